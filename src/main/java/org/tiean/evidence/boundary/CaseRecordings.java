package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Receipt;
import org.tiean.evidence.entity.CaseRecording;
import org.tiean.evidence.entity.Recording;
import org.tiean.evidence.entity.RecordingCase;
import org.tiean.evidence.entity.RecordingSpan;
import org.tiean.evidence.entity.RequestUnfilmed;
import org.tiean.evidence.entity.UnfilmedRequest;
import org.tiean.kernel.control.Look;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/** The recordings of a case: suggested ones are accepted or refused by its handlers; a head lets a step pass without one. */
@ApplicationScoped
@Transactional
public class CaseRecordings {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    SeenCases cases;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Takes a recording into the case, also one nobody suggested; the case holds on to it from then on.
     *
     * @param step the act it shows, null for the case as a whole
     * @throws Refusal 404 no such recording of the agency of the case, 409 answered before or removed
     */
    public Receipt accept(ActRequest request, UUID recordingId, ActKind step) {
        return acts.perform(request, ActKind.ACCEPT_RECORDING, facts(recordingId, request.caseId()).put("step", step == null ? null : step.key()).build(), act -> {
            Recording recording = recording(recordingId, act.caseFile());
            if (recording.isRemoved()) {
                throw Refusal.conflict("evidence.recording.gone");
            }
            link(recording, request.caseId()).accept(step, act.actor(), request.occurredAt());
            act.produced("recordingId", recordingId);
        });
    }

    /** Says that a suggested recording is not of this case, and why. */
    public Receipt refuse(ActRequest request, UUID recordingId, String reason) {
        return acts.perform(request, ActKind.REFUSE_RECORDING, facts(recordingId, request.caseId()).put("reason", reason).build(), act -> {
            Recording recording = recording(recordingId, act.caseFile());
            link(recording, request.caseId()).refuse(reason, act.actor(), request.occurredAt());
        });
    }

    /** What stands in the record: which film, by its hash, with device and span. */
    private Facts facts(UUID recordingId, UUID caseId) {
        Facts facts = Facts.of().put("recordingId", recordingId);
        Recording recording = recordingId == null ? null : em.find(Recording.class, recordingId);
        CaseFile caseFile = em.find(CaseFile.class, caseId);
        if (recording != null && caseFile != null && recording.agencyId().equals(caseFile.agencyId())) {
            facts.put("device", recording.deviceNo()).put("from", recording.span().from()).put("to", recording.span().to())
                    .put("sha256", recording.file().sha256());
        }
        return facts;
    }

    private Recording recording(UUID recordingId, CaseFile caseFile) {
        Recording recording = recordingId == null ? null : em.find(Recording.class, recordingId);
        if (recording == null || !recording.agencyId().equals(caseFile.agencyId())) {
            throw Refusal.notFound("evidence.recording.unknown");
        }
        return recording;
    }

    private RecordingCase link(Recording recording, UUID caseId) {
        return find(recording.id(), caseId).orElseGet(() -> {
            RecordingCase own = new RecordingCase(recording.id(), caseId, "", clock.instant());
            em.persist(own);
            em.flush();
            return own;
        });
    }

    private Optional<RecordingCase> find(UUID recordingId, UUID caseId) {
        return em.createQuery("select c from RecordingCase c where c.recordingId = :recording and c.caseId = :case", RecordingCase.class)
                .setParameter("recording", recordingId).setParameter("case", caseId).getResultStream().findFirst();
    }

    /** Asks the head to let a step of a day pass that was not filmed; produces {@code unfilmedId}. */
    public Receipt askUnfilmed(ActRequest request, RequestUnfilmed asked) {
        return acts.perform(request, ActKind.REQUEST_UNFILMED, asked.toFacts(), act -> {
            if (unfilmed(request.caseId()).stream().anyMatch(one -> one.outcome().isEmpty() && one.step() == asked.step() && one.forDay().equals(asked.day()))) {
                throw Refusal.conflict("evidence.unfilmed.waiting");
            }
            em.persist(new UnfilmedRequest(request.id(), request.caseId(), asked, act.actor(), request.occurredAt()));
            act.produced("unfilmedId", request.id());
        });
    }

    /**
     * The head answers.
     *
     * @throws Refusal 403 by who asked, 404 no such request, 409 answered before
     */
    public Receipt decideUnfilmed(ActRequest request, UUID unfilmedId, UnfilmedRequest.Outcome outcome, String opinion) {
        return acts.perform(request, ActKind.DECIDE_UNFILMED, Facts.of().put("unfilmedId", unfilmedId).put("outcome", outcome).put("opinion", opinion).build(),
                act -> unfilmed(request.caseId()).stream().filter(one -> one.id().equals(unfilmedId)).findFirst()
                        .orElseThrow(() -> Refusal.notFound("evidence.unfilmed.unknown")).decide(outcome, opinion, act.actor(), request.occurredAt()));
    }

    /** All of a case, in order. Whoever asks has checked the case. */
    public List<UnfilmedRequest> unfilmed(UUID caseId) {
        return Look.once(UnfilmedRequest.class, caseId, () -> em.createQuery("select u from UnfilmedRequest u where u.caseId = :case"
                + " order by u.requestedAt, u.id", UnfilmedRequest.class).setParameter("case", caseId).getResultList());
    }

    /**
     * All recordings of a case, suggested and refused ones too, as they were made.
     *
     * @throws Refusal 404 if the case is none of the actor's business
     */
    public List<CaseRecording> ofCase(UUID caseId) {
        CaseFile caseFile = cases.require(caseId);
        return recordings(caseId).stream().map(each -> withTerm(each, caseFile.agencyId())).toList();
    }

    private CaseRecording withTerm(CaseRecording each, UUID agencyId) {
        int hours = settings.integer("recording.upload-hours", agencyId, Zones.dayOf(each.endedAt()));
        boolean late = each.uploadedAt().isAfter(each.endedAt().plus(Duration.ofHours(hours)));
        return new CaseRecording(each.id(), each.answer(), each.grounds(), each.deviceNo(), each.officer(), each.startedAt(), each.endedAt(), each.place(),
                each.mediaType(), each.sha256(), each.step(), each.reason(), each.uploadedAt(), late, each.keepUntil(), each.remarks(), each.clockOffset());
    }

    /** As {@link #ofCase}, for who has checked the case; whether they came late is not asked. */
    public List<CaseRecording> recordings(UUID caseId) {
        return Look.once(CaseRecording.class, caseId, () -> em.createQuery("""
                        select new org.tiean.evidence.entity.CaseRecording(r.id, c.answer, c.grounds, r.deviceNo, o.name, r.startedAt, r.endedAt, r.place,
                        r.file.mediaType, r.file.sha256, c.step, c.reason, r.uploadedAt, false, r.keepUntil, r.remarks, r.clockOffset)
                        from RecordingCase c join Recording r on r.id = c.recordingId join Officer o on o.id = r.officerId
                        where c.caseId = :case and r.removedAt is null order by r.startedAt, r.id""", CaseRecording.class)
                .setParameter("case", caseId).getResultList());
    }

    /** Where the accepted recordings of one day leave something out. */
    public static List<RecordingSpan> gaps(List<CaseRecording> recordings) {
        return RecordingSpan.gaps(recordings.stream().filter(CaseRecording::isAccepted).map(CaseRecording::span).toList());
    }

    /**
     * Whether a step of a day was filmed from beginning to end, or a head let it pass.
     *
     * @param began when it began, null if not known: then any recording of the day will do
     * @param ended when it ended, not before it began
     */
    public boolean isFilmed(UUID caseId, ActKind step, LocalDate day, Instant began, Instant ended, Duration tolerance) {
        List<RecordingSpan> spans = recordings(caseId).stream().filter(CaseRecording::isAccepted)
                .filter(one -> one.step() == null || one.step().equals(step.key())).map(CaseRecording::span).toList();
        boolean filmed = began == null
                ? spans.stream().anyMatch(span -> !Zones.dayOf(span.from()).isAfter(day) && !Zones.dayOf(span.to()).isBefore(day))
                : RecordingSpan.cover(spans, began, ended, tolerance);
        return filmed || unfilmed(caseId).stream().anyMatch(one -> one.lets(step, day));
    }
}
