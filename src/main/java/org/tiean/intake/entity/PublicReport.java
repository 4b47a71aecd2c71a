package org.tiean.intake.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/**
 * A report of the public (群众举报). What was reported never changes; what is done with it is added step by step, and a report
 * is decided on once. The reporter's identity stays here, encrypted: the clue it becomes does not carry it (城市管理执法办法 38).
 */
@Entity
@Table(name = "public_report")
public class PublicReport {

    /** Where a report stands. */
    public enum State {
        /** 待受理. */
        RECEIVED,
        /** 已受理: a clue of its own. */
        ACCEPTED,
        /** 已并入在先的举报. */
        MERGED,
        /** 已转其他机关. */
        PASSED_ON,
        /** 不予受理. */
        NOT_ACCEPTED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String place;

    private Double longitude;

    private Double latitude;

    private String content;

    @Column(name = "reporter_name")
    private ProtectedText reporterName;

    @Column(name = "reporter_phone")
    private ProtectedText reporterPhone;

    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "accept_by")
    private LocalDate acceptBy;

    @Column(name = "case_id")
    private UUID caseId;

    @ElementCollection
    @CollectionTable(name = "public_report_photo", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "number")
    private List<ReportPhoto> photos = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<ReportStep> steps = new ArrayList<>();

    protected PublicReport() {
    }

    /**
     * @param number   what the reporter follows it by
     * @param acceptBy last day to say whether it is accepted
     */
    public PublicReport(FileReport given, String number, Instant receivedAt, LocalDate acceptBy) {
        this.id = given.id();
        this.number = number;
        this.agencyId = given.agencyId();
        this.receivedAt = receivedAt;
        this.happenedAt = given.happenedAt() == null || given.happenedAt().isAfter(receivedAt) ? receivedAt : given.happenedAt();
        this.place = given.place();
        this.longitude = given.longitude();
        this.latitude = given.latitude();
        this.content = given.content();
        this.reporterName = given.reporter().name();
        this.reporterPhone = given.reporter().phone();
        this.fingerprint = given.fingerprint();
        this.state = State.RECEIVED;
        this.acceptBy = acceptBy;
        given.photos().forEach(photo -> photos.add(new ReportPhoto(photo)));
    }

    /** @throws Refusal 409 if its id was used for another report */
    public PublicReport same(FileReport given) {
        if (!fingerprint.equals(given.fingerprint())) {
            throw Refusal.conflict("intake.report.id-reused");
        }
        return this;
    }

    /** It became the clue of that case. */
    public void accept(UUID becameCase, String by, Instant at) {
        requireUndecided();
        state = State.ACCEPTED;
        caseId = becameCase;
        add(ReportStep.Kind.ACCEPTED, null, null, by, at);
    }

    /** The same was reported before: what comes of that one comes of this one. */
    public void mergeInto(PublicReport earlier, String by, Instant at) {
        requireUndecided();
        if (earlier.caseId == null || !earlier.agencyId.equals(agencyId) || earlier.id.equals(id)) {
            throw Refusal.invalid("intake.report.merge-into");
        }
        state = State.MERGED;
        caseId = earlier.caseId;
        add(ReportStep.Kind.MERGED, null, null, by, at);
    }

    /** Another agency of the house takes it; it begins there anew, the day it was received stays. */
    public void handOver(UUID agency, String agencyName, LocalDate newAcceptBy, String why, String by, Instant at) {
        requireUndecided();
        if (agency.equals(agencyId)) {
            throw Refusal.invalid("intake.report.same-agency");
        }
        agencyId = agency;
        acceptBy = newAcceptBy;
        add(ReportStep.Kind.HANDED_OVER, why, agencyName, by, at);
    }

    /** It is the business of an organ outside, which has been told (城市管理执法办法 35–37). */
    public void passOn(String organ, String why, String by, Instant at) {
        requireUndecided();
        state = State.PASSED_ON;
        add(ReportStep.Kind.PASSED_ON, why, organ, by, at);
    }

    public void refuse(String why, String by, Instant at) {
        requireUndecided();
        state = State.NOT_ACCEPTED;
        add(ReportStep.Kind.NOT_ACCEPTED, why, null, by, at);
    }

    /** Says something to the reporter; possible at any time. */
    public void answer(String words, String by, Instant at) {
        add(ReportStep.Kind.ANSWERED, words, null, by, at);
    }

    private void requireUndecided() {
        if (state != State.RECEIVED) {
            throw Refusal.conflict("intake.report.decided");
        }
    }

    private void add(ReportStep.Kind kind, String words, String toWhom, String by, Instant at) {
        String said = words == null ? null : words.strip();
        String whom = toWhom == null ? null : toWhom.strip();
        boolean wordless = kind == ReportStep.Kind.ACCEPTED || kind == ReportStep.Kind.MERGED;
        if (!wordless && (said == null || said.length() < 2 || said.length() > FileReport.LONGEST)) {
            throw Refusal.invalid("intake.report.words.length", FileReport.LONGEST);
        }
        if (kind == ReportStep.Kind.PASSED_ON && (whom == null || whom.length() < 2 || whom.length() > 200)) {
            throw Refusal.invalid("intake.report.to-whom.length");
        }
        steps.add(new ReportStep(this, steps.size() + 1, kind, said, whom, by, at));
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String place() {
        return place;
    }

    /** CGCS2000, degrees; null unless the phone said where it was. */
    public Double longitude() {
        return longitude;
    }

    public Double latitude() {
        return latitude;
    }

    public String content() {
        return content;
    }

    public boolean isNamed() {
        return reporterName != null;
    }

    /** Whoever asks must have had the look recorded. */
    public Reporter reporter() {
        return new Reporter(reporterName, reporterPhone);
    }

    public State state() {
        return state;
    }

    /** Last day to say whether it is accepted. */
    public LocalDate acceptBy() {
        return acceptBy;
    }

    /** The case of its clue; empty until it is accepted or merged. */
    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public List<ReportPhoto> photos() {
        return List.copyOf(photos);
    }

    public List<ReportStep> steps() {
        return List.copyOf(steps);
    }
}
