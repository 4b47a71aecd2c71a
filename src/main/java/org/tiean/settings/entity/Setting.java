package org.tiean.settings.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** The value of a CONFIG point for a span of days (设置). A new value ends the old one; it erases nothing. */
@Entity
@Table(name = "setting")
public class Setting {

    @Id
    private UUID id;

    @Column(name = "setting_key", nullable = false)
    private String key;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "setting_value", nullable = false)
    private String value;

    @Column(name = "effective_from", nullable = false)
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Column(nullable = false)
    private String explanation;

    @Column(nullable = false)
    private String source;

    @Column(nullable = false)
    private boolean verified;

    @Column(nullable = false)
    private boolean illustrative;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Version
    private int version;

    protected Setting() {
    }

    /**
     * @param agencyId      null = everywhere
     * @param effectiveFrom first day it holds
     * @param explanation   why this value
     * @param source        local rule it rests on
     * @param verified      somebody compared it with the source
     * @param illustrative  made up for a demonstration; no authority issued it
     * @throws Refusal if the value is not of the declared type
     */
    public Setting(Declaration declaration, UUID agencyId, String value, LocalDate effectiveFrom,
            String explanation, String source, boolean verified, boolean illustrative) {
        declaration.type().require(declaration.key(), value, declaration.choices());
        this.id = UUID.randomUUID();
        this.key = declaration.key();
        this.agencyId = agencyId;
        this.value = value;
        this.effectiveFrom = Objects.requireNonNull(effectiveFrom);
        this.explanation = Objects.requireNonNull(explanation);
        this.source = Objects.requireNonNull(source);
        this.verified = verified;
        this.illustrative = illustrative;
    }

    /** Who set it and when; a value that came with an import has neither. */
    public Setting entered(String username, Instant moment) {
        setBy = Objects.requireNonNull(username);
        setAt = Objects.requireNonNull(moment);
        return this;
    }

    /**
     * Ends it on the day before its successor starts.
     *
     * @throws Refusal {@code settings.successor.too-early} if it would end before it began
     */
    public void endBefore(LocalDate successorFrom) {
        if (!successorFrom.isAfter(effectiveFrom)) {
            throw Refusal.conflict("settings.successor.too-early", key, effectiveFrom);
        }
        this.effectiveTo = successorFrom.minusDays(1);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    public UUID id() {
        return id;
    }

    public String key() {
        return key;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String value() {
        return value;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate effectiveTo() {
        return effectiveTo;
    }

    public String explanation() {
        return explanation;
    }

    public String source() {
        return source;
    }

    public boolean isVerified() {
        return verified;
    }

    public boolean isIllustrative() {
        return illustrative;
    }

    /** Login of who set it; empty for imports. */
    public Optional<String> enteredBy() {
        return Optional.ofNullable(setBy);
    }

    public Optional<Instant> enteredAt() {
        return Optional.ofNullable(setAt);
    }
}
