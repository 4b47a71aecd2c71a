package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.entity.Organ;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.control.CaseScope;
import org.tiean.disclosure.entity.YearlyFigure;
import org.tiean.disclosure.entity.YearlyNumber;
import org.tiean.disclosure.entity.YearlyPart;
import org.tiean.disclosure.entity.YearlyReport;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.DocumentNumbers;
import org.tiean.document.control.AgencySealingJob;
import org.tiean.document.control.DocumentRenderer;
import org.tiean.document.entity.AgencyDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.control.Outbox;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.RegisterRecord;
import org.tiean.settings.boundary.Settings;

/**
 * The yearly figures (年度统计; rulebook F1.5, F1.6; 国办发〔2018〕118号): computed from the cases, each number with what it is made of,
 * published by 31 January as page, Excel and sealed paper.
 */
@ApplicationScoped
@Transactional
public class YearlyReports {

    private static final String REGISTER = "statistics";
    /** To 31 January; it runs on the year of an agency. */
    private static final String LIMIT = "yearly-statistics";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    CaseScope scope;

    @Inject
    Agencies agencies;

    @Inject
    Settings settings;

    @Inject
    TimeLimits limits;

    @Inject
    CaseDocuments documents;

    @Inject
    DocumentNumbers numbers;

    @Inject
    DocumentRenderer renderer;

    @Inject
    ContentStore files;

    @Inject
    Outbox outbox;

    @Inject
    RegisterRecord registers;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    /**
     * Computes a year of the own agency; a later edition where one is published.
     *
     * @throws Refusal 403 no right to it, 400 the year is not over, 409 a draft waits
     */
    public YearlyReport compute(int year) {
        requireMay(Action.ACT);
        return compute(actor.agencyId(), year);
    }

    /** Computes a year of an agency; the house's own job calls this in January. */
    @Transactional(Transactional.TxType.REQUIRED)
    public YearlyReport compute(UUID agencyId, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        if (!Zones.today(clock).isAfter(end)) {
            throw Refusal.invalid("disclosure.yearly.not-over", String.valueOf(year));
        }
        List<YearlyReport> earlier = ofYear(agencyId, year);
        if (earlier.stream().anyMatch(one -> !one.isPublished())) {
            throw Refusal.conflict("disclosure.yearly.draft", String.valueOf(year));
        }
        YearlyReport report = new YearlyReport(agencyId, year, earlier.size() + 1,
                actor.isKnown() ? actor.username() : CurrentActor.SYSTEM, clock.instant());
        em.persist(report);
        em.flush();
        if (earlier.isEmpty() && limits.ever(year(agencyId, year), LIMIT).isEmpty()) {
            limits.start(null, year(agencyId, year), LIMIT, end);
        }
        for (YearlyFigure figure : YearlyFigure.values()) {
            count(report, figure, end);
        }
        registers.changed(agencyId, REGISTER, "yearly.compute", facts(report).build());
        return report;
    }

    private void count(YearlyReport report, YearlyFigure figure, LocalDate end) {
        Date first = Date.valueOf(end.withDayOfYear(1));
        Date last = Date.valueOf(end);
        Sql total = new Sql("insert into tiean.yearly_figure (report_id, figure, position, total) select ").uuid(report.id()).add(", ")
                .value(figure.name()).add(", ").value(figure.ordinal()).add(", ");
        if (figure.isOfCases()) {
            total.add("coalesce(sum(x.amount), 0) from (" + figure.parts() + ") x join tiean.case_file c on c.id = x.case_id where c.agency_id = ")
                    .uuid(report.agencyId()).add(" and x.day between ").value(first).add(" and ").value(last);
        } else {
            total.add("(select count(*) from tiean.officer o where o.agency_id = ").uuid(report.agencyId())
                    .add(" and tiean.certified_on(o.id, ").value(last).add("))");
        }
        total.on(em).executeUpdate();
        if (figure.isOfCases()) {
            new Sql("insert into tiean.yearly_figure_part (report_id, figure, subject_id, case_id, label, day, amount) select ")
                    .uuid(report.id()).add(", ").value(figure.name())
                    .add(", x.id, x.case_id, coalesce(x.label, '—'), x.day, x.amount from (" + figure.parts()
                            + ") x join tiean.case_file c on c.id = x.case_id where c.agency_id = ").uuid(report.agencyId())
                    .add(" and x.day between ").value(first).add(" and ").value(last).on(em).executeUpdate();
        }
    }

    /**
     * Publishes a draft: everybody reads it, and its sealed paper is made. Only the head does.
     *
     * @throws Refusal 404 unknown, 403 not the head, 409 published before
     */
    public void publish(UUID reportId) {
        YearlyReport report = require(reportId);
        if (!isPublishing()) {
            throw Refusal.forbidden("disclosure.yearly.head-only");
        }
        report.publish(actor.username(), clock.instant());
        LocalDate today = Zones.today(clock);
        limits.meetIfRunning(year(report.agencyId(), report.year()), LIMIT, today);
        Organ organ = agencies.issuingOrganOf(report.agencyId(), today);
        String number = numbers.use(organ.agencyId(), documents.pattern(organ, today), DocumentKind.YEARLY_REPORT);
        AgencyDocument paper = new AgencyDocument(report.agencyId(), report.id(), DocumentKind.YEARLY_REPORT, number,
                renderer.source(DocumentKind.YEARLY_REPORT, snapshot(report, organ, number, today)), clock.instant());
        em.persist(paper);
        outbox.order(AgencySealingJob.NAME, paper.id());
        registers.changed(report.agencyId(), REGISTER, "yearly.publish", facts(report).add("paper", number).build());
    }

    /** What the time to publish a year's figures runs on. */
    private static UUID year(UUID agencyId, int year) {
        return UUID.nameUUIDFromBytes((LIMIT + ":" + agencyId + ":" + year).getBytes(StandardCharsets.UTF_8));
    }

    /** Last day to publish the figures of a year for the first time; empty once they are. */
    public Optional<LimitResult> due(YearlyReport report) {
        return limits.dueOf(year(report.agencyId(), report.year()), LIMIT);
    }

    private JsonObject snapshot(YearlyReport report, Organ organ, String number, LocalDate day) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        int no = 1;
        for (YearlyNumber one : numbers(report)) {
            lines.add(Json.createObjectBuilder().add("no", no++).add("name", chinese("disclosure.yearly.figure." + one.figure()))
                    .add("value", one.shown()).add("unit", chinese("disclosure.yearly.unit." + one.figure().unit())));
        }
        JsonObjectBuilder json = Json.createObjectBuilder().add("agency", Json.createObjectBuilder().add("name", organ.name()))
                .add("number", number).add("date", day.toString()).add("year", report.year()).add("edition", report.edition())
                .add("figures", lines);
        String form = settings.text("publication.report-form", report.agencyId(), day);
        if (!form.isBlank()) {
            json.add("form", form);
        }
        return json.build();
    }

    private JsonObjectBuilder facts(YearlyReport report) {
        return Json.createObjectBuilder().add("report", report.id().toString()).add("year", report.year()).add("edition", report.edition());
    }

    private String chinese(String key) {
        return messages.text(Locale.SIMPLIFIED_CHINESE, key);
    }

    /** The numbers of a report in their order; zeros are left out where the agency has settled so. */
    public List<YearlyNumber> numbers(YearlyReport report) {
        boolean zeros = settings.flag("publication.zero-cases", report.agencyId(), Zones.dayOf(report.computedAt()));
        List<YearlyNumber> numbers = new ArrayList<>();
        for (Object one : em.createNativeQuery("select figure, total from tiean.yearly_figure where report_id = cast(?1 as uuid)"
                + " order by position").setParameter(1, report.id().toString()).getResultList()) {
            Object[] row = (Object[]) one;
            long total = ((Number) row[1]).longValue();
            if (zeros || total > 0) {
                numbers.add(new YearlyNumber(YearlyFigure.valueOf((String) row[0]), total));
            }
        }
        return numbers;
    }

    /** What a number is made of, as far as the actor may see the cases; all of it is counted in the number. */
    public Page<YearlyPart> parts(UUID reportId, YearlyFigure figure, Page.Slice slice) {
        YearlyReport report = require(reportId);
        Sql where = new Sql(" from tiean.yearly_figure_part f join tiean.case_file c on c.id = f.case_id where f.report_id = ")
                .uuid(report.id()).add(" and f.figure = ").value(figure.name()).add(" and");
        scope.restrict(where, Subject.CASE, Action.SEE);
        Number total = (Number) where.wrapped("select count(*)", "").on(em).getSingleResult();
        List<?> rows = where.wrapped("select f.case_id, c.title, f.label, f.day, f.amount", " order by f.day, f.label, f.subject_id").on(em)
                .setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        return new Page<>(rows.stream().map(row -> part((Object[]) row)).toList(), total.longValue(), slice);
    }

    private static YearlyPart part(Object[] row) {
        return new YearlyPart((UUID) row[0], (String) row[1], (String) row[2], ((Date) row[3]).toLocalDate(), ((Number) row[4]).longValue());
    }

    private List<YearlyReport> ofYear(UUID agencyId, int year) {
        return em.createQuery("select r from YearlyReport r where r.agencyId = :agency and r.year = :year order by r.edition",
                YearlyReport.class).setParameter("agency", agencyId).setParameter("year", year).getResultList();
    }

    /** Reports of the own agency, the newest year first. */
    public List<YearlyReport> own() {
        requireMay(Action.SEE);
        return em.createQuery("select r from YearlyReport r where r.agencyId = :agency order by r.year desc, r.edition desc", YearlyReport.class)
                .setParameter("agency", actor.agencyId()).getResultList();
    }

    /** Published reports of all agencies, the newest edition of each year, for everybody. */
    public Page<YearlyReport> published(Page.Slice slice) {
        String from = " from YearlyReport r where r.publishedAt is not null and r.edition = (select max(s.edition) from YearlyReport s"
                + " where s.agencyId = r.agencyId and s.year = r.year and s.publishedAt is not null)";
        long total = em.createQuery("select count(r)" + from, Long.class).getSingleResult();
        return new Page<>(em.createQuery("select r" + from + " order by r.year desc, r.agencyId", YearlyReport.class)
                .setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList(), total, slice);
    }

    /** @throws Refusal 404 unknown or not published */
    public YearlyReport publishedOne(UUID reportId) {
        return Optional.ofNullable(em.find(YearlyReport.class, reportId)).filter(YearlyReport::isPublished)
                .orElseThrow(() -> Refusal.notFound("disclosure.yearly.unknown"));
    }

    /** @throws Refusal 404 unknown or of another agency */
    public YearlyReport require(UUID reportId) {
        requireMay(Action.SEE);
        return Optional.ofNullable(em.find(YearlyReport.class, reportId)).filter(one -> one.agencyId().equals(actor.agencyId()))
                .orElseThrow(() -> Refusal.notFound("disclosure.yearly.unknown"));
    }

    /** Whether the sealed paper of a published report can be fetched. */
    public boolean isSealed(YearlyReport report) {
        return paper(report).flatMap(AgencyDocument::fileDigest).isPresent();
    }

    /** @throws Refusal 404 not published, 409 the paper is being made */
    public InputStream file(UUID reportId) {
        AgencyDocument paper = paper(publishedOne(reportId)).orElseThrow(() -> Refusal.notFound("document.unknown"));
        return files.open(paper.fileDigest().orElseThrow(() -> Refusal.conflict("document.in-the-making")));
    }

    private Optional<AgencyDocument> paper(YearlyReport report) {
        return em.createQuery("select d from AgencyDocument d where d.kind = :kind and d.subjectId = :report", AgencyDocument.class)
                .setParameter("kind", DocumentKind.YEARLY_REPORT).setParameter("report", report.id()).getResultStream().findFirst();
    }

    public boolean isComputing() {
        return may(Action.ACT);
    }

    public boolean isPublishing() {
        return may(Action.ACT) && actor.has(Role.AGENCY_HEAD);
    }

    private boolean may(Action action) {
        return actor.agencyId() != null && rights.may(actor.roles(), Subject.DISCLOSURE, Scope.AGENCY, action);
    }

    private void requireMay(Action action) {
        if (!may(action)) {
            throw Refusal.forbidden("disclosure.yearly.no-right");
        }
    }
}
