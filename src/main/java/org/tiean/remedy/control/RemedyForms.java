package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.Facts;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.kernel.entity.Zones;
import org.tiean.remedy.entity.AnswerApplication;
import org.tiean.remedy.entity.GiveReply;
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.RemedyKind;

/** What the organ's papers say in a review or a suit (行政复议申请转送函、行政复议答复书、行政诉讼答辩状). */
@ApplicationScoped
public class RemedyForms {

    /** Never goes to the other side's file: what is discussed inside (副卷; rulebook I2). */
    private static final Set<DocumentKind> INSIDE = Set.of(DocumentKind.COLLECTIVE_DISCUSSION_RECORD, DocumentKind.CLUE_REGISTRATION,
            DocumentKind.CLUE_VERIFICATION_REPORT, DocumentKind.REVIEW_REPLY, DocumentKind.REVIEW_FORWARDING, DocumentKind.SUIT_ANSWER);

    @Inject
    CaseDocuments documents;

    @Inject
    EvidenceList evidence;

    @Inject
    Decisions decisions;

    /** What the party wrote in its room, as it goes on to the reviewing organ. */
    public UUID application(ActInProgress act, Remedy remedy) {
        return documents.order(act, new DocumentOrder(DocumentKind.REVIEW_APPLICATION, act.caseFile().party(remedy.partyId()),
                handedIn(remedy).put("handedInAt", Zones.minuteOf(act.occurredAt()).toString()).build()));
    }

    /** Says that it was handed in, and what happens until when. */
    public UUID receipt(ActInProgress act, Remedy remedy, LimitResult limit) {
        return documents.order(act, new DocumentOrder(DocumentKind.REVIEW_RECEIPT, act.caseFile().party(remedy.partyId()),
                handedIn(remedy).put("forwardBy", limit.due()).put("provisional", limit.provisional()).build()));
    }

    private Facts handedIn(Remedy remedy) {
        return about(remedy).put("receivedOn", remedy.handedInOn().orElseThrow()).put("request", remedy.request())
                .put("enclosures", remedy.enclosures().orElse(null)).put("lateReason", remedy.lateReason().orElse(null));
    }

    /** Sends the application on. */
    public UUID forwarding(ActInProgress act, Remedy remedy, AnswerApplication given) {
        return documents.order(act, new DocumentOrder(DocumentKind.REVIEW_FORWARDING, act.caseFile().party(remedy.partyId()),
                handedIn(remedy).put("opinion", given.opinion()).put("materials", materials(remedy)).build()));
    }

    /** Answers, with the list of evidence and papers. */
    public UUID reply(ActInProgress act, Remedy remedy, GiveReply given) {
        DocumentKind kind = remedy.kind() == RemedyKind.REVIEW ? DocumentKind.REVIEW_REPLY : DocumentKind.SUIT_ANSWER;
        return documents.order(act, new DocumentOrder(kind, act.caseFile().party(remedy.partyId()), about(remedy)
                .put("caseNumber", remedy.number().orElseThrow()).put("copyOn", remedy.copyOn().orElseThrow())
                .put("request", remedy.request()).put("courseOfCase", given.facts()).put("legalBasis", given.basis())
                .put("opinion", given.opinion()).put("agents", given.agents()).put("materials", materials(remedy)).build()));
    }

    private Facts about(Remedy remedy) {
        DecisionView decision = decisions.view(remedy.decisionId()).orElseThrow();
        return Facts.of().put("body", remedy.body()).put("decision", Facts.of().put("number", decision.number())
                .put("date", decision.decidedOn()).put("servedOn", decision.servedOn()).put("fineFen", decision.fine()).build());
    }

    /** Evidence first, then the papers of the case, as they lie in the file. */
    private JsonArray materials(Remedy remedy) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        evidence.ofCase(remedy.caseId()).forEach(piece -> list.add(Facts.of().put("title", piece.name())
                .put("number", "证据" + piece.number()).build()));
        List.copyOf(documents.of(remedy.caseId())).stream().filter(paper -> !INSIDE.contains(paper.kind())
                        && paper.state() != CaseDocument.State.VOID && paper.state() != CaseDocument.State.SUPERSEDED)
                .forEach(paper -> list.add(Facts.of().put("title", paper.kind().title()).put("number", paper.number()).build()));
        return list.build();
    }
}
