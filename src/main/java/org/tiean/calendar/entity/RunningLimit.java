package org.tiean.calendar.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.calendar.entity.TimeLimitDefinition.ExtensionRule;
import org.tiean.kernel.entity.Refusal;

/**
 * A time limit that runs on something, such as the ninety days of a case. Its end is never set by hand: it
 * is counted anew from the event, the extensions and the pauses each time one of them changes.
 */
@Entity
@Table(name = "running_limit")
public class RunningLimit {

    /** What became of the limit. */
    public enum State {
        RUNNING,
        /** The act was done; {@link RunningLimit#endedOn()} says when. */
        MET,
        /** It ended without the act. */
        LAPSED,
        /** It no longer matters. */
        STOPPED
    }

    @Id
    private UUID id;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "definition_id")
    private String definitionId;

    private Integer longer;

    private boolean pressing;

    @Column(name = "event_on")
    private LocalDate eventOn;

    @Column(name = "event_at")
    private Instant eventAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "raw_due_on")
    private LocalDate rawDueOn;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean provisional;

    @Column(name = "calendar_version")
    private String calendarVersion;

    private boolean paused;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @OneToMany(mappedBy = "limit", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<LimitExtension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "limit", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<LimitPause> pauses = new ArrayList<>();

    @Version
    private int version;

    protected RunningLimit() {
    }

    /**
     * @param caseId  the case it belongs to
     * @param longer  length a place grants beyond the law's, null where the law's holds
     * @param eventOn day of the event, not counted
     * @param eventAt moment of the event for a limit of clock hours, otherwise null
     * @param result  the limit counted from this event
     */
    public RunningLimit(UUID caseId, UUID subjectId, TimeLimitDefinition definition, Integer longer, LocalDate eventOn,
            Instant eventAt, LimitResult result) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.subjectId = subjectId;
        this.definitionId = definition.id();
        this.longer = longer;
        this.pressing = definition.pressing();
        this.eventOn = eventOn;
        this.eventAt = eventAt;
        this.state = State.RUNNING;
        accept(result);
    }

    /** Units granted so far. */
    public int extended() {
        return extensions.stream().mapToInt(LimitExtension::amount).sum();
    }

    /** Days left out; an open pause is taken to last up to {@code today}. */
    public List<LeftOut> leftOut(LocalDate today) {
        return pauses.stream().map(pause -> pause.leftOut(today)).flatMap(Optional::stream).toList();
    }

    /** Extensions in the order in which they were granted. */
    public List<GrantedExtension> granted() {
        return extensions.stream().map(LimitExtension::granted).toList();
    }

    /** Keeps the end that was counted anew. */
    public void accept(LimitResult result) {
        dueOn = result.due();
        rawDueOn = result.rawDue();
        dueAt = result.dueAt();
        provisional = result.provisional();
        calendarVersion = result.calendarVersion();
    }

    /** @throws Refusal if the law grants no such extension, or it comes after the end */
    public void extend(TimeLimitDefinition definition, int amount, TimeLimitDefinition.Approver approver,
            String reason, LocalDate grantedOn) {
        requireRunning(definition);
        requireReason(reason);
        ExtensionRule rule = definition.extensionAfter(extensions.size()).orElseThrow(() -> new Refusal(
                Refusal.Kind.UNLAWFUL, definition.source(), "calendar.limit.no-extension", definition.name()));
        if (amount < 1 || amount > rule.longest()) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, definition.source(), "calendar.limit.extension-too-long",
                    definition.name(), rule.longest());
        }
        if (approver != rule.approver()) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, definition.source(), "calendar.limit.extension-approver",
                    definition.name(), rule.approver());
        }
        if (!paused && grantedOn.isAfter(dueOn)) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, definition.source(), "calendar.limit.extension-late",
                    definition.name(), dueOn);
        }
        extensions.add(new LimitExtension(this, extensions.size() + 1, amount, approver, reason, grantedOn));
    }

    /** @throws Refusal if the law leaves no time out on this ground, or it is paused on it already */
    public void pause(TimeLimitDefinition definition, LocalDate from, String ground) {
        requireRunning(definition);
        if (!definition.pausable()) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, definition.source(), "calendar.limit.not-pausable",
                    definition.name());
        }
        if (!definition.pauseGrounds().contains(ground)) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, definition.source(), "calendar.limit.pause-ground",
                    definition.name(), String.join("、", definition.pauseGrounds()));
        }
        if (openPauses().contains(ground)) {
            throw Refusal.conflict("calendar.limit.already-paused", definition.name());
        }
        if (from.isBefore(eventOn)) {
            throw Refusal.invalid("calendar.limit.before-event", from);
        }
        pauses.add(new LimitPause(this, pauses.size() + 1, from, ground));
        paused = true;
    }

    /**
     * The cause of one pause ended. As long as another is open it goes on standing still; days in both are left out once.
     *
     * @throws Refusal if it is not paused on this ground, or the day is before the pause
     */
    public void resume(TimeLimitDefinition definition, String ground, LocalDate on) {
        LimitPause open = pauses.stream().filter(pause -> pause.open() && pause.ground().equals(ground)).findFirst()
                .orElseThrow(() -> Refusal.conflict("calendar.limit.not-paused", definition.name()));
        open.close(on);
        paused = !openPauses().isEmpty();
    }

    /** Grounds on which it stands still now. */
    public List<String> openPauses() {
        return pauses.stream().filter(LimitPause::open).map(LimitPause::ground).toList();
    }

    /** Extensions granted so far. */
    public int extensionsGranted() {
        return extensions.size();
    }

    /** Ends it. */
    public void end(TimeLimitDefinition definition, State how, LocalDate on) {
        requireRunning(definition);
        // what is counted back ends before its event: the notice before the hearing
        if (definition.direction() == TimeLimitDefinition.Direction.AFTER && on.isBefore(eventOn)) {
            throw Refusal.invalid("calendar.limit.before-event", on);
        }
        if (how == State.LAPSED && (paused || !on.isAfter(dueOn))) {
            throw Refusal.conflict("calendar.limit.not-over", definition.name(), dueOn);
        }
        state = how;
        endedOn = on;
    }

    /** The act that met it was withdrawn: it runs on as if that act had not been done. */
    public void runAgain() {
        if (state != State.MET) {
            throw Refusal.conflict("calendar.limit.not-met");
        }
        state = State.RUNNING;
        endedOn = null;
    }

    private void requireRunning(TimeLimitDefinition definition) {
        if (state != State.RUNNING) {
            throw Refusal.conflict("calendar.limit.not-running", definition.name());
        }
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("calendar.limit.reason-required");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID subjectId() {
        return subjectId;
    }

    /** The definition as it holds for this one, with what the place grants beyond the law. */
    public TimeLimitDefinition asRun(TimeLimitDefinition law) {
        return longer == null ? law : law.atLeast(longer);
    }

    /** As the record tells it, with its last day before whatever has just become of it; null where it has just begun. */
    public LimitTold told(String name, LocalDate before) {
        return new LimitTold(id, definitionId, name, subjectId, eventOn, dueOn, dueAt, before, calendarVersion, provisional, paused, state, endedOn);
    }

    public boolean isPaused() {
        return paused;
    }

    public String definitionId() {
        return definitionId;
    }

    public LocalDate eventOn() {
        return eventOn;
    }

    /** The moment of the event for a limit of clock hours, otherwise empty. */
    public Optional<Instant> eventAt() {
        return Optional.ofNullable(eventAt);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public State state() {
        return state;
    }

    public LocalDate endedOn() {
        return endedOn;
    }
}
