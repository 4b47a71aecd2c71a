package org.tiean.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.DocumentView;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.evidence.boundary.Custody;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Zones;
import org.tiean.transfer.entity.AnswerRefusal;
import org.tiean.transfer.entity.CaseTransfer;
import org.tiean.transfer.entity.ConsultJurisdiction;
import org.tiean.transfer.entity.CrimeTransfer;
import org.tiean.transfer.entity.HandOverGoods;
import org.tiean.transfer.entity.IncomingTransfer;
import org.tiean.transfer.entity.PoliceAnswer;

/** What the papers of a transfer say (rulebook I: D05, D06, D55). */
@ApplicationScoped
public class TransferForms {

    /** Stays inside (副卷; rulebook I2). */
    private static final Set<DocumentKind> INSIDE = Set.of(DocumentKind.CLUE_REGISTRATION, DocumentKind.COLLECTIVE_DISCUSSION_RECORD,
            DocumentKind.LEGAL_REVIEW_OPINION, DocumentKind.TRANSFER_APPROVAL, DocumentKind.CRIME_APPROVAL, DocumentKind.TRANSFER_LETTER,
            DocumentKind.CRIME_LETTER, DocumentKind.CRIME_MATERIALS);

    @Inject
    CaseDocuments documents;

    @Inject
    EvidenceList evidence;

    @Inject
    Custody custody;

    @Inject
    Officers officers;

    @Inject
    CurrentActor actor;

    /** D06-2. */
    public UUID approval(ActInProgress act, CaseTransfer transfer) {
        return order(act, DocumentKind.TRANSFER_APPROVAL, about(act.caseFile()).put("receiver", transfer.receiver())
                .put("ground", transfer.ground().words()).put("reason", transfer.reason()).put("proposedOn", transfer.proposedOn())
                .put("proposedBy", name(transfer.proposedBy())).put("approved", transfer.isOpen())
                .put("head", head(act, transfer.opinion().orElseThrow())));
    }

    /** D06. */
    public UUID letter(ActInProgress act, CaseTransfer transfer) {
        return order(act, DocumentKind.TRANSFER_LETTER, about(act.caseFile()).put("body", transfer.receiver()).put("ground", transfer.ground().words())
                .put("reason", transfer.reason()).put("partyInformed", transfer.partyInformed().orElse(null))
                .put("materials", materials(act.caseFile().id())));
    }

    /** D05. */
    public UUID consultation(ActInProgress act, CaseTransfer transfer, ConsultJurisdiction given) {
        return order(act, DocumentKind.JURISDICTION_CONSULTATION, about(act.caseFile()).put("other", transfer.receiver())
                .put("disputedOn", transfer.answeredOn().orElseThrow()).put("theirReason", transfer.answerReason().orElseThrow())
                .put("participants", given.participants()).put("course", given.course()).put("result", switch (given.agreement()) {
                    case THEIRS -> "由" + transfer.receiver() + "管辖";
                    case OURS -> "由本机关管辖";
                    case NONE -> "协商不成，报请" + given.superior() + "指定管辖";
                }));
    }

    /** D05-2. */
    public UUID designationRequest(ActInProgress act, CaseTransfer transfer, ConsultJurisdiction given) {
        return order(act, DocumentKind.DESIGNATION_REQUEST, about(act.caseFile()).put("body", given.superior()).put("other", transfer.receiver())
                .put("reason", transfer.reason()).put("theirReason", transfer.answerReason().orElseThrow()).put("course", given.course())
                .put("materials", materials(act.caseFile().id())));
    }

    /** D55-2. */
    public UUID crimeReport(ActInProgress act, CrimeTransfer transfer) {
        return order(act, DocumentKind.CRIME_REPORT, crime(act, transfer).put("opinion", transfer.opinion()));
    }

    /** D55-4. */
    public UUID crimeApproval(ActInProgress act, CrimeTransfer transfer) {
        return order(act, DocumentKind.CRIME_APPROVAL, crime(act, transfer).put("teamNames", transfer.officerIds().stream().map(id -> officers.require(id).name())
                .collect(Collectors.joining("、"))).put("opinion", transfer.opinion()).put("reportedOn", transfer.reportedOn())
                .put("review", transfer.reviewOpinion().orElse(null)).put("approved", transfer.isOpen())
                .put("head", head(act, transfer.decisionReason().orElseThrow())));
    }

    /** D55. */
    public UUID crimeLetter(ActInProgress act, CrimeTransfer transfer) {
        return order(act, DocumentKind.CRIME_LETTER, crime(act, transfer).put("body", transfer.police()).put("decidedOn", act.day()));
    }

    /** D55-3: what goes along, papers and things. */
    public UUID crimeMaterials(ActInProgress act, CrimeTransfer transfer) {
        return order(act, DocumentKind.CRIME_MATERIALS, about(act.caseFile()).put("crime", transfer.crime())
                .put("materials", materials(act.caseFile().id())).put("things", things(custody.kept(act.caseFile().id()))));
    }

    /** D55-5. */
    public UUID crimeCopy(ActInProgress act, CrimeTransfer transfer) {
        return order(act, DocumentKind.CRIME_COPY, about(act.caseFile()).put("body", transfer.copiedTo().orElseThrow())
                .put("police", transfer.police()).put("crime", transfer.crime()).put("clause", transfer.clause())
                .put("letter", paper(transfer.letterId().orElseThrow())).put("handedOverOn", act.day()));
    }

    /** D55-6. */
    public UUID reconsideration(ActInProgress act, CrimeTransfer transfer, AnswerRefusal given) {
        return order(act, DocumentKind.RECONSIDERATION_REQUEST, refusal(act, transfer, given).put("body", transfer.last().orElseThrow().body()));
    }

    /** D55-7. */
    public UUID supervision(ActInProgress act, CrimeTransfer transfer, AnswerRefusal given) {
        return order(act, DocumentKind.SUPERVISION_PROPOSAL, refusal(act, transfer, given).put("body", given.to()));
    }

    private Facts refusal(ActInProgress act, CrimeTransfer transfer, AnswerRefusal given) {
        PoliceAnswer last = transfer.last().orElseThrow();
        return about(act.caseFile()).put("crime", transfer.crime()).put("clause", transfer.clause()).put("letter", paper(transfer.letterId().orElseThrow()))
                .put("police", last.body()).put("refusedOn", last.decidedOn()).put("refusal", last.number().orElse(null))
                .put("refusalReason", last.reason().orElseThrow()).put("reason", given.reason());
    }

    /** D55-8. */
    public UUID goodsHandedOver(ActInProgress act, CrimeTransfer transfer, HandOverGoods given, List<PhysicalItem> things) {
        return order(act, DocumentKind.GOODS_HANDOVER, about(act.caseFile()).put("police", transfer.police())
                .put("filing", transfer.last().flatMap(PoliceAnswer::number).orElse("—")).put("things", things(things))
                .put("materials", materials(act.caseFile().id())).put("handedOverAt", Zones.minuteOf(act.occurredAt()))
                .put("giver", Facts.of().put("name", given.giver()).put("signature", given.giverSignature()).build())
                .put("receiver", Facts.of().put("name", given.receiver()).put("signature", given.receiverSignature()).build()));
    }

    /** D06-3. */
    public UUID receipt(ActInProgress act, IncomingTransfer transfer) {
        return order(act, DocumentKind.TRANSFER_RECEIPT, incoming(act, transfer).put("accepted", transfer.accepted().orElseThrow())
                .put("reason", transfer.reason().orElse(null)));
    }

    /** D06-4. */
    public UUID reply(ActInProgress act, IncomingTransfer transfer) {
        return order(act, DocumentKind.TRANSFER_REPLY, incoming(act, transfer).put("result", transfer.result().orElseThrow()));
    }

    private static Facts incoming(ActInProgress act, IncomingTransfer transfer) {
        return about(act.caseFile()).put("body", transfer.sender()).put("letter", Facts.of().put("number", transfer.letterNumber())
                .put("date", transfer.letterDate()).build()).put("receivedOn", transfer.receivedOn()).put("matter", transfer.matter());
    }

    private Facts crime(ActInProgress act, CrimeTransfer transfer) {
        JsonArrayBuilder team = Json.createArrayBuilder();
        transfer.officerIds().stream().map(officers::require).forEach(officer -> team.add(Facts.of().put("name", officer.name())
                .put("certificateNo", officer.certificateOn(act.day()).orElse("—")).build()));
        return about(act.caseFile()).put("team", team.build()).put("crime", transfer.crime()).put("clause", transfer.clause())
                .put("facts", transfer.facts()).put("proof", transfer.evidence());
    }

    private static Facts about(CaseFile caseFile) {
        return Facts.of().put("partyName", caseFile.parties().isEmpty() ? "（尚未查明）"
                : caseFile.parties().stream().map(Party::name).collect(Collectors.joining("、")));
    }

    private JsonArray materials(UUID caseId) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        evidence.ofCase(caseId).forEach(piece -> list.add(Facts.of().put("title", piece.name()).put("number", "证据" + piece.number()).build()));
        List.copyOf(documents.of(caseId)).stream().filter(paper -> !INSIDE.contains(paper.kind())
                        && paper.state() != CaseDocument.State.VOID && paper.state() != CaseDocument.State.SUPERSEDED)
                .forEach(paper -> list.add(Facts.of().put("title", paper.kind().title()).put("number", paper.number()).build()));
        return list.build();
    }

    private static JsonArray things(List<PhysicalItem> things) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        things.forEach(thing -> list.add(Facts.of().put("label", thing.label()).put("name", thing.name())
                .put("quantity", thing.quantity().stripTrailingZeros().toPlainString() + thing.unit()).put("features", thing.features()).build()));
        return list.build();
    }

    private JsonObject paper(UUID id) {
        DocumentView paper = documents.view(id).orElseThrow();
        return Facts.of().put("number", paper.number()).put("date", Zones.dayOf(paper.createdAt())).build();
    }

    private JsonObject head(ActInProgress act, String opinion) {
        LocalDate day = act.day();
        return Facts.of().put("text", opinion).put("signer", actor.displayName()).put("date", day).build();
    }

    private String name(String username) {
        return officers.byUsername(username).map(Officer::name).orElse(username);
    }

    private UUID order(ActInProgress act, DocumentKind kind, Facts fields) {
        return documents.order(act, new DocumentOrder(kind, null, fields.build()));
    }
}
