package org.tiean.hearing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.ServiceProof;
import org.tiean.hearing.control.HearingClock;
import org.tiean.hearing.control.HearingText;
import org.tiean.hearing.control.HearingsFound;
import org.tiean.hearing.entity.ArrangeHearing;
import org.tiean.hearing.entity.Hearing;
import org.tiean.hearing.entity.HearingPaper;
import org.tiean.hearing.entity.HearingSession;
import org.tiean.hearing.entity.HoldHearing;
import org.tiean.hearing.entity.PostponeHearing;
import org.tiean.hearing.entity.ReportHearing;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** The hearing itself: announced, perhaps postponed, held, reported on (听证通知、延期、举行、报告; 行政处罚法64). */
@ApplicationScoped
@Transactional
public class HearingSessions {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    HearingsFound found;

    @Inject
    HearingClock clock;

    @Inject
    HearingText text;

    @Inject
    CaseDocuments documents;

    @Inject
    ServiceDesk desk;

    /** Announces time and place; makes one notice for each party. Produces the notices' ids. */
    public Receipt arrange(ActRequest request, ArrangeHearing command) {
        return acts.perform(request, ActKind.ARRANGE_HEARING, command.toFacts(), act -> {
            CaseFile caseFile = act.caseFile();
            Hearing hearing = open(caseFile.id());
            LocalDate day = Zones.dayOf(command.startsAt());
            HearingSession session = hearing.arrange(command, clock.noticeDue(day).due());
            int count = 0;
            for (var party : hearing.waiting()) {
                count++;
                UUID paper = documents.order(act, new DocumentOrder(DocumentKind.HEARING_NOTICE,
                        caseFile.party(party.partyId()), text.notice(caseFile, hearing, session)));
                session.announce(party.partyId(), paper);
                act.produced("hearingNoticeId" + (count == 1 ? "" : count), paper);
            }
            em.persist(session);
            clock.announced(hearing, session, day);
        });
    }

    /**
     * Records that notices of the hearing were served; what lay in the same envelope is served with them. The step is done
     * when every party was told.
     *
     * @throws Refusal 404 none of the documents is a notice of the announced session, 409 served before, 422 not sealed
     */
    public Receipt serve(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_HEARING_NOTICE, proof.toFacts(), act -> {
            Hearing hearing = open(request.caseId());
            HearingSession session = hearing.session().orElseThrow(() -> Refusal.conflict("hearing.session.none"));
            List<HearingPaper> served = hearing.papers().stream()
                    .filter(paper -> proof.documentIds().contains(paper.documentId())).toList();
            if (served.isEmpty()) {
                throw Refusal.notFound("hearing.paper.unknown");
            }
            LocalDate day = desk.serve(act, proof);
            served.forEach(paper -> paper.served(day));
            clock.noticed(request.caseId(), act.caseFile().agencyId(), day);
            if (hearing.papers().stream().anyMatch(paper -> paper.servedOn().isEmpty())) {
                act.processStays();
            } else {
                clock.served(session, day);
            }
        });
    }

    /** Gives the announced time up; another is announced. */
    public Receipt postpone(ActRequest request, PostponeHearing command) {
        return acts.perform(request, ActKind.POSTPONE_HEARING, command.toFacts(), act -> {
            Hearing hearing = open(request.caseId());
            hearing.session().ifPresent(session -> clock.postponed(session, act.day()));
            hearing.postpone(command.reason(), act.day());
            act.outcome("hearing", "POSTPONED");
        });
    }

    /**
     * Records the hearing. Where nobody stayed to the end it is over with the record; otherwise the chair reports.
     * Produces the record's id.
     *
     * @throws Refusal 400 if it began before the announced time, after its end, or a party is left out
     */
    public Receipt hold(ActRequest request, HoldHearing command) {
        return acts.perform(request, ActKind.HOLD_HEARING, command.toFacts(), act -> {
            Hearing hearing = open(request.caseId());
            HearingSession session = hearing.session().orElseThrow(() -> Refusal.conflict("hearing.session.none"));
            if (command.startedAt().isBefore(session.startsAt()) || command.startedAt().isAfter(act.occurredAt())) {
                throw Refusal.invalid("hearing.hold.time", Zones.minuteOf(session.startsAt()).toString().replace('T', ' '));
            }
            JsonObject said = text.record(act.caseFile(), hearing, session, command, act.occurredAt());
            UUID record = documents.order(act, new DocumentOrder(DocumentKind.HEARING_RECORD, null, said));
            hearing.held(command, said, record, act.day());
            act.outcome("hearing", command.isHeard() ? "HEARD" : "GIVEN_UP");
        });
    }

    /** The chair's report ends the hearing. */
    public Receipt report(ActRequest request, ReportHearing command) {
        return acts.perform(request, ActKind.REPORT_HEARING, command.toFacts(), act -> {
            Hearing hearing = open(request.caseId());
            if (!hearing.wasHeard()) {
                throw Refusal.conflict("hearing.report.not-now");
            }
            UUID document = documents.order(act, new DocumentOrder(DocumentKind.HEARING_REPORT, null,
                    text.report(act.caseFile(), hearing, command)));
            hearing.reported(command, document, act.day());
        });
    }

    private Hearing open(UUID caseId) {
        return found.open(caseId).orElseThrow(() -> Refusal.conflict("hearing.none"));
    }
}
