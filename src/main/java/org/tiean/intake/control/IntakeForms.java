package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.intake.entity.ApproveFiling;
import org.tiean.intake.entity.ApproveNotFiling;
import org.tiean.intake.entity.Clue;
import org.tiean.intake.entity.ClueVerification;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Zones;

/** What the forms of this room say (线索登记表 D01、核查报告 D02、立案审批表 D03、不予立案审批表 D04). */
@ApplicationScoped
public class IntakeForms {

    private static final String NOT_SIGNED = "承办部门未另行签署意见。";

    @Inject
    CaseDocuments documents;

    @Inject
    Officers officers;

    @Inject
    EvidenceList evidence;

    @Inject
    CurrentActor actor;

    @Inject
    CaseLaw law;

    /** D01, complete once somebody is told to verify the clue. */
    public UUID registration(ActInProgress act, Clue clue, List<Officer> assigned) {
        CaseFile caseFile = act.caseFile();
        Facts clueFields = clueFields(clue)
                .put("happenedAt", Zones.minuteOf(clue.happenedAt()))
                .put("item", items(caseFile).orElse("待核查"))
                .put("place", caseFile.scene().place())
                .put("partyName", caseFile.parties().stream().map(Party::name).collect(Collectors.joining("、")))
                .put("attachments", clue.materials().orElse(null));
        JsonObject fields = Facts.of().put("clue", clueFields.build())
                .put("reporter", Facts.of()
                        .put("name", clue.reporter().name() == null ? null : "要求保密")
                        .put("phone", clue.reporter().phone() == null ? null : "见保密登记").build())
                .put("registration", opinion("已登记，提请核查。", nameOf(clue.registeredBy()),
                        Zones.dayOf(clue.registeredAt())))
                .put("assignment", opinion("由" + names(assigned) + "于十五个工作日内核查。",
                        actor.displayName(), act.day()))
                .build();
        return documents.order(act, new DocumentOrder("clue-registration", null, fields));
    }

    /**
     * D02.
     *
     * @param limit    the time to verify, empty if none runs
     * @param extended whether the head added to it
     */
    public UUID verification(ActInProgress act, Clue clue, ClueVerification verification, Optional<LimitResult> limit,
            boolean extended) {
        JsonArrayBuilder materials = Json.createArrayBuilder();
        List<EvidenceLine> found = evidence.ofCase(act.caseFile().id());
        found.forEach(line -> materials.add(line.name()));
        if (found.isEmpty()) {
            materials.add("未取得证据材料");
        }
        JsonObject fields = Facts.of().put("clue", clueFields(clue).build())
                .put("verification", Facts.of()
                        .put("dueOn", limit.map(LimitResult::due).orElse(act.day()))
                        .put("provisional", limit.map(LimitResult::provisional).orElse(false))
                        .put("extended", extended)
                        .put("course", verification.course())
                        .put("findings", verification.findings())
                        .put("proposal", proposal(verification)).build())
                .put("materials", materials.build())
                .build();
        return documents.order(act, new DocumentOrder("clue-verification-report", null, fields));
    }

    private static String proposal(ClueVerification verification) {
        return switch (verification.conclusion()) {
            case FILE -> "有初步证据证明存在违法行为，属于本机关管辖，未超过行政处罚时效，建议立案。";
            case NOT_FILE -> "建议不予立案。" + verification.reason();
            case TRANSFER -> "不属于本机关管辖，建议移送" + verification.receiver().orElseThrow() + "。" + verification.reason();
        };
    }

    /** D03. */
    public UUID filing(ActInProgress act, Clue clue, ClueVerification verification, ApproveFiling given) {
        CaseFile caseFile = act.caseFile();
        JsonObject fields = Facts.of()
                .put("case", Facts.of().put("number", caseFile.number().orElseThrow()).put("name", caseFile.title())
                        .put("item", items(caseFile).orElseThrow()).build())
                .put("clue", clueFields(clue).build())
                .put("facts", verification.findings())
                .put("suspectedClause", law.duties(caseFile.suspectedActs()))
                .put("evidenceSummary", evidence.ofCase(caseFile.id()).stream().map(EvidenceLine::name)
                        .collect(Collectors.joining("、")))
                .put("jurisdictionCheck", law.jurisdictionAndLimitation(caseFile, verification.harm()))
                .put("handler", opinion("有初步证据证明存在违法行为，符合立案条件，建议立案。",
                        handlerNames(caseFile), verification.verifiedOn()))
                .put("department", opinion(NOT_SIGNED, "—", verification.verifiedOn()))
                .put("head", opinion(given.opinion(), actor.displayName(), act.day()))
                .build();
        return documents.order(act, new DocumentOrder("filing-approval", caseFile.parties().get(0), fields));
    }

    /** D04. A clue without a known party has a form too. */
    public UUID notFiling(ActInProgress act, Clue clue, ClueVerification verification, ApproveNotFiling given) {
        CaseFile caseFile = act.caseFile();
        Party party = caseFile.parties().isEmpty() ? null : caseFile.parties().get(0);
        JsonObject fields = Facts.of().put("clue", clueFields(clue).build())
                .put("party", asFarAsKnown(party))
                .put("facts", verification.findings())
                .put("reason", given.reason())
                .put("basis", given.basis())
                .put("reporterInformed", given.reporterInformed())
                .put("handler", opinion("建议不予立案。", handlerNames(caseFile), verification.verifiedOn()))
                .put("department", opinion(NOT_SIGNED, "—", verification.verifiedOn()))
                .put("head", opinion(given.opinion(), actor.displayName(), act.day()))
                .build();
        return documents.order(act, new DocumentOrder("no-filing-approval", party, fields));
    }

    /** A clue may come to nothing before it is known whom it concerned. */
    private static JsonObject asFarAsKnown(Party party) {
        String unknown = "未查明";
        return Facts.of().put("kind", "CITIZEN").put("name", party == null ? unknown : party.name())
                .put("sex", "—").put("idType", party == null || party.idType() == null ? "证件" : party.idType())
                .put("code", party == null ? unknown : party.idNumber().map(ProtectedText::reveal).orElse(unknown))
                .put("address", party == null ? unknown : party.address().map(ProtectedText::reveal).orElse(unknown))
                .build();
    }

    private static Facts clueFields(Clue clue) {
        return Facts.of().put("number", clue.number()).put("source", clue.sourceText())
                .put("receivedAt", Zones.minuteOf(clue.receivedAt())).put("content", clue.content());
    }

    private static JsonObject opinion(String text, String signer, LocalDate day) {
        return Facts.of().put("text", text).put("signer", signer).put("date", day).build();
    }

    private static Optional<String> items(CaseFile caseFile) {
        List<SuspectedAct> acts = caseFile.suspectedActs();
        return acts.isEmpty() ? Optional.empty() : Optional.of(acts.stream()
                .map(act -> act.itemName() + "（" + act.itemCode() + "）").distinct().collect(Collectors.joining("、")));
    }

    private String handlerNames(CaseFile caseFile) {
        return names(caseFile.handlers().stream().map(handler -> officers.require(handler.officerId())).toList());
    }

    private String nameOf(String username) {
        return officers.byUsername(username).map(Officer::name).orElse(username);
    }

    private static String names(List<Officer> officers) {
        return officers.stream().map(Officer::name).collect(Collectors.joining("、"));
    }
}
