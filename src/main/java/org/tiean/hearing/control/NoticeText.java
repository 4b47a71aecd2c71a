package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.Clause;
import org.tiean.authority.entity.PowerItem;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.boundary.Statutes;

/** What a notice says to one party, in the fields of its template; the decision repeats most of it. */
@ApplicationScoped
public class NoticeText {

    @Inject
    PowerItems items;

    @Inject
    Statutes statutes;

    /** @param lines what the report proposes for this party */
    public JsonObject content(ReportView report, List<ReportView.Line> lines) {
        List<PowerItem> applied = lines.stream().map(line -> items.require(line.itemCode())).distinct().toList();
        return Json.createObjectBuilder()
                .add("act", joined(applied, PowerItem::name))
                .add("facts", report.facts())
                .add("evidence", report.evidence())
                .add("violated", joined(applied, item -> cite(item.duty())))
                .add("violatedText", joined(applied, item -> item.dutyText() == null ? "" : item.dutyText()))
                .add("penaltyBasis", joined(applied, item -> cite(item.liability())))
                .add("discretion", discretion(lines))
                .add("penalties", penalties(applied, lines))
                .build();
    }

    /** How the benchmark was applied (国办发〔2022〕27号（十二）). */
    public static JsonObjectBuilder discretion(List<ReportView.Line> lines) {
        return Json.createObjectBuilder()
                .add("basis", distinct(lines, ReportView.Line::benchmark))
                .add("tier", distinct(lines, ReportView.Line::tier))
                .add("reason", distinct(lines, ReportView.Line::reason)).add("steps", steps(lines));
    }

    /**
     * The fields of D27: the content, and the case around it.
     *
     * @param defenceDays working days to state and defend
     */
    public JsonObject notice(CaseFile caseFile, JsonObject content, boolean hearingInScope, int defenceDays) {
        JsonObjectBuilder fields = Json.createObjectBuilder(content).remove("act").remove("violatedText");
        JsonObjectBuilder about = Json.createObjectBuilder().add("act", content.getString("act"));
        caseFile.filedOn().ifPresent(day -> about.add("filedOn", day.toString()));
        return fields.add("case", about).add("hearingInScope", hearingInScope)
                .add("defenceDays", defenceDays).build();
    }

    /** How the tier was found, without the questions that led nowhere. */
    private static JsonArrayBuilder steps(List<ReportView.Line> lines) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        lines.stream().flatMap(line -> line.explanation().lines(2).stream())
                .forEach(text -> steps.add(Json.createObjectBuilder().add("text", text)));
        return steps;
    }

    private static JsonArrayBuilder penalties(List<PowerItem> applied, List<ReportView.Line> lines) {
        JsonArrayBuilder penalties = Json.createArrayBuilder();
        boolean several = lines.size() > 1;
        for (ReportView.Line line : lines) {
            String about = several ? applied.stream().filter(item -> item.code().equals(line.itemCode()))
                    .findFirst().map(PowerItem::name).orElse("") : "";
            line.otherKinds().forEach(kind -> penalties.add(penalty(kind, null, about)));
            if (line.amount() != null && !line.amount().isZero()) {
                penalties.add(penalty("罚款", line.amount(), about));
            }
        }
        return penalties;
    }

    /** One line of the list of penalties, as every template prints it. */
    public static JsonObjectBuilder penalty(String kind, Money fine, String about) {
        JsonObjectBuilder penalty = Json.createObjectBuilder().add("kind", kind);
        if (fine != null) {
            penalty.add("fen", fine.fen());
        }
        if (!about.isEmpty()) {
            penalty.add("detail", "（" + about + "）");
        }
        return penalty;
    }

    /** A clause as documents cite it. */
    public String cite(Clause clause) {
        return statutes.cite(clause.statuteId(), clause.article(), clause.paragraph(), clause.item()).display();
    }

    private static <T> String distinct(List<T> all, Function<T, String> text) {
        return all.stream().map(text).filter(one -> one != null && !one.isBlank()).distinct().collect(Collectors.joining("；"));
    }

    private static String joined(List<PowerItem> all, Function<PowerItem, String> text) {
        return distinct(all, text);
    }
}
