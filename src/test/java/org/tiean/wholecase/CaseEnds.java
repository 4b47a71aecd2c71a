package org.tiean.wholecase;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.document.entity.DocumentKind;

/**
 * Holds what a house wrote down about a case against what is told to stand at its end: state, open steps, clocks, documents,
 * sums and record. Reads the tables, so that it sees what was kept and not what a service says.
 */
public final class CaseEnds {

    private static final String DOCUMENTS = "select kind, number, state, file_digest, sealed_at from tiean.document where case_id = cast(? as uuid)";

    private final Rows rows;
    private final LastDays days;
    private final String caseId;
    private final List<String> wrong = new ArrayList<>();

    private CaseEnds(Rows rows, WorkingCalendar calendar, UUID caseId) {
        this.rows = rows;
        this.caseId = caseId.toString();
        this.days = new LastDays(rows, calendar, this.caseId);
    }

    /** The same of a sample case of the demo, told in {@code cases/samples/} under its number. */
    public static List<String> wrongOfSample(Rows rows, WorkingCalendar calendar, UUID caseId, String number) {
        ToldCase told = ToldCase.in(Path.of("src/test/resources/cases/samples")).stream().filter(one -> one.id().equals(number)).findFirst()
                .orElseThrow(() -> new AssertionError("cases/samples/ does not tell how " + number + " ends"));
        return wrong(rows, calendar, caseId, told.ends()).stream().map(one -> number + ": " + one).toList();
    }

    /** What is otherwise than told, or does not fit together; nothing if all is well. */
    static List<String> wrong(Rows rows, WorkingCalendar calendar, UUID caseId, List<ToldEnd> told) {
        CaseEnds ends = new CaseEnds(rows, calendar, caseId);
        told.forEach(ends::hold);
        ends.papersAreMade();
        ends.recordHasEveryActOnce();
        ends.recordTellsEveryClock();
        return ends.wrong;
    }

    private void hold(ToldEnd told) {
        String where = "line " + told.line() + " " + told.what();
        switch (told.what()) {
            case "stage" -> same(where, told.part(0), one("select stage from tiean.case_file where id = cast(? as uuid)", caseId));
            case "open" -> same(where, sorted(told.part(0)), names("select distinct t.task_def_key_ from tiean.act_ru_task t"
                    + " join tiean.act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = ? order by 1"));
            case "processes" -> same(where, told.part(0), one("select count(*) from tiean.act_ru_execution"
                    + " where business_key_ = ? and parent_id_ is null and super_exec_ is null", caseId));
            case "limit" -> wrong.addAll(days.wrong(where, told));
            case "document" -> document(where, told);
            case "service" -> wrong.addAll(days.wrongService(where, told));
            case "fine" -> sum(where, told, "select coalesce(sum(amount_fen), 0) from tiean.outcome where case_id = cast(? as uuid) and standing = 'IN_FORCE'");
            case "paid" -> sum(where, told, "select coalesce(sum(p.amount_fen), 0) from tiean.fine_payment p join tiean.fine_account a"
                    + " on a.id = p.account_id where a.case_id = cast(? as uuid)");
            case "refunded" -> sum(where, told, "select coalesce(sum(r.amount_fen), 0) from tiean.fine_refund r join tiean.fine_account a"
                    + " on a.id = r.account_id where a.case_id = cast(? as uuid)");
            case "standing" -> same(where, sorted(told.part(0)), names("select standing from tiean.outcome where cast(case_id as text) = ? order by 1"));
            case "change" -> same(where, sorted(told.part(0)), names("select kind || '/' || source from tiean.decision_change where cast(case_id as text) = ? order by 1"));
            case "volume" -> same(where, sorted(told.part(0)), names("select volume || '/' || state from tiean.dossier_volume where cast(case_id as text) = ? order by 1"));
            case "acts" -> acts(where, told);
            default -> wrong.add(where + ": nobody knows how this is held");
        }
    }

    private void document(String where, ToldEnd told) {
        Map<String, Long> states = rows.of(DOCUMENTS, caseId).stream().filter(row -> row[0].equals(told.part(0)))
                .collect(Collectors.groupingBy(row -> String.valueOf(row[2]), TreeMap::new, Collectors.counting()));
        String stands = states.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", "));
        same(where + " " + told.part(0), told.part(1), stands);
    }

    private void sum(String where, ToldEnd told, String question) {
        same(where, new BigDecimal(told.part(0)).movePointRight(2).longValueExact(), Long.valueOf(one(question, caseId)));
    }

    private void acts(String where, ToldEnd told) {
        Map<String, String> done = done();
        for (String each : told.part(0).split(", *")) {
            int space = each.lastIndexOf(' ');
            same(where + " " + each, each.substring(space + 1), done.getOrDefault(ToldLife.actKind(each.substring(0, space)), "0"));
        }
    }

    private Map<String, String> done() {
        return rows.of("select act, count(*) from tiean.done_act where case_id = cast(? as uuid) group by act", caseId).stream()
                .collect(Collectors.toMap(row -> String.valueOf(row[0]), row -> String.valueOf(row[1])));
    }

    /** Nothing that was ordered is waiting; what has a number or needs a seal has it; a draft nobody wanted is void. */
    private void papersAreMade() {
        for (Object[] row : rows.of(DOCUMENTS, caseId)) {
            DocumentKind kind = DocumentKind.valueOf(String.valueOf(row[0]));
            boolean out = !"VOID".equals(row[2]);
            if (out && row[3] == null) {
                wrong.add(kind + " is " + row[2] + " and has no file");
            }
            if (out && kind.needsSeal() && row[4] == null) {
                wrong.add(kind + " is " + row[2] + " and not sealed");
            }
            if (kind.numberWord().isPresent() && row[1] == null) {
                wrong.add(kind + " has no number");
            }
        }
    }

    /** Each act that was done has its one entry, and each finished document too. */
    private void recordHasEveryActOnce() {
        Map<String, String> recorded = rows.of("select convert_from(header, 'UTF8')::jsonb ->> 'act', count(*) from tiean.ledger_entry"
                + " where chain = 'case:' || ? group by 1", caseId).stream()
                .collect(Collectors.toMap(row -> ToldLife.actKind(String.valueOf(row[0])), row -> String.valueOf(row[1])));
        done().forEach((act, count) -> same("entries of " + act, count, recorded.getOrDefault(act, "0")));
        long files = rows.of(DOCUMENTS, caseId).stream().filter(row -> row[3] != null).count();
        same("entries of finished documents", String.valueOf(files), recorded.getOrDefault("DOCUMENT_FINISHED", "0"));
    }

    /** What the record told last of each clock is what the house has of it: begun on that event, last day, what became of it. */
    private void recordTellsEveryClock() {
        Map<String, String> kept = rows.of("select definition_id || ' ' || id, subject_id || ' ' || event_on || ' ' || due_on || ' ' || state || coalesce(' ' || ended_on, '')"
                + " from tiean.running_limit where case_id = cast(? as uuid)", caseId).stream()
                .collect(Collectors.toMap(row -> String.valueOf(row[0]), row -> String.valueOf(row[1])));
        Map<String, String> told = new TreeMap<>();
        rows.of("select (l ->> 'limit') || ' ' || (l ->> 'id'), (l ->> 'subject') || ' ' || (l ->> 'event') || ' ' || (l ->> 'due') || ' ' || (l ->> 'state')"
                + " || coalesce(' ' || (l ->> 'endedOn'), '')"
                + " from tiean.ledger_payload p, jsonb_array_elements(convert_from(p.payload, 'UTF8')::jsonb -> 'limits') l"
                + " where p.chain = 'case:' || ? and l ->> 'state' is not null order by p.seq", caseId)
                .forEach(row -> told.put(String.valueOf(row[0]), String.valueOf(row[1])));
        kept.forEach((clock, stands) -> same("clock " + clock + " in the record", told.get(clock), stands));
        told.keySet().stream().filter(clock -> !kept.containsKey(clock)).forEach(clock -> wrong.add("the record tells a clock nobody has: " + clock));
    }

    private String one(String question, String value) {
        List<Object[]> found = rows.of(question, value);
        return found.isEmpty() ? "nothing" : String.valueOf(found.get(0)[0]);
    }

    private String names(String question) {
        return sorted(rows.of(question, caseId).stream().map(row -> String.valueOf(row[0])).collect(Collectors.joining(" ")));
    }

    private static String sorted(String names) {
        return "-".equals(names) ? "" : Arrays.stream(names.split(" +")).sorted().collect(Collectors.joining(" "));
    }

    private void same(String where, Object told, Object stands) {
        if (!Objects.equals(told, stands)) {
            wrong.add(where + ": told " + told + ", stands " + stands);
        }
    }
}
