package org.tiean.document.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/**
 * One number of one document (文书编号). Unique per agency, kind word and year, without gaps: what was drawn
 * is either used or voided with a reason, and never comes back.
 */
@Entity
@Table(name = "document_number", schema = "tiean")
public class DocumentNumber {

    /** What became of a number. */
    public enum State {
        DRAWN, USED, VOID
    }

    /**
     * To whom numbers are lent.
     *
     * @param deviceId made by the device
     * @param officer  login of who draws them and answers for them
     */
    public record Loan(UUID deviceId, String officer) {

        public Loan {
            if (deviceId == null || officer == null || officer.isBlank()) {
                throw Refusal.invalid("document.number.loan");
            }
        }
    }

    @Id
    private UUID id;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private UUID agencyId;

    @Column(name = "kind_word", nullable = false, updatable = false)
    private String kindWord;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private int serial;

    @Column(nullable = false, updatable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "device_id", updatable = false)
    private UUID deviceId;

    @Column(name = "lent_to", updatable = false)
    private String lentTo;

    @Column(name = "drawn_at", nullable = false, updatable = false)
    private Instant drawnAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "void_reason")
    private String voidReason;

    @Version
    private int version;

    protected DocumentNumber() {
    }

    /** @param loan the device it is lent to for on-the-spot decisions, or null */
    public DocumentNumber(UUID agencyId, String kindWord, int year, int serial, NumberPattern pattern, Loan loan,
            Instant drawnAt) {
        this.id = UUID.randomUUID();
        this.agencyId = agencyId;
        this.kindWord = kindWord;
        this.year = year;
        this.serial = serial;
        this.text = pattern.write(kindWord, year, serial);
        this.state = State.DRAWN;
        this.deviceId = loan == null ? null : loan.deviceId();
        this.lentTo = loan == null ? null : loan.officer();
        this.drawnAt = drawnAt;
    }

    /**
     * A lent number now stands on a document made by the one it was lent to.
     *
     * @throws Refusal 409 lent to somebody else or not at all, of another kind or year, or settled already
     */
    public void usedBy(String officer, String word, int ofYear, Instant at) {
        if (!officer.equals(lentTo)) {
            throw Refusal.conflict("document.number.not-lent", text);
        }
        if (!word.equals(kindWord) || ofYear != year) {
            throw Refusal.conflict("document.number.other", text);
        }
        settle(State.USED, at);
    }

    /** The number now stands on a document. */
    public void used(Instant at) {
        settle(State.USED, at);
    }

    /**
     * The number will never stand on a document.
     *
     * @throws Refusal if no reason is given or the number is settled already
     */
    public void voided(String reason, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("document.number.reason");
        }
        settle(State.VOID, at);
        this.voidReason = reason.strip();
    }

    private void settle(State settled, Instant at) {
        if (state != State.DRAWN) {
            throw Refusal.conflict("document.number.settled", text);
        }
        this.state = settled;
        this.settledAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public int serial() {
        return serial;
    }

    public int year() {
        return year;
    }

    public String text() {
        return text;
    }

    public State state() {
        return state;
    }

    public Optional<UUID> deviceId() {
        return Optional.ofNullable(deviceId);
    }

    public Optional<String> lentTo() {
        return Optional.ofNullable(lentTo);
    }

    public Instant drawnAt() {
        return drawnAt;
    }

    public Optional<String> voidReason() {
        return Optional.ofNullable(voidReason);
    }
}
