package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.DocumentView;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.intake.boundary.Clues;
import org.tiean.intake.control.CaseLaw;
import org.tiean.investigation.entity.CorrectionOrder;
import org.tiean.investigation.entity.LineFinding;
import org.tiean.investigation.entity.Needs;
import org.tiean.investigation.entity.OrderCorrection;
import org.tiean.investigation.entity.Reinspect;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Zones;

/** What the documents of this room say (责令改正通知书 D23、复查记录 D24、调查终结报告 D25). */
@ApplicationScoped
public class InvestigationForms {

    private static final int ALL_LEVELS = 3;
    private static final String LAST_MINUTE = "T23:59";

    @Inject
    CaseDocuments documents;

    @Inject
    CaseLaw law;

    @Inject
    Clues clues;

    @Inject
    EvidenceList evidence;

    @Inject
    Officers officers;

    /** D23. */
    public UUID order(ActInProgress act, OrderCorrection given) {
        CaseFile caseFile = act.caseFile();
        Party party = caseFile.party(given.partyId());
        List<SuspectedAct> acts = caseFile.suspectedActs().stream().filter(each -> each.party().equals(party)).toList();
        JsonObject fields = Facts.of()
                .put("facts", given.facts())
                .put("violated", law.duties(acts))
                .put("orderBasis", "《中华人民共和国行政处罚法》第二十八条第一款" + "、" + law.liabilities(acts))
                .put("correction", Facts.of().put("immediate", given.immediate())
                        .put("dueAt", given.dueOn() == null ? null : given.dueOn() + LAST_MINUTE)
                        .putAll("demands", given.demands()).put("consequence", given.consequence()).build())
                .build();
        return documents.order(act, new DocumentOrder("correction-order", party, fields));
    }

    /** D24. */
    public UUID reinspection(ActInProgress act, CorrectionOrder order, Reinspect given) {
        Party party = act.caseFile().party(order.partyId());
        String number = documents.view(order.documentId()).map(DocumentView::number).orElse("");
        JsonObject fields = Facts.of()
                .put("party", Facts.of().put("name", party.name()).build())
                .put("officers", acting(given.officerIds(), act))
                .put("order", Facts.of().put("number", number)
                        .put("dueAt", order.dueOn().or(order::servedOn).orElseThrow() + LAST_MINUTE)
                        .put("demands", order.demands()).build())
                .put("record", Facts.of().put("startedAt", Zones.minuteOf(act.occurredAt())).put("place", given.place())
                        .put("findings", given.findings()).put("result", given.result().onForm())
                        .put("images", given.images()).put("partyOpinion", given.partyOpinion() == null ? "无" : given.partyOpinion())
                        .put("refusal", given.refusal()).build())
                .build();
        return documents.order(act, new DocumentOrder("reinspection-record", null, fields));
    }

    private JsonArray acting(List<UUID> officerIds, ActInProgress act) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        for (UUID id : officerIds) {
            Officer officer = officers.require(id);
            people.add(Facts.of().put("name", officer.name())
                    .put("certificateNo", officer.certificateOn(act.day()).orElse("")).build());
        }
        return people.build();
    }

    /** D25. */
    public UUID report(ActInProgress act, SubmitReport given, List<LineFinding> lines, Needs needs) {
        CaseFile caseFile = act.caseFile();
        List<SuspectedAct> acts = caseFile.suspectedActs();
        JsonObject fields = Facts.of()
                .put("case", Facts.of().put("number", caseFile.number().orElseThrow()).put("name", caseFile.title())
                        .put("source", clues.ofCase(caseFile.id()).sourceText())
                        .put("filedOn", caseFile.filedOn().orElseThrow()).build())
                .put("course", given.course()).put("facts", given.facts())
                .put("evidence", evidence(caseFile.id(), given.evidence()))
                .put("illegalGains", given.illegalGains().text())
                .put("violated", law.duties(acts)).put("penaltyBasis", law.liabilities(acts))
                .put("circumstances", given.circumstances())
                .put("discretion", Facts.of()
                        .put("basis", join(lines, line -> line.benchmark() + "（" + line.itemCode() + "）"))
                        .put("tier", join(lines, line -> line.itemName() + "：" + line.tier()))
                        .put("reason", join(lines, LineFinding::inWords)).put("steps", steps(lines)).build())
                .put("penalties", penalties(caseFile, lines))
                .put("noPenalty", false)
                .put("needs", Facts.of().put("hearing", needs.hearing()).put("legalReview", needs.legalReview())
                        .put("collectiveDiscussion", needs.discussion()).build())
                .build();
        return documents.order(act, new DocumentOrder("investigation-report", caseFile.parties().get(0), fields));
    }

    /** The whole explanation, every question that was asked. */
    private static JsonArray steps(List<LineFinding> lines) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        lines.stream().flatMap(line -> line.tree().lines(ALL_LEVELS).stream())
                .forEach(text -> steps.add(Facts.of().put("text", text).build()));
        return steps.build();
    }

    private static String join(List<LineFinding> lines, Function<LineFinding, String> text) {
        return lines.stream().map(text).distinct().collect(Collectors.joining("；"));
    }

    /** The pieces a report uses, as documents take them. */
    public JsonArray evidence(UUID caseId, List<SubmitReport.EvidenceUse> used) {
        Map<UUID, EvidenceLine> kept = evidence.ofCase(caseId).stream()
                .collect(Collectors.toMap(EvidenceLine::id, Function.identity()));
        JsonArrayBuilder list = Json.createArrayBuilder();
        used.forEach(use -> {
            EvidenceLine line = kept.get(use.evidenceId());
            list.add(Facts.of().put("no", numbered(line.number())).put("kind", line.kind().chinese())
                    .put("name", line.name()).put("proves", use.proves()).build());
        });
        return list.build();
    }

    private JsonArray penalties(CaseFile caseFile, List<LineFinding> lines) {
        boolean several = caseFile.parties().size() > 1;
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (LineFinding line : lines) {
            String detail = (several ? caseFile.party(line.partyId()).name() + "，" : "") + line.itemName();
            line.otherKinds().forEach(kind -> list.add(Facts.of().put("kind", kind).put("detail", detail).build()));
            if (!line.fine().isZero()) {
                list.add(Facts.of().put("kind", "罚款").put("fen", line.fine()).put("detail", detail).build());
            }
        }
        return list.build();
    }

    /** How the report names a piece of evidence: 证据3. */
    static String numbered(int evidence) {
        return "证据" + evidence;
    }
}
