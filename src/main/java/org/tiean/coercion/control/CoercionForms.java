package org.tiean.coercion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.coercion.entity.Attendance;
import org.tiean.coercion.entity.BeginTesting;
import org.tiean.coercion.entity.DisposeSeizure;
import org.tiean.coercion.entity.EndTesting;
import org.tiean.coercion.entity.ExtendSeizure;
import org.tiean.coercion.entity.HandBack;
import org.tiean.coercion.entity.MeasureOpinion;
import org.tiean.coercion.entity.Preservation;
import org.tiean.coercion.entity.PreservedThing;
import org.tiean.coercion.entity.SeizedEnd;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.coercion.entity.Seizure;
import org.tiean.coercion.entity.GoodsExamination;
import org.tiean.coercion.entity.TakePreservation;
import org.tiean.coercion.entity.TakeSeizure;
import org.tiean.coercion.entity.Thing;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.DocumentView;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.intake.control.CaseLaw;
import org.tiean.kernel.entity.Zones;

/** What the papers of preservation and seizure say (D12–D20; rulebook I5; 行政处罚法56, 行政强制法 18, 24, 25, 28). */
@ApplicationScoped
public class CoercionForms {

    private static final String LIFTING_BASIS = "《中华人民共和国行政强制法》第二十八条第一款";
    private static final String URGENT_BASIS = "《中华人民共和国行政强制法》第十九条";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CaseDocuments documents;

    @Inject
    PowerItems powers;

    @Inject
    CaseLaw law;

    @Inject
    Officers officers;

    @Inject
    CurrentActor actor;

    /** D12. */
    public UUID approval(ActInProgress act, Preservation asked, MeasureOpinion given) {
        Facts fields = Facts.of().put("measure", "先行登记保存证据").put("partyName", partyName(act.caseFile(), asked.partyId()))
                .put("ground", asked.ground().words()).put("reason", orGround(asked)).put("things", asked.thingsAsked())
                .put("basis", "《中华人民共和国行政处罚法》第五十六条").put("proposedOn", asked.proposedOn()).put("proposedBy", name(asked.proposedBy()))
                .put("approved", given.outcome() == MeasureOpinion.Outcome.APPROVED).put("head", head(act, given));
        return order(act, DocumentKind.PRESERVATION_APPROVAL, null, fields);
    }

    private static String orGround(Preservation asked) {
        return asked.reason().orElse(asked.ground().words());
    }

    /** D13, and the list that goes with it in two copies. Returns the notice. */
    public UUID preservation(ActInProgress act, Preservation taken, TakePreservation given, LocalDate until, boolean provisional) {
        Facts fields = Facts.of().put("facts", act.caseFile().scene().facts()).put("ground", taken.ground().words()).put("reason", orGround(taken))
                .put("place", given.place()).put("keeper", given.keeper()).put("approvedOn", taken.decidedOn().orElseThrow())
                .put("until", until).put("provisional", provisional).put("things", list(given.things()));
        UUID notice = order(act, DocumentKind.PRESERVATION_NOTICE, taken.partyId(), fields);
        signedList(act, DocumentKind.PRESERVATION_LIST, taken.partyId(), notice, given.things(), given.attendance(), given.officerIds());
        return notice;
    }

    /** D14. */
    public UUID disposal(ActInProgress act, Preservation ended) {
        return kept(documents.order(act, disposal(act.caseFile(), ended, false)));
    }

    /** D14-2, on the lapse, which nobody does. */
    public UUID lapsed(CaseFile caseFile, LocalDate day, Preservation ended) {
        return kept(documents.order(caseFile, day, disposal(caseFile, ended, true)));
    }

    private DocumentOrder disposal(CaseFile caseFile, Preservation ended, boolean lapsed) {
        JsonArrayBuilder disposals = Json.createArrayBuilder();
        for (PreservedThing one : ended.things()) {
            disposals.add(Facts.of().put("name", one.thing().name()).put("quantity", one.thing().amount() + one.thing().unit())
                    .put("end", one.end().orElseThrow().words()).put("reason", one.reason().orElse(null)).build());
        }
        Facts fields = Facts.of().put("notice", paper(ended.noticeId().orElseThrow()))
                .put("takenOn", Zones.dayOf(ended.takenAt().orElseThrow())).put("disposals", disposals.build())
                .put("givenBack", ended.things().stream().anyMatch(PreservedThing::isToGiveBack));
        return new DocumentOrder(lapsed ? DocumentKind.PRESERVATION_LAPSE : DocumentKind.PRESERVATION_DISPOSAL,
                caseFile.party(ended.partyId()), fields.build());
    }

    /** D19-2 for what was preserved. */
    public void returned(ActInProgress act, Preservation ended, HandBack given) {
        returned(act, ended.partyId(), ended.noticeId().orElseThrow(),
                ended.things().stream().filter(PreservedThing::isToGiveBack).map(PreservedThing::thing).toList(), given);
    }

    /** D15, before or after the fact. */
    public UUID approval(ActInProgress act, Seizure asked, MeasureOpinion given) {
        Facts fields = Facts.of().put("measure", asked.kind().word()).put("partyName", partyName(act.caseFile(), asked.partyId()))
                .put("ground", asked.ground().words()).put("reason", asked.reason()).put("things", asked.thingsAsked())
                .put("basis", basis(asked)).put("urgency", asked.urgency().orElse(null))
                .put("takenAt", asked.takenAt().filter(at -> asked.urgency().isPresent()).map(Zones::minuteOf).orElse(null))
                .put("proposedOn", asked.proposedOn()).put("proposedBy", name(asked.proposedBy()))
                .put("approved", given.outcome() == MeasureOpinion.Outcome.APPROVED).put("approvedAt", Zones.minuteOf(act.occurredAt()))
                .put("head", head(act, given));
        return order(act, DocumentKind.SEIZURE_APPROVAL, null, fields);
    }

    /** D16 with its list in two copies, and the record of the ten steps (D17). Returns the decision. */
    public UUID seizure(ActInProgress act, Seizure taken, TakeSeizure given, LocalDate until) {
        Facts fields = Facts.of().put("measure", taken.kind().word()).put("facts", act.caseFile().scene().facts())
                .put("violated", law.duties(act.caseFile().suspectedActs())).put("ground", taken.ground().words()).put("reason", taken.reason())
                .put("basis", basis(taken)).put("place", given.place()).put("from", act.day()).put("until", until)
                .put("things", list(given.things()));
        UUID decision = order(act, DocumentKind.SEIZURE_DECISION, taken.partyId(), fields);
        signedList(act, DocumentKind.SEIZURE_LIST, taken.partyId(), decision, given.things(), given.attendance(), given.officerIds());
        order(act, DocumentKind.SEIZURE_RECORD, null, record(act, taken, given));
        return decision;
    }

    private Facts record(ActInProgress act, Seizure taken, TakeSeizure given) {
        Attendance there = given.attendance();
        return Facts.of().put("measure", taken.kind().word()).put("partyName", partyName(act.caseFile(), taken.partyId()))
                .put("officers", people(given.officerIds(), act.day()))
                .put("approval", taken.urgency().map(why -> "情况紧急，当场实施，二十四小时内补办批准手续：" + why)
                        .orElseGet(() -> "实施前已经行政机关负责人批准"))
                .put("basis", basis(taken)).put("ground", taken.ground().words()).put("reason", taken.reason())
                .put("record", Facts.of().put("startedAt", Zones.minuteOf(given.startedAt())).put("endedAt", Zones.minuteOf(act.occurredAt()))
                        .put("place", given.place()).put("findings", given.findings())
                        .put("images", there.recording() == null ? "无" : there.recording())
                        .put("statement", there.partyPresent() ? orNone(there.statement()) : "当事人不到场")
                        .put("signature", there.signatureDigest()).put("refusal", there.refusal()).build())
                .put("present", Facts.of().put("name", there.partyPresent() ? there.name() : "当事人不到场")
                        .put("capacity", there.partyPresent() ? there.capacity() : "—").build())
                .put("witness", Facts.of().put("name", there.witness()).build())
                .put("things", list(given.things()));
    }

    /** D18. */
    public UUID extension(ActInProgress act, Seizure running, ExtendSeizure given, LocalDate before, LocalDate until) {
        return order(act, DocumentKind.SEIZURE_EXTENSION, running.partyId(), decision(running).put("days", given.days())
                .put("before", before).put("until", until).put("reason", given.reason()));
    }

    /** D20, the days of a test, and the commission of who makes it (D20-3). Returns the notice. */
    public UUID testing(ActInProgress act, Seizure running, GoodsExamination test) {
        order(act, DocumentKind.TESTING_COMMISSION, null, decision(running).put("test", test.kind().word()).put("body", test.body())
                .put("what", test.what()).put("until", test.until()));
        return order(act, DocumentKind.TESTING_NOTICE, running.partyId(), decision(running).put("test", test.kind().word()).put("body", test.body())
                .put("what", test.what()).put("from", test.begunOn()).put("until", test.until()));
    }

    /** D20-2, what a test found. */
    public UUID testResult(ActInProgress act, Seizure running, GoodsExamination test, EndTesting given) {
        return order(act, DocumentKind.TEST_RESULT_NOTICE, running.partyId(), decision(running).put("test", test.kind().word())
                .put("body", test.body()).put("what", test.what()).put("endedOn", act.day()).put("result", given.result()));
    }

    /** What the head decided on things: D19 for those lifted, D19-3 for those handed on; each thing knows its paper. */
    public void disposal(ActInProgress act, Seizure running, List<SeizedThing> disposed, DisposeSeizure given) {
        List<SeizedThing> lifted = disposed.stream().filter(one -> one.end().orElseThrow().isLifted()).toList();
        if (!lifted.isEmpty()) {
            UUID paper = kept(documents.order(act, lifting(act.caseFile(), running, lifted)));
            lifted.forEach(one -> one.documented(paper));
        }
        List<SeizedThing> handedOn = disposed.stream().filter(one -> one.end().orElseThrow() == SeizedEnd.HANDED_ON).toList();
        if (!handedOn.isEmpty()) {
            UUID paper = order(act, DocumentKind.GOODS_TRANSFER_NOTICE, running.partyId(), decision(running).put("receiver", given.receiver())
                    .put("reason", reasons(handedOn)).put("things", list(handedOn.stream().map(SeizedThing::thing).toList())));
            handedOn.forEach(one -> one.documented(paper));
        }
    }

    /** D19 where nobody decides: the term is over, or nobody approved it in time. */
    public void lifted(CaseFile caseFile, LocalDate day, Seizure ended, List<SeizedThing> free) {
        UUID paper = kept(documents.order(caseFile, day, lifting(caseFile, ended, free)));
        free.forEach(one -> one.documented(paper));
    }

    private DocumentOrder lifting(CaseFile caseFile, Seizure ended, List<SeizedThing> free) {
        boolean notApproved = free.get(0).end().orElseThrow() == SeizedEnd.NOT_APPROVED;
        Facts fields = decision(ended).put("ground", String.join("；", free.stream().map(one -> one.end().orElseThrow().words()).distinct().toList()))
                .put("reason", reasons(free)).put("basis", notApproved ? URGENT_BASIS : LIFTING_BASIS)
                .put("things", list(free.stream().map(SeizedThing::thing).toList()));
        return new DocumentOrder(DocumentKind.SEIZURE_LIFTING, caseFile.party(ended.partyId()), fields.build());
    }

    private static String reasons(List<SeizedThing> things) {
        String reasons = String.join("；", things.stream().flatMap(one -> one.reason().stream()).distinct().toList());
        return reasons.isEmpty() ? null : reasons;
    }

    /** D19-2 for what was sealed or detained. */
    public void returned(ActInProgress act, Seizure ended, HandBack given) {
        returned(act, ended.partyId(), ended.decisionId().orElseThrow(), ended.things().stream().filter(SeizedThing::isToSettle)
                .filter(one -> one.end().orElseThrow().isLifted()).map(SeizedThing::thing).toList(), given);
    }

    private void returned(ActInProgress act, UUID partyId, UUID earlier, List<Thing> things, HandBack given) {
        if (things.isEmpty()) {
            return;
        }
        order(act, DocumentKind.RETURN_LIST, null, Facts.of().put("partyName", partyName(act.caseFile(), partyId)).put("earlier", paper(earlier))
                .put("things", list(things)).put("condition", given.condition() == null ? "与清单记载一致" : given.condition())
                .put("returnedAt", Zones.minuteOf(act.occurredAt()))
                .put("receiver", Facts.of().put("name", given.proof().recipient()).put("capacity", given.proof().capacity())
                        .put("signature", given.proof().signatureDigest()).build())
                .put("witness", Facts.of().put("name", given.proof().witness()).build()));
    }

    private void signedList(ActInProgress act, DocumentKind kind, UUID partyId, UUID earlier, List<Thing> things, Attendance there,
                            List<UUID> officerIds) {
        order(act, kind, null, Facts.of().put("partyName", partyName(act.caseFile(), partyId)).put("earlier", paper(earlier))
                .put("things", list(things)).put("officers", people(officerIds, act.day())).put("signedAt", Zones.minuteOf(act.occurredAt()))
                .put("signature", there.signatureDigest()).put("refusal", there.refusal()).put("recording", there.recording())
                .put("witness", Facts.of().put("name", there.witness()).build()));
    }

    private UUID order(ActInProgress act, DocumentKind kind, UUID partyId, Facts fields) {
        return kept(documents.order(act, new DocumentOrder(kind, partyId == null ? null : act.caseFile().party(partyId), fields.build())));
    }

    /** A paper's row is written before the row of a measure names it. */
    private UUID kept(UUID paper) {
        em.flush();
        return paper;
    }

    private Facts decision(Seizure running) {
        return Facts.of().put("measure", running.kind().word()).put("decision", paper(running.decisionId().orElseThrow()))
                .put("takenOn", Zones.dayOf(running.takenAt().orElseThrow()));
    }

    /** The clause as printed. */
    public String basis(Seizure seizure) {
        return law.cite(powers.requireOther(seizure.basis()).basis()).display();
    }

    private JsonObject paper(UUID id) {
        DocumentView paper = documents.view(id).orElseThrow();
        return Facts.of().put("number", paper.number()).put("title", paper.kind().title()).put("date", Zones.dayOf(paper.createdAt())).build();
    }

    private static JsonArray list(List<Thing> things) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        things.forEach(thing -> list.add(Facts.of().put("name", thing.name()).put("quantity", thing.amount() + thing.unit())
                .put("specification", thing.specification().orElse("—")).put("condition", thing.condition()).put("keptAt", thing.keptAt())
                .put("relation", thing.relation()).build()));
        return list.build();
    }

    private JsonArray people(List<UUID> officerIds, LocalDate day) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        for (UUID id : officerIds) {
            Officer officer = officers.require(id);
            people.add(Facts.of().put("name", officer.name()).put("certificateNo", officer.certificateOn(day).orElse("")).build());
        }
        return people.build();
    }

    private JsonObject head(ActInProgress act, MeasureOpinion given) {
        return Facts.of().put("text", given.opinion()).put("signer", actor.displayName()).put("date", act.day()).build();
    }

    private String name(String username) {
        return Stream.ofNullable(username).flatMap(login -> officers.byUsername(login).stream()).map(Officer::name).findFirst().orElse(username);
    }

    private static String partyName(CaseFile caseFile, UUID partyId) {
        return caseFile.party(partyId).name();
    }

    private static String orNone(String text) {
        return text == null ? "无" : text;
    }
}
