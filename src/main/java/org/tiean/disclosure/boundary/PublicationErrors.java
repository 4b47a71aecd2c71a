package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.control.DayCounting;
import org.tiean.calendar.entity.Intervals;
import org.tiean.casefile.entity.Facts;
import org.tiean.disclosure.entity.ErrorLine;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationError;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.intake.control.AnswerWords;
import org.tiean.intake.control.ReportCodes;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;
import org.tiean.settings.boundary.Settings;

/**
 * Errors found in published decisions (公示纠错). Only what is published can be said to be wrong; of anything else there is no
 * such decision. The clerk's answer stays with the report and is read by number and code.
 */
@ApplicationScoped
@Transactional
public class PublicationErrors {

    private static final String REGISTER = "publication-errors";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    ShownPublications shown;

    @Inject
    ReportCodes codes;

    @Inject
    Settings settings;

    @Inject
    HolidayTables holidays;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** What the reporter takes away. */
    public record Handed(String number, String code) {
    }

    /**
     * Takes it in; the same again gives the same number and code.
     *
     * @throws Refusal 404 if no such decision is published
     */
    public Handed hand(PublicationError.Given given) {
        PublicationError before = em.find(PublicationError.class, given.id());
        if (before == null) {
            Publication publication = seen(given.publicId());
            Instant now = clock.instant();
            LocalDate today = Zones.dayOf(now);
            LocalDate by = DayCounting.workingDays(today, settings.integer("publication.error-days", publication.content().agencyId(), today),
                    Intervals.NONE, holidays.calendar());
            before = new PublicationError(given, freeNumber(today), publication, now, by);
            em.persist(before);
            note(before, "received", "public", Facts.of().put("about", given.about()).put("words", given.words())
                    .put("publication", publication.id()));
        }
        return new Handed(before.same(given).number(), codes.codeOf(given.id()));
    }

    private String freeNumber(LocalDate day) {
        String number = codes.newNumber("JC", day);
        while (!byNumber(number).isEmpty()) {
            number = codes.newNumber("JC", day);
        }
        return number;
    }

    private List<PublicationError> byNumber(String number) {
        return em.createQuery("select e from PublicationError e where e.number = :number", PublicationError.class)
                .setParameter("number", number).getResultList();
    }

    /** What everybody sees under that id; nothing else can be said to be wrong. */
    private Publication seen(UUID publicId) {
        return em.createQuery("select p from Publication p where p.publicId = :id", Publication.class)
                .setParameter("id", shown.find(publicId).publicId()).getSingleResult();
    }

    /** @throws Refusal 404 if number and code do not fit */
    public PublicationError follow(String number, String code) {
        String plain = number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
        return byNumber(plain).stream().filter(error -> codes.fits(error.id(), code)).findFirst()
                .orElseThrow(() -> Refusal.notFound("disclosure.error.unknown"));
    }

    private boolean may(UUID agencyId, Action action) {
        Scope scope = agencyId != null && agencyId.equals(actor.agencyId()) ? Scope.AGENCY : Scope.OTHER_AGENCY;
        return rights.may(actor.roles(), Subject.DISCLOSURE, scope, action);
    }

    public boolean maySee() {
        return may(actor.agencyId(), Action.SEE);
    }

    public boolean mayAnswer(PublicationError error) {
        return may(error.agencyId(), Action.ACT);
    }

    /** How many wait for the actor's answer; none for who answers none. One statement. */
    public long waiting() {
        return may(actor.agencyId(), Action.ACT) ? em.createQuery("select count(e) from PublicationError e where e.agencyId = :agency"
                + " and e.answeredAt is null", Long.class).setParameter("agency", actor.agencyId()).getSingleResult() : 0;
    }

    /** Of the own agency, those without an answer first, the oldest first; two statements. */
    public Page<ErrorLine> list(boolean unanswered, Page.Slice slice) {
        if (!maySee()) {
            throw Refusal.forbidden("disclosure.error.forbidden");
        }
        String from = " from PublicationError e, Publication p where p.id = e.publicationId and e.agencyId = :agency"
                + (unanswered ? " and e.answeredAt is null" : "");
        return new Page<>(em.createQuery("select new org.tiean.disclosure.entity.ErrorLine(e.id, e.number, p.number, e.about, e.words,"
                + " e.receivedAt, e.answerBy, case when e.answeredAt is null then false else true end)" + from
                + " order by e.receivedAt " + (unanswered ? "asc" : "desc") + ", e.id", ErrorLine.class)
                .setParameter("agency", actor.agencyId()).setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList(),
                em.createQuery("select count(e)" + from, Long.class).setParameter("agency", actor.agencyId()).getSingleResult(), slice);
    }

    /** @throws Refusal 404 for none, and for one of another agency */
    public PublicationError see(UUID id) {
        PublicationError error = id == null ? null : em.find(PublicationError.class, id);
        if (error == null || !may(error.agencyId(), Action.SEE)) {
            throw Refusal.notFound("disclosure.error.not-here");
        }
        return error;
    }

    /** Number of the published decision it is about. */
    public Publication publicationOf(PublicationError error) {
        return em.find(Publication.class, error.publicationId());
    }

    public void answer(UUID id, PublicationError.Outcome outcome, String words) {
        PublicationError error = see(id);
        em.refresh(error, LockModeType.PESSIMISTIC_WRITE);
        if (!mayAnswer(error)) {
            throw Refusal.forbidden("disclosure.error.forbidden");
        }
        if (AnswerWords.leaks(words, List.of()).isPresent()) {
            throw Refusal.invalid("intake.rule.answer-leaks");
        }
        error.answer(outcome, words, actor.username(), clock.instant());
        note(error, "answered", actor.username(), Facts.of().put("outcome", outcome).put("words", error.answer()));
    }

    private void note(PublicationError error, String what, String by, Facts facts) {
        ledger.append(Chain.ofRegister(error.agencyId().toString(), REGISTER), new ActRecord("publication-errors." + what, null,
                clock.instant(), by, facts.put("error", error.number()).build()));
    }
}
