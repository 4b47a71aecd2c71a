package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.decision.entity.ApproveDecision;
import org.tiean.decision.entity.DecisionLine;
import org.tiean.decision.entity.PenaltyDecision;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentView;
import org.tiean.hearing.boundary.Defences;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.hearing.control.NoticeText;
import org.tiean.hearing.entity.NoticeStanding;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.hearing.entity.Reexamination;
import org.tiean.hearing.entity.ReexaminedPoint;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.LawRecomparisons;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;
import org.tiean.settings.boundary.Settings;

/** What the decision says (行政处罚决定书; 行政处罚法59), in the fields of its template. */
@ApplicationScoped
public class DecisionText {

    private static final String DEMOLITION = "限期拆除";
    private static final Set<String> NOT_FOR_A_COURT = Set.of("警告", "通报批评", DEMOLITION);

    @Inject
    PenaltyNotices notices;

    @Inject
    InvestigationReports reports;

    @Inject
    LawRecomparisons recomparisons;

    @Inject
    Defences defences;

    @Inject
    HearingOutcomeText hearing;

    @Inject
    CaseDocuments documents;

    @Inject
    Settings settings;

    @Inject
    TimeLimits limits;

    public JsonObject decision(CaseFile caseFile, PenaltyDecision decision, PenaltyNotice notice, ApproveDecision approved) {
        JsonObject noticed = notice.content();
        JsonObjectBuilder fields = Json.createObjectBuilder()
                .add("case", Json.createObjectBuilder().add("number", caseFile.number().orElse(""))
                        .add("name", caseFile.title()).add("act", noticed.getString("act"))
                        .add("filedOn", caseFile.filedOn().orElseThrow().toString()))
                .add("facts", noticed.getString("facts"))
                .add("evidence", noticed.getJsonArray("evidence"))
                .add("violated", noticed.getString("violated"))
                .add("notice", notice(notice))
                .add("defence", defence(caseFile, notice))
                .add("hearing", hearing.of(notice))
                .add("discretion", discretion(caseFile, decision, notice, approved))
                .add("penaltyBasis", noticed.getString("penaltyBasis"))
                .add("penalties", penalties(decision))
                .add("enforcement", enforcement(penalties(decision).build()));
        if (!noticed.getString("violatedText").isEmpty()) {
            fields.add("violatedText", noticed.getString("violatedText"));
        }
        if (approved.correction() != null) {
            fields.add("correction", approved.correction());
        }
        if (approved.performance() != null) {
            fields.add("performance", approved.performance());
        }
        decision.payCode().ifPresent(code -> fields.add("payment", Json.createObjectBuilder()
                .add("fineFen", decision.fine().fen()).add("bank", bank(caseFile, decision)).add("payCode", code)));
        return fields.build();
    }

    /**
     * Which execution the decision may announce: who was only warned has nothing a court could execute, and a building is taken down by
     * order of the government, not by a court (行政强制法44, 53; 城乡规划法68).
     */
    static JsonObjectBuilder enforcement(JsonArray penalties) {
        List<String> kinds = penalties.getValuesAs(JsonObject.class).stream().map(penalty -> penalty.getString("kind")).toList();
        return Json.createObjectBuilder().add("court", kinds.stream().anyMatch(kind -> !NOT_FOR_A_COURT.contains(kind)))
                .add("demolition", kinds.contains(DEMOLITION));
    }

    private JsonObjectBuilder notice(PenaltyNotice notice) {
        return Json.createObjectBuilder()
                .add("number", documents.view(notice.documentId()).map(DocumentView::number).orElse(""))
                .add("servedOn", notice.servedOn().orElseThrow().toString())
                .add("hearingOffered", notice.hearingOffered());
    }

    /** How the party used the right to be heard, and what became of it. */
    public JsonObjectBuilder defence(CaseFile caseFile, PenaltyNotice notice) {
        List<Reexamination> examined = examined(caseFile.id(), notice);
        if (examined.isEmpty()) {
            boolean waived = notices.standings(caseFile).stream()
                    .filter(standing -> standing.partyId().equals(notice.partyId())).anyMatch(NoticeStanding::waived);
            return Json.createObjectBuilder().add("status", waived ? "WAIVED" : "NONE");
        }
        return Json.createObjectBuilder().add("status", "MADE")
                .add("summary", examined.stream().flatMap(one -> one.points().stream()).map(ReexaminedPoint::claim)
                        .collect(Collectors.joining("；")))
                .add("result", examined.stream().map(Reexamination::conclusion).collect(Collectors.joining("；")));
    }

    private List<Reexamination> examined(UUID caseId, PenaltyNotice notice) {
        return defences.reexaminations(caseId).stream().filter(one -> one.noticeId().equals(notice.id())).toList();
    }

    /** How the benchmark was applied (国办发〔2022〕27号（十二）), and why less was decided than noticed. */
    private JsonObjectBuilder discretion(CaseFile caseFile, PenaltyDecision decision, PenaltyNotice notice, ApproveDecision approved) {
        JsonObject noticed = weighedAgain(caseFile, decision).orElse(notice.content().getJsonObject("discretion"));
        String lowered = notice.lines().stream().flatMap(line -> approved.line(line.suspectedActId()).stream())
                .map(ApproveDecision.Line::reason).distinct().collect(Collectors.joining("；"));
        String reduced = notice.lines().stream().filter(line -> line.reducedTo().isPresent())
                .map(line -> "采纳陈述申辩意见后，罚款由" + line.amount().display() + "减为" + line.ceiling().display())
                .collect(Collectors.joining("；"));
        String reason = List.of(noticed.getString("reason"), reduced, lowered).stream().filter(text -> !text.isEmpty())
                .collect(Collectors.joining("；"));
        JsonObjectBuilder applied = Json.createObjectBuilder().add("basis", noticed.getString("basis"))
                .add("tier", noticed.getString("tier")).add("reason", reason);
        // Notices issued before the steps were kept have none.
        return noticed.containsKey("steps") ? applied.add("steps", noticed.getJsonArray("steps")) : applied;
    }

    /** Where the law moved after the notice, how it stands under the law of the decision. */
    private Optional<JsonObject> weighedAgain(CaseFile caseFile, PenaltyDecision decision) {
        return reports.current(caseFile.id()).filter(report -> report.lines().stream()
                        .anyMatch(line -> recomparisons.on(caseFile, report, line, decision.decidedOn()).isPresent()))
                .map(report -> NoticeText.discretion(recomparisons.linesOn(caseFile, report, decision.decidedOn()).stream()
                        .filter(line -> line.partyId().equals(decision.partyId())).toList()).build());
    }

    public static JsonArrayBuilder penalties(PenaltyDecision decision) {
        JsonArrayBuilder penalties = Json.createArrayBuilder();
        boolean several = decision.lines().size() > 1;
        for (DecisionLine line : decision.lines()) {
            String about = several ? line.itemName() : "";
            line.otherKinds().forEach(kind -> penalties.add(NoticeText.penalty(kind, null, about)));
            if (!line.amount().isZero()) {
                penalties.add(NoticeText.penalty("罚款", line.amount(), about));
            }
        }
        return penalties;
    }

    /** Name and address of the bank that takes fines. */
    public String bank(CaseFile caseFile, PenaltyDecision decision) {
        return Bank.of(settings, caseFile.agencyId(), decision.decidedOn());
    }

    /** The fields of D47. */
    public JsonObject payment(CaseFile caseFile, PenaltyDecision decision) {
        Money fine = decision.fine();
        UUID agency = caseFile.agencyId();
        return Json.createObjectBuilder()
                .add("decision", Json.createObjectBuilder().add("number", decision.number())
                        .add("servedOn", decision.servedOn().orElseThrow().toString()))
                .add("payment", Json.createObjectBuilder().add("dueOn", decision.paymentDue().orElseThrow().toString())
                        .add("provisional", limits.provisional(decision.id(), "payment"))
                        .add("items", Json.createArrayBuilder().add(Json.createObjectBuilder()
                                .add("name", "罚款").add("fen", fine.fen())))
                        .add("totalFen", fine.fen()).add("bank", bank(caseFile, decision))
                        .add("account", settings.text("collection.bank-account", agency, decision.decidedOn()))
                        .add("receiptIssuer", settings.text("collection.receipt-issuer", agency, decision.decidedOn()))
                        .add("payCode", decision.payCode().orElseThrow()))
                .build();
    }
}
