package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.entity.Agency;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Scene;
import org.tiean.evidence.boundary.PublicPhotos;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.intake.control.AnswerWords;
import org.tiean.intake.entity.ClueSource;
import org.tiean.intake.entity.PublicReport;
import org.tiean.intake.entity.RegisterClue;
import org.tiean.intake.entity.ReportLine;
import org.tiean.intake.entity.ReportPhoto;
import org.tiean.intake.entity.Reporter;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/**
 * Reports as the agency deals with them (举报受理): the intake clerk accepts one as a clue, merges it with an earlier one, gives it
 * to whose business it is, or says why not. The clue's fifteen working days run from the day the report came in, however late it
 * is accepted. Who handles the case sees the pictures and never the reporter.
 */
@ApplicationScoped
@Transactional
public class ReportDesk {

    private static final int MOST_NEAR = 5;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    CaseAccess access;

    @Inject
    Agencies agencies;

    @Inject
    Clues clues;

    @Inject
    PublicReports reports;

    @Inject
    PublicPhotos photos;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Whether reports of the own agency are this person's business. */
    public boolean maySee() {
        return may(actor.agencyId(), Action.SEE);
    }

    public boolean mayAct(PublicReport report) {
        return may(report.agencyId(), Action.ACT);
    }

    public boolean mayReveal(PublicReport report) {
        return report.isNamed() && may(report.agencyId(), Action.SEE_UNMASKED);
    }

    private boolean may(UUID agencyId, Action action) {
        Scope scope = agencyId != null && agencyId.equals(actor.agencyId()) ? Scope.AGENCY : Scope.OTHER_AGENCY;
        return rights.may(actor.roles(), Subject.REPORT, scope, action);
    }

    /** Reports of the own agency, the oldest undecided first, or the newest of all; two statements. */
    public Page<ReportLine> list(boolean undecided, Page.Slice slice) {
        if (!maySee()) {
            throw Refusal.forbidden("intake.report.forbidden");
        }
        String from = " from PublicReport r where r.agencyId = :agency" + (undecided ? " and r.state = :received" : "");
        var rows = em.createQuery("select new org.tiean.intake.entity.ReportLine(r.id, r.number, r.place, r.content, r.receivedAt, r.acceptBy,"
                + " r.state, case when r.reporterName is null then false else true end)" + from + " order by r.receivedAt "
                + (undecided ? "asc" : "desc") + ", r.id", ReportLine.class).setParameter("agency", actor.agencyId())
                .setFirstResult(slice.offset()).setMaxResults(slice.size());
        var count = em.createQuery("select count(r)" + from, Long.class).setParameter("agency", actor.agencyId());
        if (undecided) {
            rows.setParameter("received", PublicReport.State.RECEIVED);
            count.setParameter("received", PublicReport.State.RECEIVED);
        }
        return new Page<>(rows.getResultList(), count.getSingleResult(), slice);
    }

    /** How many the actor has yet to decide on; none for who decides on none. One statement. */
    public long waiting() {
        return may(actor.agencyId(), Action.ACT) ? em.createQuery("select count(r) from PublicReport r where r.agencyId = :agency"
                + " and r.state = :received", Long.class).setParameter("agency", actor.agencyId())
                .setParameter("received", PublicReport.State.RECEIVED).getSingleResult() : 0;
    }

    /** @throws Refusal 404 for none, and for one of another agency */
    public PublicReport see(UUID id) {
        PublicReport report = id == null ? null : em.find(PublicReport.class, id);
        if (report == null || !may(report.agencyId(), Action.SEE)) {
            throw Refusal.notFound("intake.report.not-here");
        }
        report.photos().size();
        report.steps().size();
        return report;
    }

    /**
     * Accepted ones of the same agency that may be about the same thing: as near in place and time as the settings say, or at the
     * same place in words (rulebook L9). Five at most.
     */
    public List<PublicReport> near(PublicReport report) {
        Duration apart = Duration.ofHours(settings.integer("intake.duplicate-hours", report.agencyId(), Zones.today(clock)));
        return em.createNativeQuery("select r.* from tiean.public_report r where r.agency_id = ?1 and r.id <> ?2 and r.state = 'ACCEPTED'"
                        + " and r.received_at between ?3 and ?4 and (r.place = ?5 or r.longitude is not null and"
                        + " 12742000 * asin(sqrt(power(sin(radians(r.latitude - ?6) / 2), 2) + cos(radians(r.latitude)) * cos(radians(?6))"
                        + " * power(sin(radians(r.longitude - ?7) / 2), 2))) <= ?8) order by r.received_at desc", PublicReport.class)
                .setParameter(1, report.agencyId()).setParameter(2, report.id())
                .setParameter(3, java.sql.Timestamp.from(report.receivedAt().minus(apart))).setParameter(4, java.sql.Timestamp.from(report.receivedAt().plus(apart)))
                .setParameter(5, report.place()).setParameter(6, report.latitude() == null ? 90d : report.latitude())
                .setParameter(7, report.longitude() == null ? 0d : report.longitude())
                .setParameter(8, settings.number("intake.duplicate-metres", report.agencyId(), Zones.today(clock)).doubleValue())
                .setMaxResults(MOST_NEAR).getResultList();
    }

    /**
     * Accepts it: it becomes a clue, and with it a case to be verified.
     *
     * @param title   what it is about, short
     * @param squadId the squad that verifies it
     */
    public Receipt accept(UUID id, String title, UUID squadId) {
        PublicReport report = undecided(id);
        if (title == null || title.isBlank() || title.length() > 200) {
            throw Refusal.invalid("intake.report.title.length");
        }
        if (squadId == null || !agencies.requireSquad(squadId).agencyId().equals(report.agencyId())) {
            throw Refusal.invalid("intake.report.squad.unknown");
        }
        Agency agency = agencies.require(report.agencyId());
        String place = agency.covers(report.place()) ? report.place() : agency.profile().area() + report.place();
        Scene scene = new Scene(title.strip(), place, report.longitude(), report.latitude(), report.content());
        String materials = report.photos().isEmpty() ? null : "群众提供的照片" + report.photos().size() + "张";
        Receipt receipt = clues.register(new ActRequest(UUID.nameUUIDFromBytes(("accept " + id).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        id, clock.instant()), new RegisterClue(ClueSource.REPORT, "城市服务码 " + report.number(), report.receivedAt(),
                        report.happenedAt(), scene, null, materials, Reporter.NOBODY, squadId));
        report.accept(receipt.caseId(), actor.username(), clock.instant());
        note(report, "accepted", Facts.of().put("case", receipt.caseId()));
        return receipt;
    }

    public void merge(UUID id, UUID earlierId) {
        decide(id, "merged", Facts.of().put("into", earlierId), report -> report.mergeInto(see(earlierId), actor.username(), clock.instant()));
    }

    /** To another agency of the house. */
    public void handOver(UUID id, UUID agencyId, String why) {
        Agency to = agencies.require(agencyId);
        UUID from = undecided(id).agencyId();
        decide(id, "handed-over", Facts.of().put("to", to.id()).put("from", from).put("why", why), report -> report.handOver(to.id(), to.name(),
                reports.acceptBy(to.id(), Zones.today(clock)), checked(report, why), actor.username(), clock.instant()));
    }

    /** To an organ outside, which has been told. */
    public void passOn(UUID id, String organ, String why) {
        decide(id, "passed-on", Facts.of().put("organ", organ).put("why", why),
                report -> report.passOn(organ, checked(report, why), actor.username(), clock.instant()));
    }

    public void refuse(UUID id, String why) {
        decide(id, "not-accepted", Facts.of().put("why", why), report -> report.refuse(checked(report, why), actor.username(), clock.instant()));
    }

    /** Says something to the reporter, on the page where the report is followed. */
    public void answer(UUID id, String words) {
        PublicReport report = acting(id);
        report.answer(checked(report, words), actor.username(), clock.instant());
        note(report, "answered", Facts.of().put("words", words));
    }

    /**
     * The reporter, once the look is recorded.
     *
     * @param reason why, at least two characters
     */
    public Reporter reveal(UUID id, String reason) {
        PublicReport report = see(id);
        if (!mayReveal(report)) {
            throw Refusal.forbidden("casefile.unmask.forbidden");
        }
        if (reason == null || reason.strip().length() < 2) {
            throw Refusal.invalid("casefile.unmask.reason");
        }
        note(report, "unmasked", Facts.of().put("reason", reason.strip()));
        return report.reporter();
    }

    /**
     * A picture without what the camera wrote into it, for whoever sees the report, and for whoever sees the case it became without
     * masks.
     *
     * @throws Refusal 404 for a stranger, for none, and where no copy could be drawn
     */
    public Response photo(UUID id, int number) {
        return photos.answer(photo(shown(id), number).copySha256().orElseThrow(() -> Refusal.notFound("intake.report.no-copy")), "image/jpeg");
    }

    /**
     * The picture as it came, with all that stands in it, for whoever could see it anyway and says why; that it was opened is recorded.
     *
     * @param reason why, at least two characters
     * @throws Refusal 404 for a stranger and for none, 400 without a reason
     */
    public Response original(UUID id, int number, String reason) {
        PublicReport report = shown(id);
        ReportPhoto photo = photo(report, number);
        if (reason == null || reason.strip().length() < 2) {
            throw Refusal.invalid("casefile.unmask.reason");
        }
        note(report, "original-opened", Facts.of().put("photo", photo.sha256()).put("reason", reason.strip()));
        return photos.answer(photo.sha256(), photo.mediaType());
    }

    private PublicReport shown(UUID id) {
        PublicReport report = em.find(PublicReport.class, id);
        if (report == null || !may(report.agencyId(), Action.SEE) && !seesCase(report)) {
            throw Refusal.notFound("intake.report.not-here");
        }
        return report;
    }

    private static ReportPhoto photo(PublicReport report, int number) {
        if (number < 1 || number > report.photos().size()) {
            throw Refusal.notFound("intake.report.not-here");
        }
        return report.photos().get(number - 1);
    }

    private boolean seesCase(PublicReport report) {
        return report.caseId().map(caseId -> em.find(CaseFile.class, caseId))
                .filter(caseFile -> access.seesUnmasked(caseFile, Subject.CASE)).isPresent();
    }

    private void decide(UUID id, String what, Facts facts, Consumer<PublicReport> decision) {
        PublicReport report = undecided(id);
        decision.accept(report);
        note(report, what, facts);
    }

    /** Locked, so that two clerks decide one after the other and the second is told. */
    private PublicReport undecided(UUID id) {
        PublicReport report = acting(id);
        if (report.state() != PublicReport.State.RECEIVED) {
            throw Refusal.conflict("intake.report.decided");
        }
        return report;
    }

    private PublicReport acting(UUID id) {
        PublicReport report = see(id);
        em.refresh(report, LockModeType.PESSIMISTIC_WRITE);
        if (!mayAct(report)) {
            throw Refusal.forbidden("intake.report.forbidden");
        }
        return report;
    }

    private String checked(PublicReport report, String words) {
        List<Party> parties = report.caseId().map(caseId -> em.find(CaseFile.class, caseId)).map(CaseFile::parties).orElse(List.of());
        if (AnswerWords.leaks(words, parties).isPresent()) {
            throw Refusal.invalid("intake.rule.answer-leaks");
        }
        return words;
    }

    private void note(PublicReport report, String what, Facts facts) {
        reports.note(report, what, actor.username(), facts);
    }
}
