package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.entity.Agency;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.control.DayCounting;
import org.tiean.calendar.entity.Intervals;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Stage;
import org.tiean.evidence.boundary.PublicPhotos;
import org.tiean.intake.control.ReportCodes;
import org.tiean.intake.entity.FileReport;
import org.tiean.intake.entity.FollowedReport;
import org.tiean.intake.entity.FollowedReport.Standing;
import org.tiean.intake.entity.PublicReport;
import org.tiean.intake.entity.ReportRating;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;
import org.tiean.settings.boundary.Settings;

/**
 * Reports as their reporters deal with them (群众举报): hand one in, follow it by number and code, rate it at the end. Nobody is
 * logged in; whoever has number and code is the reporter.
 */
@ApplicationScoped
@Transactional
public class PublicReports {

    /** The register whose chain keeps reports until they are clues. */
    static final String REGISTER = "reports";

    /** Who did it, where nobody is logged in. */
    private static final String PUBLIC = "public";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Agencies agencies;

    @Inject
    ReportCodes codes;

    @Inject
    PublicPhotos photos;

    @Inject
    Settings settings;

    @Inject
    HolidayTables holidays;

    @Inject
    TimeLimits limits;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** What a reporter takes away: number and code. */
    public record Handed(String number, String code) {
    }

    /** Agencies reports can go to: those that exist today. */
    public List<Agency> choices() {
        LocalDate today = Zones.today(clock);
        return agencies.all().stream().filter(agency -> agency.existsOn(today)).toList();
    }

    /**
     * Takes a report in; the same again gives the same number and code.
     *
     * @throws Refusal 400 incomplete, 404 no such agency, 409 its id was used for another
     */
    public Handed hand(FileReport given) {
        PublicReport before = em.find(PublicReport.class, given.id());
        if (before == null) {
            before = take(given);
        }
        return new Handed(before.same(given).number(), codes.codeOf(given.id()));
    }

    private PublicReport take(FileReport given) {
        Instant now = clock.instant();
        LocalDate today = Zones.dayOf(now);
        Agency agency = agencies.require(given.agencyId());
        if (!agency.existsOn(today)) {
            throw Refusal.invalid("intake.report.agency");
        }
        PublicReport report = new PublicReport(given, freeNumber(today), now, acceptBy(agency.id(), today));
        given.photos().forEach(photos::keep);
        em.persist(report);
        note(report, "received", PUBLIC, Facts.of().put("place", report.place()).put("content", report.content())
                .put("named", report.isNamed()).putAll("photos", report.photos().stream().map(photo -> photo.sha256()).toList()));
        return report;
    }

    /** The last day to say whether a report received that day is accepted. */
    LocalDate acceptBy(UUID agencyId, LocalDate received) {
        return DayCounting.workingDays(received, settings.integer("intake.report-accept-days", agencyId, received), Intervals.NONE,
                holidays.calendar());
    }

    private String freeNumber(LocalDate day) {
        String number = codes.newNumber("JB", day);
        while (byNumber(number).isPresent()) {
            number = codes.newNumber("JB", day);
        }
        return number;
    }

    private Optional<PublicReport> byNumber(String number) {
        return em.createQuery("select r from PublicReport r where r.number = :number", PublicReport.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /**
     * The own report.
     *
     * @throws Refusal 404 if number and code do not fit, which of the two is not said
     */
    public FollowedReport follow(String number, String code) {
        PublicReport report = own(number, code);
        report.steps().size();
        Optional<CaseFile> caseFile = report.caseId().map(id -> em.find(CaseFile.class, id));
        Standing standing = caseFile.map(found -> standing(found.stage())).orElseGet(() -> switch (report.state()) {
            case PASSED_ON -> Standing.PASSED_ON;
            case NOT_ACCEPTED -> Standing.NOT_ACCEPTED;
            case RECEIVED, ACCEPTED, MERGED -> Standing.WAITING;
        });
        LocalDate due = switch (standing) {
            case WAITING -> report.acceptBy();
            case VERIFYING -> limits.dueOf(report.caseId().orElseThrow(), Clues.VERIFICATION).map(LimitResult::due).orElse(null);
            default -> null;
        };
        return new FollowedReport(report, agencies.require(report.agencyId()).name(), standing, due, em.find(ReportRating.class, report.id()));
    }

    private static Standing standing(Stage stage) {
        return switch (stage) {
            case CLUE -> Standing.VERIFYING;
            case FILING -> Standing.DECIDING;
            case INVESTIGATION, NOTICE, DEFENCE, HEARING, REVIEW, DISCUSSION, DECISION -> Standing.FILED;
            case SERVICE, EXECUTION, CLOSING -> Standing.DECIDED;
            case CLOSED, ARCHIVED -> Standing.CLOSED;
            case NOT_FILED -> Standing.NOT_FILED;
            case HANDED_ON -> Standing.PASSED_ON;
        };
    }

    /** Says once what one thinks of how it was handled. */
    public void rate(String number, String code, int stars, String words) {
        FollowedReport followed = follow(number, code);
        if (!followed.standing().isEnd()) {
            throw Refusal.conflict("intake.report.not-over");
        }
        if (followed.rating() != null) {
            throw Refusal.conflict("intake.report.rated");
        }
        em.persist(new ReportRating(followed.report().id(), stars, words, clock.instant()));
        note(followed.report(), "rated", PUBLIC, Facts.of().put("stars", stars));
    }

    private PublicReport own(String number, String code) {
        String plain = number == null ? "" : number.strip().toUpperCase(java.util.Locale.ROOT);
        return byNumber(plain).filter(report -> codes.fits(report.id(), code))
                .orElseThrow(() -> Refusal.notFound("intake.report.unknown"));
    }

    void note(PublicReport report, String what, String by, Facts facts) {
        ledger.append(Chain.ofRegister(report.agencyId().toString(), REGISTER), new ActRecord("reports." + what, null, clock.instant(), by,
                facts.put("report", report.number()).build()));
    }
}
