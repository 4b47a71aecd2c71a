package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.DocumentView;
import org.tiean.evidence.boundary.Uploads;
import org.tiean.hearing.entity.OralMinutes;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.hearing.entity.ReceiveDefence;
import org.tiean.hearing.entity.RequestHearing;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** What was said by word of mouth, taken down and signed (陈述申辩笔录 D29, 听证申请笔录 D31-3; 行政处罚法45, 64). */
@ApplicationScoped
public class OralText {

    @Inject
    CaseDocuments documents;

    @Inject
    Officers officers;

    @Inject
    Uploads uploads;

    /** D29; nothing where the defence was written. */
    public void minutes(ActInProgress act, PenaltyNotice notice, ReceiveDefence given) {
        if (given.oral() == null) {
            return;
        }
        JsonArrayBuilder points = Json.createArrayBuilder();
        given.points().forEach(point -> points.add(Facts.of().put("text", point).build()));
        order(act, DocumentKind.DEFENCE_MINUTES, notice, given.oral(), Facts.of().put("points", points.build()).put("request", given.oral().wish()));
    }

    /** D31-3; nothing where the request was written. */
    public void request(ActInProgress act, PenaltyNotice notice, RequestHearing given) {
        if (given.oral() != null) {
            order(act, DocumentKind.HEARING_REQUEST_RECORD, notice, given.oral(), Facts.of().put("content", given.content()));
        }
    }

    private void order(ActInProgress act, DocumentKind kind, PenaltyNotice notice, OralMinutes oral, Facts fields) {
        if (oral.startedAt().isAfter(act.occurredAt())) {
            throw Refusal.invalid("casefile.request.in-the-future");
        }
        Party party = act.caseFile().party(notice.partyId());
        UUID signature = oral.attestation().signatureUploadId();
        JsonArrayBuilder acting = Json.createArrayBuilder();
        for (UUID id : oral.officerIds()) {
            Officer officer = officers.require(id);
            acting.add(Facts.of().put("name", officer.name()).put("certificateNo", officer.certificateOn(act.day()).orElse("")).build());
        }
        documents.order(act, new DocumentOrder(kind, party, fields.put("partyName", party.name()).put("officers", acting.build())
                .put("notice", Facts.of().put("number", documents.view(notice.documentId()).map(DocumentView::number).orElse(null)).build())
                .put("person", Facts.of().put("name", oral.person()).put("authority", oral.authority()).build())
                .put("record", Facts.of().put("startedAt", Zones.minuteOf(oral.startedAt())).put("endedAt", Zones.minuteOf(act.occurredAt()))
                        .put("place", oral.place()).put("confirmation", oral.attestation().confirmation())
                        .put("signature", signature == null ? null : uploads.signature(signature)).put("refusal", oral.attestation().refusal()).build())
                .put("witness", Facts.of().put("name", oral.attestation().witness()).build()).build()));
    }
}
