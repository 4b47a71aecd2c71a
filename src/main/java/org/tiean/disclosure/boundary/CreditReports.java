package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.disclosure.control.CreditCheck;
import org.tiean.disclosure.control.CreditFields;
import org.tiean.disclosure.control.CreditPushJob;
import org.tiean.disclosure.control.CreditRows;
import org.tiean.disclosure.entity.CreditField;
import org.tiean.disclosure.entity.CreditReport;
import org.tiean.disclosure.entity.CreditReportFile;
import org.tiean.disclosure.entity.CreditReportRow;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.Outbox;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.control.TableWriting;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.RegisterRecord;
import org.tiean.settings.boundary.Settings;

/**
 * What goes to the credit platform (双公示数据报送; rulebook H): a row for each published decision that is to go there, checked before,
 * pushed to the address of the settings or taken away as a file, with what came back; corrections and deletions follow.
 */
@ApplicationScoped
@Transactional
public class CreditReports {

    private static final int MOST_OF_A_FILE = 5_000;
    private static final int REMARK = 512;
    private static final String REGISTER = "credit-reports";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CreditRows rows;

    @Inject
    CreditFields fields;

    @Inject
    CreditCheck check;

    @Inject
    Decisions decisions;

    @Inject
    Settings settings;

    @Inject
    Outbox outbox;

    @Inject
    RegisterRecord registers;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    Clock clock;

    /** A decision was published: its row is made, where it was decided to send it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void published(Publication publication, PublicationDecision made) {
        if (made.channels().doublePublicity() || made.channels().creditChina()) {
            make(publication, CreditReport.Kind.ADD, row(publication));
        }
    }

    /** A publication was withdrawn or ended early: what was sent of it is to be deleted there too; what was not is not sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deleted(Publication publication, String why) {
        latest(publication.id()).filter(last -> last.kind() != CreditReport.Kind.DELETE).ifPresent(last -> {
            Map<String, String> row = new LinkedHashMap<>(last.row());
            row.put("bz", why.length() > REMARK ? why.substring(0, REMARK) : why);
            make(publication, CreditReport.Kind.DELETE, row);
        });
    }

    private void make(Publication publication, CreditReport.Kind kind, Map<String, String> row) {
        int position = latest(publication.id()).map(CreditReport::position).orElse(0) + 1;
        CreditReport report = new CreditReport(publication, position, kind, row, check.check(row, Zones.today(clock)), clock.instant());
        em.persist(report);
        push(report);
    }

    private void push(CreditReport report) {
        if (report.state() == CreditReport.State.READY && address(report.agencyId()).isPresent()) {
            outbox.order(CreditPushJob.NAME, report.id());
        }
    }

    /** Where rows are pushed to; empty where they are taken away as files. */
    public Optional<String> address(UUID agencyId) {
        String address = settings.text("credit.push-address", agencyId, Zones.today(clock));
        return address.isBlank() ? Optional.empty() : Optional.of(address.strip());
    }

    private Map<String, String> row(Publication publication) {
        DecisionView decision = decisions.view(publication.decisionId()).orElseThrow();
        return rows.row(em.find(CaseFile.class, publication.caseId()), decision, publication);
    }

    private Optional<CreditReport> latest(UUID publicationId) {
        return em.createQuery("select r from CreditReport r where r.publicationId = :publication order by r.position desc",
                CreditReport.class).setParameter("publication", publicationId).setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * Looks at a row once more after something was mended in the house: what was not sent is made anew, what was sent is corrected
     * where it says something else by now.
     *
     * @return the row as it is now; the given one where nothing changed
     * @throws Refusal 404 unknown, 403 no right to it
     */
    public CreditReport again(UUID reportId) {
        CreditReport report = require(reportId);
        Publication publication = em.find(Publication.class, report.publicationId());
        if (report.kind() == CreditReport.Kind.DELETE || publication.state() != Publication.State.PUBLISHED) {
            Map<String, String> row = report.row();
            return mended(report, row);
        }
        Map<String, String> row = row(publication);
        if (report.state() != CreditReport.State.SENT && report.state() != CreditReport.State.ACCEPTED) {
            return mended(report, row);
        }
        CreditReport last = latest(publication.id()).orElseThrow();
        if (!last.id().equals(report.id()) || last.says(row)) {
            return last;
        }
        make(publication, CreditReport.Kind.CHANGE, row);
        return latest(publication.id()).orElseThrow();
    }

    private CreditReport mended(CreditReport report, Map<String, String> row) {
        if (report.state() == CreditReport.State.INVALID || report.state() == CreditReport.State.REFUSED) {
            report.again(row, check.check(row, Zones.today(clock)));
            push(report);
        }
        return report;
    }

    /**
     * Puts all rows of a kind that are ready into one file; they count as sent. Recorded.
     *
     * @throws Refusal 403 no right to it, 409 nothing is ready, or rows are pushed
     */
    public CreditReportFile file(CreditReport.Kind kind) {
        requireActs();
        UUID agency = actor.agencyId();
        if (address(agency).isPresent()) {
            throw Refusal.conflict("disclosure.report.pushed");
        }
        List<CreditReport> ready = em.createQuery("select r from CreditReport r where r.agencyId = :agency and r.kind = :kind"
                        + " and r.state = :ready order by r.madeAt, r.id", CreditReport.class)
                .setParameter("agency", agency).setParameter("kind", kind).setParameter("ready", CreditReport.State.READY)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setMaxResults(MOST_OF_A_FILE).getResultList();
        if (ready.isEmpty()) {
            throw Refusal.conflict("disclosure.report.nothing-ready");
        }
        Instant now = clock.instant();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        write(ready, "csv", csv);
        CreditReportFile file = new CreditReportFile(UUID.randomUUID(), agency, kind, ready.size(), sha256(csv.toByteArray()),
                actor.username(), now);
        em.persist(file);
        em.flush();
        ready.forEach(report -> report.sent(file.id(), now));
        registers.changed(agency, REGISTER, "credit.file", Json.createObjectBuilder().add("file", file.id().toString())
                .add("kind", kind.name()).add("rows", ready.size()).add("digest", file.digest()).build());
        return file;
    }

    /**
     * The rows of a file, as a table in the order of the fields.
     *
     * @param form {@code csv}: codes of the fields at the head; {@code xlsx}: their names
     * @throws Refusal 404 unknown, 403 no right to it
     */
    public byte[] content(UUID fileId, String form) {
        requireFile(fileId);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(em.createQuery("select r from CreditReport r where r.fileId = :file order by r.madeAt, r.id", CreditReport.class)
                .setParameter("file", fileId).getResultList(), form, out);
        registers.changed(actor.agencyId(), REGISTER, "credit.file-taken", Json.createObjectBuilder().add("file", fileId.toString())
                .add("form", form).build());
        return out.toByteArray();
    }

    private void write(List<CreditReport> reports, String form, OutputStream out) {
        List<String> codes = fields.all().stream().map(CreditField::code).toList();
        List<List<String>> cells = reports.stream().map(CreditReport::row)
                .map(row -> codes.stream().map(code -> row.getOrDefault(code, "")).toList()).toList();
        try {
            if (form.equals("csv")) {
                TableWriting.csv(codes, cells, out);
            } else {
                TableWriting.worksheet("双公示", fields.all().stream().map(CreditField::name).toList(), cells, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The receipt for a file: its rows are taken, but for those named.
     *
     * @param number  of the receipt
     * @param refused document numbers sent back, with the reason in {@code why}
     * @throws Refusal 404 unknown, 403 no right to it, 409 a receipt is there, 400 a number is not in the file
     */
    public void received(UUID fileId, String number, Set<String> refused, String why) {
        requireActs();
        CreditReportFile file = requireFile(fileId);
        if (number == null || number.isBlank()) {
            throw Refusal.invalid("disclosure.report.no-receipt");
        }
        List<CreditReport> reports = em.createQuery("select r from CreditReport r where r.fileId = :file", CreditReport.class)
                .setParameter("file", fileId).getResultList();
        for (String one : refused) {
            if (reports.stream().noneMatch(report -> report.number().equals(one))) {
                throw Refusal.invalid("disclosure.report.not-in-file", one);
            }
        }
        Instant now = clock.instant();
        file.received(number.strip(), LocalDate.ofInstant(now, Zones.CHINA));
        reports.forEach(report -> report.answered(!refused.contains(report.number()),
                refused.contains(report.number()) ? why : number.strip(), now));
        registers.changed(file.agencyId(), REGISTER, "credit.receipt", Json.createObjectBuilder().add("file", fileId.toString())
                .add("receipt", number.strip()).add("refused", refused.size()).build());
    }

    /** Rows of the own agency, the newest first. */
    public Page<CreditReportRow> page(CreditReport.State state, Page.Slice slice) {
        requireSeen();
        Sql where = new Sql(" from tiean.credit_report r where r.agency_id = ").uuid(actor.agencyId());
        if (state != null) {
            where.add(" and r.state = ").value(state.name());
        }
        Number total = (Number) where.wrapped("select count(*)", "").on(em).getSingleResult();
        List<?> found = where.wrapped("select r.id, r.number, r.kind, r.state, r.problems, r.made_at, r.sent_at, r.receipt, r.file_id",
                " order by r.made_at desc, r.id").on(em).setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        return new Page<>(found.stream().map(row -> row((Object[]) row)).toList(), total.longValue(), slice);
    }

    private static CreditReportRow row(Object[] row) {
        return new CreditReportRow((UUID) row[0], (String) row[1], CreditReport.Kind.valueOf((String) row[2]),
                CreditReport.State.valueOf((String) row[3]), CreditReport.problems((String) row[4]), instant(row[5]), instant(row[6]),
                (String) row[7], (UUID) row[8]);
    }

    private static Instant instant(Object value) {
        return value == null ? null : value instanceof Instant instant ? instant
                : value instanceof java.time.OffsetDateTime at ? at.toInstant() : ((java.sql.Timestamp) value).toInstant();
    }

    /** How many are ready, by kind. */
    public long ready(CreditReport.Kind kind) {
        return em.createQuery("select count(r) from CreditReport r where r.agencyId = :agency and r.kind = :kind and r.state = :ready", Long.class)
                .setParameter("agency", actor.agencyId()).setParameter("kind", kind)
                .setParameter("ready", CreditReport.State.READY).getSingleResult();
    }

    /** Files of the own agency, the newest first. */
    public List<CreditReportFile> files(int most) {
        requireSeen();
        return em.createQuery("select f from CreditReportFile f where f.agencyId = :agency order by f.madeAt desc, f.id",
                CreditReportFile.class).setParameter("agency", actor.agencyId()).setMaxResults(most).getResultList();
    }

    /** What was sent of a publication, in order. */
    public List<CreditReport> of(UUID publicationId) {
        return em.createQuery("select r from CreditReport r where r.publicationId = :publication order by r.position", CreditReport.class)
                .setParameter("publication", publicationId).getResultList();
    }

    private CreditReport require(UUID reportId) {
        requireActs();
        CreditReport report = em.find(CreditReport.class, reportId, LockModeType.PESSIMISTIC_WRITE);
        if (report == null || !report.agencyId().equals(actor.agencyId())) {
            throw Refusal.notFound("disclosure.report.unknown");
        }
        return report;
    }

    private CreditReportFile requireFile(UUID fileId) {
        // a file holds identity numbers in the clear
        if (!may(Action.SEE_UNMASKED)) {
            throw Refusal.forbidden("disclosure.report.no-right");
        }
        CreditReportFile file = em.find(CreditReportFile.class, fileId);
        if (file == null || !file.agencyId().equals(actor.agencyId())) {
            throw Refusal.notFound("disclosure.report.unknown");
        }
        return file;
    }

    private void requireSeen() {
        if (!may(Action.SEE)) {
            throw Refusal.forbidden("disclosure.report.no-right");
        }
    }

    private void requireActs() {
        if (!isActing()) {
            throw Refusal.forbidden("disclosure.report.no-right");
        }
    }

    /** Whether the actor sends rows of the own agency. */
    public boolean isActing() {
        return may(Action.ACT) && may(Action.SEE_UNMASKED);
    }

    private boolean may(Action action) {
        return actor.agencyId() != null && rights.may(actor.roles(), Subject.DISCLOSURE, Scope.AGENCY, action);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
