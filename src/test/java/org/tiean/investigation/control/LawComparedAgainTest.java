package org.tiean.investigation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.authority.entity.Clause;
import org.tiean.authority.entity.PowerItem;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Scene;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.discretion.boundary.Benchmarks;
import org.tiean.discretion.control.BenchmarkTableReader;
import org.tiean.discretion.entity.BenchmarkEdition;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.DiscretionInputs;
import org.tiean.discretion.entity.History;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.intake.control.CaseLaw;
import org.tiean.investigation.entity.LineFinding;
import org.tiean.investigation.entity.ProposedLine;
import org.tiean.investigation.entity.Recomparison;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.scenario.KnownItems;
import org.tiean.statute.entity.FineBase;

/** 法律在调查终结后变动：old and new compared once more, on the report's own facts, with the lists and benchmarks as shipped. */
class LawComparedAgainTest {

    private static final List<BenchmarkVersion> BENCHMARKS =
            BenchmarkTableReader.benchmarks(reader("discretion-benchmarks.csv"), "discretion-benchmarks.csv");

    private final LineDesk desk = desk();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/investigation/law-again.csv", delimiter = ';', numLinesToSkip = 3)
    void again(String name, String side, String then, String applied, String choice, LocalDate act, LocalDate report, LocalDate day,
            String facts, long fine, String notCovering, String result) {
        CaseFile caseFile = new CaseFile(UUID.randomUUID(), Procedure.ORDINARY, UUID.randomUUID(), null,
                new Scene("案", "示范路", null, null, "事实"), act, Instant.EPOCH);
        Party party = caseFile.addParty(new PartyDetails(UUID.randomUUID(), PartyKind.ORGANISATION, "某公司", null, null,
                null, null, null), null, null);
        SuspectedAct suspected = caseFile.suspect(UUID.randomUUID(), party, then, "事项", act, act);
        ProposedLine line = new ProposedLine(suspected.id(), applied, choice, facts(facts), FineBase.NONE, List.of(),
                Money.ofYuan(fine), "按查明的事实", List.of(), null, list(notCovering), List.of(), null, null);
        DiscretionInputs inputs = new DiscretionInputs(report, side.equals("org") ? PartyGroup.ORGANISATION : PartyGroup.CITIZEN,
                line.found(), null, List.of(), History.NOT_SEARCHED, null);
        Optional<Recomparison> again = desk.again(caseFile, reported(caseFile, line, inputs), report, day);
        assertEquals(result, again.map(found -> found.sameForTheParty() ? "不变" : found.computed() ? "不同" : "不能比较").orElse("未变动"));
        again.filter(Recomparison::sameForTheParty).ifPresent(found -> assertTrue(
                found.reason(report).contains("从旧") && found.comparison().changed(), found.reason(report)));
    }

    /** What the report found, by the same desk; a report that could not have been made so stands with what was proposed. */
    private LineFinding reported(CaseFile caseFile, ProposedLine line, DiscretionInputs inputs) {
        if (line.fine().isZero()) {
            return new LineFinding(line.suspectedActId(), UUID.randomUUID(), line.appliedItemCode(), "事项", "", "", "", "", line.fine(),
                    line.reason(), List.of(), false, null, "{}", false, null, Json.createObjectBuilder().add("line", line.toJson())
                            .add("computation", inputs.with(Map.of()).toJson()).build().toString());
        }
        return desk.again(caseFile, line, inputs);
    }

    private static LineDesk desk() {
        KnownItems items = new KnownItems();
        LineDesk desk = new LineDesk();
        desk.items = items;
        desk.law = new CaseLaw() {
            @Override
            public PowerItem versionOn(String itemCode, LocalDate day) {
                return items.versionOn(items.require(itemCode).family(), day).orElse(null);
            }

            @Override
            public Citation cite(Clause clause) {
                return Citation.of(clause.statuteId(), clause.article(), clause.paragraph(), clause.item());
            }
        };
        desk.benchmarks = new Benchmarks() {
            @Override
            public Optional<BenchmarkEdition> find(String itemCode, PartyGroup party, LocalDate day, UUID agencyId) {
                return BENCHMARKS.stream().filter(one -> one.itemCode().equals(itemCode)
                        && (one.party() == party || one.party() == PartyGroup.ANY)).findFirst()
                        .map(one -> new BenchmarkEdition(UUID.nameUUIDFromBytes(itemCode.getBytes(StandardCharsets.UTF_8)), 1, one));
            }
        };
        return desk;
    }

    private static Reader reader(String name) {
        return new InputStreamReader(LawComparedAgainTest.class.getResourceAsStream("/reference/" + name), StandardCharsets.UTF_8);
    }

    private static Map<String, BigDecimal> facts(String text) {
        Map<String, BigDecimal> facts = new HashMap<>();
        list(text).forEach(pair -> facts.put(pair.split("=")[0], new BigDecimal(pair.split("=")[1])));
        return facts;
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : Arrays.asList(text.split("\\|"));
    }
}
