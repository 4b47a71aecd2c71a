package org.tiean.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/**
 * One edition of an agency's power and responsibility list (权责清单的一版): drafted by the catalogue keeper,
 * reviewed by the head, published, in force from a day until the next edition is. A published edition is
 * never edited; the next one supersedes it.
 */
@Entity
@Table(name = "power_list")
public class PowerList {

    /** Where an edition stands. */
    public enum State {
        /** 起草. */
        DRAFT,
        /** 审核. */
        IN_REVIEW,
        /** 审核通过，待公布. */
        APPROVED,
        /** 已公布. */
        PUBLISHED,
        /** 作废的草稿. */
        DISCARDED
    }

    /** Who finishes a case that was filed while the agency still had the power (过渡条款). */
    public enum Transition {
        /** As the setting {@code competence.filer-finishes} says. */
        AS_SET,
        /** 由立案机关办结. */
        FILER_FINISHES,
        /** 移交新的实施机关. */
        HANDED_OVER
    }

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "agency_id", nullable = false)
    private Agency agency;

    @Column(nullable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "effective_from", nullable = false)
    private LocalDate effectiveFrom;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Transition transition;

    private String note;

    @Column(name = "announced_in")
    private String announcedIn;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "drafted_by", nullable = false)
    private String draftedBy;

    @Column(name = "drafted_at", nullable = false)
    private Instant draftedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    private String opinion;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int version;

    protected PowerList() {
    }

    /** A draft. */
    public PowerList(Agency agency, int edition, LocalDate effectiveFrom, String note, String draftedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.agency = Objects.requireNonNull(agency);
        this.edition = edition;
        this.state = State.DRAFT;
        this.transition = Transition.AS_SET;
        this.draftedBy = Objects.requireNonNull(draftedBy);
        this.draftedAt = Objects.requireNonNull(at);
        this.effectiveFrom = Objects.requireNonNull(effectiveFrom);
        this.note = note;
    }

    /** @throws Refusal {@code authority.list.not-draft} once it left the keeper's desk */
    public void requireDraft() {
        mustBe(EnumSet.of(State.DRAFT), "authority.list.not-draft");
    }

    /** What the edition says about itself. */
    public void describe(LocalDate effective, String why, Transition clause) {
        requireDraft();
        this.effectiveFrom = Objects.requireNonNull(effective);
        this.note = why;
        this.transition = Objects.requireNonNull(clause);
    }

    /**
     * The edition was announced before, elsewhere (沿用已公布的清单): only so may it be in force from a day
     * before it is published here.
     *
     * @param document where it was announced, with its number
     */
    public void announced(String document, LocalDate day) {
        requireDraft();
        if (document == null || document.isBlank() || day == null) {
            throw Refusal.invalid("authority.list.announcement-missing");
        }
        this.announcedIn = document.strip();
        this.announcedOn = day;
    }

    public void submit(String by, Instant at) {
        requireDraft();
        this.submittedBy = Objects.requireNonNull(by);
        this.submittedAt = at;
        this.state = State.IN_REVIEW;
    }

    /** @throws Refusal {@code authority.list.own-review} for whoever drafted or submitted it */
    public void approve(String by, String words, Instant at) {
        review(by, words, at);
        this.state = State.APPROVED;
    }

    /** Back to the keeper, with what is to be mended. */
    public void sendBack(String by, String words, Instant at) {
        if (words == null || words.isBlank()) {
            throw Refusal.invalid("authority.list.opinion-missing");
        }
        review(by, words, at);
        this.state = State.DRAFT;
    }

    private void review(String by, String words, Instant at) {
        mustBe(EnumSet.of(State.IN_REVIEW), "authority.list.not-in-review");
        if (by.equals(draftedBy) || by.equals(submittedBy)) {
            throw Refusal.forbidden("authority.list.own-review");
        }
        this.reviewedBy = by;
        this.reviewedAt = at;
        this.opinion = words;
    }

    /**
     * It is published and in force from its day; from now on nothing of it changes.
     *
     * @param today no edition is in force before it is published, but for one announced elsewhere
     */
    public void publish(String by, Instant at, LocalDate today) {
        mustBe(EnumSet.of(State.APPROVED), "authority.list.not-approved");
        if (announcedOn == null ? effectiveFrom.isBefore(today)
                : announcedOn.isAfter(effectiveFrom) || announcedOn.isAfter(today)) {
            throw Refusal.invalid("authority.list.in-force-before-published", effectiveFrom);
        }
        this.publishedBy = Objects.requireNonNull(by);
        this.publishedAt = at;
        this.state = State.PUBLISHED;
    }

    /** The draft leads to nothing. */
    public void discard() {
        mustBe(EnumSet.of(State.DRAFT, State.IN_REVIEW, State.APPROVED), "authority.list.published");
        this.state = State.DISCARDED;
    }

    private void mustBe(Set<State> allowed, String key) {
        if (!allowed.contains(state)) {
            throw Refusal.conflict(key, edition);
        }
    }

    public UUID id() {
        return id;
    }

    public Agency agency() {
        return agency;
    }

    /** 1 for an agency's first. */
    public int edition() {
        return edition;
    }

    public State state() {
        return state;
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public Transition transition() {
        return transition;
    }

    /** Why there is this edition, or null. */
    public String note() {
        return note;
    }

    /** Where it was announced before this system kept it; null for one published here. */
    public String announcedIn() {
        return announcedIn;
    }

    public LocalDate announcedOn() {
        return announcedOn;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<String> reviewedBy() {
        return Optional.ofNullable(reviewedBy);
    }

    public Optional<Instant> reviewedAt() {
        return Optional.ofNullable(reviewedAt);
    }

    /** What the reviewer said, or null. */
    public String opinion() {
        return opinion;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }
}
