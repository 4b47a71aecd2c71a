package org.tiean.calendar.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.tiean.calendar.control.LimitComputation;
import org.tiean.calendar.control.LimitNotes;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.LimitMoved;
import org.tiean.calendar.entity.LimitOfCase;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.calendar.entity.RunningLimit;
import org.tiean.calendar.entity.RunningLimit.State;
import org.tiean.calendar.entity.RunningLimitRow;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.calendar.entity.TimeLimitDefinition.Approver;
import org.tiean.calendar.entity.TimeLimitDefinition.ExtensionRule;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.control.Look;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * The time limits that run on subjects. One limit of a kind runs on a subject at a time; whoever starts it
 * names the event by its day. Every act that gives, moves or takes away an end fires {@link LimitMoved} in
 * the same transaction.
 */
@ApplicationScoped
@Transactional
public class TimeLimits {

    /** Ground on which an investigation stands still (中止调查). */
    public static final String SUSPENDED = "中止调查";

    private static final String ROW = "select new org.tiean.calendar.entity.RunningLimitRow(l.subjectId,"
            + " l.definitionId, l.dueOn, l.rawDueOn, l.dueAt, l.provisional, l.paused) from RunningLimit l";
    /** A limit with what was added to it and left out of it, without which its end cannot be told; a row for each of these. */
    private static final String WHOLE = "select l from RunningLimit l left join fetch l.extensions e left join fetch l.pauses p";
    private static final String RUNNING = " where l.state = org.tiean.calendar.entity.RunningLimit.State.RUNNING";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    TimeLimitCatalogue catalogue;

    @Inject
    HolidayTables tables;

    @Inject
    Clock clock;

    @Inject
    Event<LimitMoved> moved;

    @Inject
    LimitNotes notes;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /**
     * Starts a limit that runs on a case itself.
     *
     * @param event day of the event, which is not counted; for a limit counted back, the day to come
     * @throws Refusal {@code calendar.limit.already-running}, {@code calendar.limit.unknown}, or
     *         {@code calendar.limit.needs-moment} for a limit of clock hours
     */
    public LimitResult start(UUID caseId, String definitionId, LocalDate event) {
        return start(caseId, caseId, definitionId, null, event, null);
    }

    /**
     * Starts a limit that runs on a thing within a case, such as a decision, of which there may be several.
     *
     * @param subjectId on what it runs
     * @throws Refusal as {@link #start(UUID, String, LocalDate)}
     */
    public LimitResult start(UUID caseId, UUID subjectId, String definitionId, LocalDate event) {
        return start(caseId, subjectId, definitionId, null, event, null);
    }

    /**
     * As {@link #start(UUID, UUID, String, LocalDate)}, where the place may grant more than the law.
     *
     * @param atLeast units the place has set; fewer than the law's change nothing
     */
    public LimitResult start(UUID caseId, UUID subjectId, String definitionId, int atLeast, LocalDate event) {
        return start(caseId, subjectId, definitionId, atLeast > catalogue.get(definitionId).length() ? atLeast : null,
                event, null);
    }

    /**
     * Starts a limit of clock hours.
     *
     * @param event the very moment
     * @throws Refusal as {@link #start(UUID, String, LocalDate)}; {@code calendar.limit.needs-day} for any other limit
     */
    public LimitResult start(UUID caseId, UUID subjectId, String definitionId, Instant event) {
        return start(caseId, subjectId, definitionId, null, Zones.dayOf(event), event);
    }

    private LimitResult start(UUID caseId, UUID subjectId, String definitionId, Integer longer, LocalDate day, Instant moment) {
        TimeLimitDefinition definition = catalogue.get(definitionId);
        if (find(subjectId, definitionId).isPresent()) {
            throw Refusal.conflict("calendar.limit.already-running", definition.name());
        }
        LimitComputation computation = new LimitComputation(
                longer == null ? definition : definition.atLeast(longer), tables.calendar());
        LimitResult result = moment == null ? computation.from(day) : computation.from(moment);
        RunningLimit limit = new RunningLimit(caseId, subjectId, definition, longer, day, moment, result);
        em.persist(limit);
        changed();
        notes.note(limit, null);
        announce(limit, null, limit.dueOn());
        return result;
    }

    /**
     * Leaves time out from a day on. While it is paused the end is counted as if the pause lasted up to today.
     *
     * @param from   first day left out
     * @param ground one of the grounds of the definition
     * @throws Refusal if the law leaves no time out on this ground
     */
    public LimitResult pause(UUID subjectId, String definitionId, LocalDate from, String ground) {
        return change(subjectId, definitionId, (limit, definition) -> limit.pause(definition, from, ground));
    }

    /**
     * The cause of a pause ended. Pauses on several grounds may overlap; it runs again when the last one is over.
     *
     * @param ground the ground of the pause
     * @param on     first day that counts again, as far as this ground goes
     */
    public LimitResult resume(UUID subjectId, String definitionId, String ground, LocalDate on) {
        return change(subjectId, definitionId, (limit, definition) -> limit.resume(definition, ground, on));
    }

    /** What the law lets be added next to a running limit; empty if nothing, or if none runs. */
    public Optional<ExtensionRule> nextExtension(UUID subjectId, String definitionId) {
        return find(subjectId, definitionId).flatMap(
                limit -> catalogue.get(definitionId).extensionAfter(limit.extensionsGranted()));
    }

    /**
     * The moment at which the first limit of a kind that runs anywhere in a case and does not stand still is over: the end of its
     * last day, for clock hours the very minute. A process asks for one after the other as it opens a step: all kinds of a case
     * are read at once, and again when a limit changes.
     */
    @SuppressWarnings("unchecked")
    public Optional<Instant> firstEnd(UUID caseId, String definitionId) {
        Map<UUID, Map<String, Instant>> read = (Map<UUID, Map<String, Instant>>) transaction.getResource(TimeLimits.class);
        if (read == null) {
            read = new HashMap<>();
            transaction.putResource(TimeLimits.class, read);
        }
        return Optional.ofNullable(read.computeIfAbsent(caseId, this::firstEnds).get(definitionId));
    }

    private Map<String, Instant> firstEnds(UUID caseId) {
        Map<String, Instant> ends = new HashMap<>();
        em.createQuery("select l.definitionId, l.dueOn, l.dueAt from RunningLimit l" + RUNNING + " and l.paused = false and l.caseId = :case",
                Object[].class).setParameter("case", caseId).getResultList().forEach(row -> ends.merge((String) row[0],
                        row[2] == null ? Zones.endOf((LocalDate) row[1]) : (Instant) row[2], (one, other) -> one.isBefore(other) ? one : other));
        return ends;
    }

    private void changed() {
        transaction.putResource(TimeLimits.class, null);
    }

    /** Grounds on which a running limit stands still now. */
    public List<String> openPauses(UUID subjectId, String definitionId) {
        return find(subjectId, definitionId).map(RunningLimit::openPauses).orElse(List.of());
    }

    /**
     * Extends by at most what the law allows next.
     *
     * @param amount    units of the limit
     * @param approver  who decided
     * @param grantedOn day of the decision, not after the end
     * @throws Refusal if the law grants no such extension
     */
    public LimitResult extend(UUID subjectId, String definitionId, int amount, Approver approver, String reason,
            LocalDate grantedOn) {
        return change(subjectId, definitionId,
                (limit, definition) -> limit.extend(definition, amount, approver, reason, grantedOn));
    }

    /** The act was done on this day, in time or late; see {@link LimitResult#metBy}. */
    public void meet(UUID subjectId, String definitionId, LocalDate on) {
        end(subjectId, definitionId, State.MET, on);
    }

    /** As {@link #meet}, if it runs; if not, nothing happens. */
    public void meetIfRunning(UUID subjectId, String definitionId, LocalDate on) {
        find(subjectId, definitionId).ifPresent(limit -> end(limit, State.MET, on));
    }

    /** The act that met the latest limit of a kind on a subject was withdrawn: it runs on. Where none was met, nothing happens. */
    public void unmeet(UUID subjectId, String definitionId) {
        if (find(subjectId, definitionId).isPresent()) {
            return;
        }
        em.createQuery(WHOLE + " where l.subjectId = :subject and l.definitionId = :id order by l.eventOn desc, l.id, e.position, p.position",
                        RunningLimit.class).setParameter("subject", subjectId).setParameter("id", definitionId).getResultStream().findFirst()
                .filter(limit -> limit.state() == State.MET).ifPresent(limit -> {
                    limit.runAgain();
                    recount(limit);
                    announce(limit, null, limit.dueOn());
                });
    }

    /** It no longer matters from this day on. */
    public void stop(UUID subjectId, String definitionId, LocalDate on) {
        end(subjectId, definitionId, State.STOPPED, on);
    }

    /**
     * It ended without the act.
     *
     * @throws Refusal {@code calendar.limit.not-over} if the last day has not passed on {@code on}
     */
    public void lapse(UUID subjectId, String definitionId, LocalDate on) {
        end(subjectId, definitionId, State.LAPSED, on);
    }

    /** When the running limit ends, counted now; empty if none runs. */
    @AskedOnce
    public Optional<LimitResult> dueOf(UUID subjectId, String definitionId) {
        return find(subjectId, definitionId).map(this::result);
    }

    /**
     * Whether the end of a limit, running or ended, rests on a year without a holiday table (暂定); whoever shows or
     * prints such a day says so. False if there never was one.
     */
    public boolean provisional(UUID subjectId, String definitionId) {
        return em.createQuery("select l.provisional from RunningLimit l where l.subjectId = :subject and l.definitionId = :id"
                + " order by l.eventOn desc", Boolean.class).setParameter("subject", subjectId)
                .setParameter("id", definitionId).setMaxResults(1).getResultStream().findFirst().orElse(false);
    }

    /**
     * How the end came about, running or ended: the latest of its kind on the subject.
     *
     * @throws Refusal {@code calendar.limit.not-running} if there never was one
     */
    @AskedOnce
    public LimitResult explain(UUID subjectId, String definitionId) {
        return em.createQuery(WHOLE + " where l.subjectId = :subject and l.definitionId = :id"
                + " order by l.eventOn desc, l.id, e.position, p.position", RunningLimit.class).setParameter("subject", subjectId)
                .setParameter("id", definitionId).getResultStream().findFirst().map(this::result)
                .orElseThrow(() -> Refusal.notFound("calendar.limit.not-running", catalogue.get(definitionId).name()));
    }

    /** Whether a limit of a kind ever ran on a subject, and how its end came about. */
    @AskedOnce
    public Optional<LimitResult> ever(UUID subjectId, String definitionId) {
        return em.createQuery(WHOLE + " where l.subjectId = :subject and l.definitionId = :id"
                + " order by l.eventOn desc, l.id, e.position, p.position", RunningLimit.class).setParameter("subject", subjectId)
                .setParameter("id", definitionId).getResultStream().findFirst().map(this::result);
    }

    /** What runs on a subject, by last day. */
    public List<RunningLimitRow> runningOn(UUID subjectId) {
        return em.createQuery(ROW + RUNNING + " and l.subjectId = :subject order by l.dueOn, l.definitionId",
                RunningLimitRow.class).setParameter("subject", subjectId).getResultList();
    }

    /** Everything that runs on a case and on what is within it, with the reason of each end, by last day. */
    public List<LimitOfCase> ofCase(UUID caseId) {
        return explained(within(caseId).stream().filter(limit -> caseId.equals(limit.caseId())).toList());
    }

    /** Everything that ever ran on a case and on what is within it, ended or not, in the order in which it began. */
    public List<LimitOfCase> everOf(UUID caseId) {
        return explained(em.createQuery(WHOLE + " where l.caseId = :case order by l.eventOn, l.dueOn, l.id, e.position, p.position",
                RunningLimit.class).setParameter("case", caseId).getResultStream().distinct().toList());
    }

    private List<LimitOfCase> explained(List<RunningLimit> limits) {
        WorkingCalendar calendar = tables.calendar();
        return limits.stream()
                .map(limit -> new LimitOfCase(limit.asRun(catalogue.get(limit.definitionId())), limit.eventOn(),
                        result(limit, calendar), limit.isPaused(), limit.granted(), limit.state(), limit.endedOn())).toList();
    }

    /** Everything that runs, by last day; limits that stand still come last. */
    public Page<RunningLimitRow> running(Page.Slice slice) {
        List<RunningLimitRow> rows = em.createQuery(ROW + RUNNING + " order by l.paused, l.dueOn, l.id",
                RunningLimitRow.class).setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        long total = em.createQuery("select count(l) from RunningLimit l" + RUNNING, Long.class).getSingleResult();
        return new Page<>(rows, total, slice);
    }

    /** What runs, does not stand still and ends on or before a day, by last day; at most {@link Page.Slice#LARGEST}. */
    public List<RunningLimitRow> dueUpTo(LocalDate day) {
        return em.createQuery(ROW + RUNNING + " and l.paused = false and l.rawDueOn <= :day order by l.dueOn, l.id",
                RunningLimitRow.class).setParameter("day", day).setMaxResults(Page.Slice.LARGEST).getResultList();
    }

    /**
     * Tells in the record of a case what became of its limits since its last entry in this transaction; where that is nothing, nothing
     * happens. What is recorded afterwards tells it anyhow: this is for who records first and lets others follow.
     */
    public void tellRest(UUID caseId, Instant occurredAt) {
        notes.tellRest(caseId, occurredAt);
    }

    private LimitResult change(UUID subjectId, String definitionId, BiConsumer<RunningLimit, TimeLimitDefinition> act) {
        RunningLimit limit = running(subjectId, definitionId);
        TimeLimitDefinition definition = catalogue.get(definitionId);
        act.accept(limit, definition);
        return recount(limit);
    }

    private LimitResult recount(RunningLimit limit) {
        LocalDate before = limit.dueOn();
        LimitResult result = result(limit);
        limit.accept(result);
        changed();
        notes.note(limit, before);
        if (!Objects.equals(before, limit.dueOn())) {
            announce(limit, before, limit.dueOn());
        }
        return result;
    }

    private void end(UUID subjectId, String definitionId, State how, LocalDate on) {
        end(running(subjectId, definitionId), how, on);
    }

    private void end(RunningLimit limit, State how, LocalDate on) {
        limit.end(catalogue.get(limit.definitionId()), how, on);
        changed();
        notes.note(limit, limit.dueOn());
        announce(limit, limit.dueOn(), null);
    }

    private void announce(RunningLimit limit, LocalDate before, LocalDate now) {
        moved.fire(new LimitMoved(limit.caseId(), limit.subjectId(), limit.definitionId(), before, now));
    }

    private LimitResult result(RunningLimit limit) {
        return result(limit, tables.calendar());
    }

    private LimitResult result(RunningLimit limit, WorkingCalendar calendar) {
        LimitComputation computation = new LimitComputation(limit.asRun(catalogue.get(limit.definitionId())), calendar);
        return limit.eventAt().map(computation::from).orElseGet(() -> computation.from(limit.eventOn(),
                limit.extended(), limit.leftOut(limit.endedOn() == null ? Zones.today(clock) : limit.endedOn())));
    }

    private RunningLimit running(UUID subjectId, String definitionId) {
        return find(subjectId, definitionId).orElseThrow(
                () -> Refusal.conflict("calendar.limit.not-running", catalogue.get(definitionId).name()));
    }

    /** Everything that runs on a subject, and in it if it is a case. */
    private List<RunningLimit> within(UUID subjectId) {
        return Look.once(RunningLimit.class, subjectId, () -> em.createQuery(WHOLE + RUNNING
                + " and (l.caseId = :subject or l.subjectId = :subject) order by l.dueOn, l.id, e.position, p.position",
                RunningLimit.class).setParameter("subject", subjectId).getResultStream().distinct().toList());
    }

    /** Of many limits that are asked for during one look all are read at once. */
    private Optional<RunningLimit> find(UUID subjectId, String definitionId) {
        if (Look.isOn()) {
            return within(subjectId).stream().filter(limit -> limit.subjectId().equals(subjectId)
                    && limit.definitionId().equals(definitionId)).findFirst();
        }
        return em.createQuery(WHOLE + RUNNING
                + " and l.subjectId = :subject and l.definitionId = :id order by e.position, p.position", RunningLimit.class)
                .setParameter("subject", subjectId).setParameter("id", definitionId).getResultStream().findFirst();
    }
}
