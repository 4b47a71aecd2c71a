package org.tiean.coercion.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** A test of something seized; its days stand outside the term (行政强制法25(3)). */
@Entity
@Table(name = "seizure_test", schema = "tiean")
public class GoodsExamination {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seizure_id")
    private Seizure seizure;

    @Enumerated(EnumType.STRING)
    @Column(name = "test_kind")
    private BeginTesting.Kind kind;

    private String body;

    private String what;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "notice_id")
    private UUID noticeId;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "counts_again_on")
    private LocalDate countsAgainOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private String result;

    @Column(name = "result_paper_id")
    private UUID resultPaperId;

    @Column(name = "result_told_on")
    private LocalDate resultToldOn;

    protected GoodsExamination() {
    }

    GoodsExamination(Seizure seizure, BeginTesting given, LocalDate on) {
        if (given.until().isBefore(on)) {
            throw Refusal.invalid("coercion.testing.until-past");
        }
        this.id = UUID.randomUUID();
        this.seizure = seizure;
        this.kind = given.kind();
        this.body = given.body();
        this.what = given.what();
        this.begunOn = on;
        this.until = given.until();
    }

    /** The notice of its days. */
    public void documented(UUID notice) {
        noticeId = notice;
    }

    /** The notice reached the party. */
    public void told(LocalDate day) {
        if (toldOn != null) {
            throw Refusal.conflict("coercion.measure.served");
        }
        toldOn = day;
    }

    /** The term counts again from that day on: the test is over, or the days given for it are. */
    public void countsAgain(LocalDate day) {
        countsAgainOn = day;
    }

    /** What it found. */
    public void end(EndTesting given, LocalDate on) {
        if (endedOn != null) {
            throw Refusal.conflict("coercion.testing.none");
        }
        endedOn = on;
        result = given.result();
    }

    /** The notice of the result. */
    public void resultDocumented(UUID paper) {
        resultPaperId = paper;
    }

    /** The result reached the party. */
    public void resultTold(LocalDate day) {
        if (endedOn == null || resultToldOn != null) {
            throw Refusal.conflict("coercion.measure.served");
        }
        resultToldOn = day;
    }

    /** The term stands still for it now. */
    public boolean isHoldingTheTerm() {
        return countsAgainOn == null;
    }

    /** Its result is not there yet, or the party does not know it yet. */
    public boolean isOpen() {
        return resultToldOn == null;
    }

    public UUID id() {
        return id;
    }

    public BeginTesting.Kind kind() {
        return kind;
    }

    public String body() {
        return body;
    }

    public String what() {
        return what;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public LocalDate until() {
        return until;
    }

    public Optional<UUID> noticeId() {
        return Optional.ofNullable(noticeId);
    }

    public Optional<LocalDate> toldOn() {
        return Optional.ofNullable(toldOn);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    public Optional<UUID> resultPaperId() {
        return Optional.ofNullable(resultPaperId);
    }

    public Optional<LocalDate> resultToldOn() {
        return Optional.ofNullable(resultToldOn);
    }
}
