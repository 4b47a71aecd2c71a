package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
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
import org.tiean.evidence.entity.Attestation;
import org.tiean.investigation.entity.ExtractEvidence;
import org.tiean.investigation.entity.RequestAssistance;
import org.tiean.investigation.entity.RequestMaterial;
import org.tiean.investigation.entity.SampleLine;
import org.tiean.investigation.entity.Sampling;
import org.tiean.investigation.entity.SummonToQuestioning;
import org.tiean.investigation.entity.TakeSamples;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Zones;

/** What the papers of the inquiry say (D08, D11, D21, D22; rulebook I5; 行政处罚法54–56). */
@ApplicationScoped
public class InquiryForms {

    @Inject
    CaseDocuments documents;

    @Inject
    Officers officers;

    /** D08. */
    public UUID summons(ActInProgress act, SummonToQuestioning given) {
        Facts fields = Facts.of().put("person", Facts.of().put("name", given.person()).put("relation", given.relation()).build())
                .put("summons", Facts.of().put("appearAt", Zones.minuteOf(given.appearAt())).put("place", given.place())
                        .put("topics", given.topics()).put("material", texts(given.material())).put("agentAllowed", given.agentAllowed()).build());
        return order(act, DocumentKind.QUESTIONING_NOTICE, given.partyId(), fields);
    }

    /** D21, the list of what is asked for in it. */
    public UUID material(ActInProgress act, RequestMaterial given) {
        return order(act, DocumentKind.MATERIAL_NOTICE, given.partyId(), Facts.of().put("holder", given.holder()).put("purpose", given.purpose())
                .put("items", texts(given.items())).put("dueOn", given.dueOn()).put("place", given.place()));
    }

    /** D22. */
    public UUID assistance(ActInProgress act, RequestAssistance given) {
        return order(act, DocumentKind.ASSISTANCE_LETTER, null, Facts.of().put("body", given.organ()).put("reason", given.reason())
                .put("items", texts(given.matters())).put("replyBy", given.replyBy()));
    }

    /** D21-2, of data D21-3. @param signature of the holder, null where refused */
    public UUID extract(ActInProgress act, ExtractEvidence given, String signature) {
        String notice = given.noticeId() == null ? null : documents.view(given.noticeId()).map(DocumentView::number).orElse(null);
        Facts record = Facts.of().put("startedAt", Zones.minuteOf(given.startedAt())).put("place", given.place()).put("method", given.method())
                .put("maker", given.maker()).put("carrier", given.carrier());
        return order(act, given.data() ? DocumentKind.DATA_EXTRACTION_RECORD : DocumentKind.EXTRACTION_SLIP, given.partyId(),
                signed(Facts.of().put("notice", Facts.of().put("number", notice).build())
                        .put("holder", Facts.of().put("name", given.holder()).put("relation", given.relation()).build())
                        .put("things", given.array()).put("officers", acting(given.officerIds(), act)), record, act, given.attestation(), signature));
    }

    /** D11. */
    public UUID sampling(ActInProgress act, TakeSamples given) {
        return order(act, DocumentKind.SAMPLING_NOTICE, given.partyId(), Facts.of().put("reason", given.reason()).put("place", given.place())
                .put("method", given.method()).put("samples", samples(given)).put("officers", acting(given.officerIds(), act)));
    }

    /** D11-2, signed by whose things they are. @param signature null where refused */
    public UUID samplesList(ActInProgress act, TakeSamples given, UUID notice, String signature) {
        Facts fields = Facts.of().put("partyName", act.caseFile().party(given.partyId()).name())
                .put("earlier", Facts.of().put("number", documents.view(notice).map(DocumentView::number).orElse(null)).build())
                .put("samples", samples(given)).put("officers", acting(given.officerIds(), act));
        return order(act, DocumentKind.SAMPLING_LIST, given.partyId(),
                signed(fields, Facts.of().put("place", given.place()), act, given.attestation(), signature));
    }

    private static JsonArray samples(TakeSamples given) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        given.samples().forEach(one -> list.add(Facts.of().put("name", one.name()).put("batch", one.batch()).put("quantity", one.quantity())
                .put("seal", one.seal()).put("split", one.split()).put("keptAt", one.keptAt()).build()));
        return list.build();
    }

    /** D11-3. */
    public UUID samplesDisposed(ActInProgress act, Sampling ended) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (SampleLine one : ended.samples()) {
            list.add(Facts.of().put("name", one.name()).put("batch", one.batch()).put("quantity", one.quantity())
                    .put("end", one.end().orElseThrow().words()).put("reason", one.reason()).build());
        }
        return order(act, DocumentKind.SAMPLE_DISPOSAL, ended.partyId(), Facts.of()
                .put("earlier", Facts.of().put("number", documents.view(ended.noticeId()).map(DocumentView::number).orElse(null)).build())
                .put("takenOn", ended.takenOn()).put("disposals", list.build()));
    }

    private static Facts signed(Facts fields, Facts record, ActInProgress act, Attestation attestation, String signature) {
        return fields.put("record", record.put("endedAt", Zones.minuteOf(act.occurredAt())).put("confirmation", attestation.confirmation())
                        .put("signature", signature).put("refusal", attestation.refusal()).build())
                .put("witness", Facts.of().put("name", attestation.witness()).build());
    }

    private JsonArray acting(List<UUID> officerIds, ActInProgress act) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        for (UUID id : officerIds) {
            Officer officer = officers.require(id);
            people.add(Facts.of().put("name", officer.name()).put("certificateNo", officer.certificateOn(act.day()).orElse("")).build());
        }
        return people.build();
    }

    private static JsonArray texts(List<String> texts) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        texts.forEach(text -> list.add(Facts.of().put("text", text).build()));
        return list.build();
    }

    private UUID order(ActInProgress act, DocumentKind kind, UUID partyId, Facts fields) {
        Party party = partyId == null ? null : act.caseFile().party(partyId);
        return documents.order(act, new DocumentOrder(kind, party, fields.build()));
    }
}
