package org.tiean.demo.entity;

import java.io.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.Money;

/**
 * A fictional case as {@code sample-cases.csv} tells it.
 *
 * @param evidence what was collected: kind in Chinese and name, in order
 * @param factors  facts of the benchmark: name to value
 * @param hearing  HELD, WAIVED, NOT_REQUESTED or NOT_APPLICABLE
 * @param needs    what a system must be able to do beyond the plain path
 */
public record SampleCase(String number, String clueSource, Instant happenedAt, String place, Double longitude,
                         Double latitude, String eventCode, Party party, String itemCode, String appliedItemCode,
                         Map<String, String> factors, Money base, String facts, Map<String, String> evidence,
                         String defence, String hearing, LocalDate filedOn, LocalDate decidedOn, String procedure, Money amount,
                         String otherPenalty, List<String> grounds, Set<String> needs) {

    /** The table leaves the case within its term to pay. */
    public static final String UNPAID = "UNPAID";

    /** Whom the case is about. */
    public record Party(PartyKind kind, String name, String idType, String idNumber, String legalRepresentative) {
    }

    /** All cases of a table. */
    public static List<SampleCase> read(Reader table, String file) {
        CsvRows rows = CsvRows.read(table, file, "case_no", "event_time", "party_kind", "item_code", "needs");
        List<SampleCase> cases = rows.map(SampleCase::of);
        rows.refuseIfFaulty();
        return cases;
    }

    private static SampleCase of(CsvRow row) {
        return told(row, OffsetDateTime.parse(row.text("event_time")).toInstant(), row.optionalDate("filed_on"),
                row.optionalDate("decided_on"));
    }

    /** As a row tells it, with its days from elsewhere. */
    static SampleCase told(CsvRow row, Instant happenedAt, LocalDate filedOn, LocalDate decidedOn) {
        String kind = row.text("party_kind");
        Party party = new Party("INDIVIDUAL_BUSINESS".equals(kind) ? PartyKind.SOLE_TRADER : PartyKind.valueOf(kind),
                row.text("party_name"), row.text("id_type"), row.text("id_number"), row.optionalText("legal_rep"));
        return new SampleCase(row.text("case_no"), row.text("clue_source"),
                happenedAt, row.text("event_place"),
                row.decimal("longitude").doubleValue(), row.decimal("latitude").doubleValue(), row.optionalText("event_code"), party,
                row.text("item_code"), row.text("applied_item_code"), pairs(row.optionalText("factors"), "="),
                row.optionalMoney("base_amount"), row.text("facts"), pairs(row.text("evidence"), ":"),
                row.optionalText("statement_defence"), row.optionalText("hearing"), filedOn, decidedOn,
                row.text("expected_procedure"), row.optionalMoney("expected_amount"), row.optionalText("other_penalty"),
                list(row.optionalText("discretion_factors")), needs(row));
    }

    /** What the table asks for; where it leaves the case within its term to pay, nothing was paid yet. */
    private static Set<String> needs(CsvRow row) {
        Set<String> needs = new TreeSet<>(list(row.optionalText("needs")));
        String outcome = row.optionalText("outcome");
        if (outcome != null && outcome.contains("履行期内")) {
            needs.add(UNPAID);
        }
        return needs;
    }

    private static Map<String, String> pairs(String text, String between) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : list(text)) {
            int at = pair.indexOf(between);
            pairs.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return pairs;
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(";")).map(String::strip)
                .filter(part -> !part.isEmpty()).toList();
    }

    /** The same case on other days. */
    public SampleCase on(Instant happened, LocalDate filed, LocalDate decided) {
        return new SampleCase(number, clueSource, happened, place, longitude, latitude, eventCode, party, itemCode,
                appliedItemCode, factors, base, facts, evidence, defence, hearing, filed, decided, procedure, amount,
                otherPenalty, grounds, needs);
    }

    /** The same case about somebody else, under a number of its own. */
    public SampleCase about(String otherNumber, Party other) {
        return new SampleCase(otherNumber, clueSource, happenedAt, place, longitude, latitude, eventCode, other, itemCode,
                appliedItemCode, factors, base, facts, evidence, defence, hearing, filedOn, decidedOn, procedure, amount,
                otherPenalty, grounds, needs);
    }

    /** Nobody answered the notice. */
    public boolean isSilent() {
        return defence == null || defence.contains("未提出");
    }

    /** Whether a hearing is held. */
    public boolean isHeard() {
        return "HELD".equals(hearing);
    }

    /** Whether the time to correct went by unused; only asked where an order to correct is needed. */
    public boolean isUncorrected() {
        return !"1".equals(factors.get("corrected_on_time"));
    }

    /** The family of its item: the code without its version. */
    public String family() {
        return itemCode.substring(0, itemCode.lastIndexOf('-'));
    }

    public boolean isSummary() {
        return "SUMMARY".equals(procedure);
    }

    public boolean needs(String what) {
        return needs.contains(what);
    }
}
