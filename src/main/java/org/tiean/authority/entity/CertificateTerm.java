package org.tiean.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.tiean.kernel.entity.Refusal;

/**
 * A span of days in the life of an enforcement certificate (行政执法证): valid, or suspended within it. Spans are added and
 * never rewritten; a suspension until further notice ends with a span {@link Standing#RESUMED} of the same number.
 */
@Embeddable
public class CertificateTerm {

    /** What the span means. */
    public enum Standing {
        /** 有效. */
        VALID,
        /** 暂扣: the certificate is there but must not be used. */
        SUSPENDED,
        /** 恢复: ends the suspension before it, from its first day on. */
        RESUMED,
        /** 注销、吊销. */
        REVOKED
    }

    @Column(name = "certificate_no", nullable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Standing standing;

    @Column(name = "term_from", nullable = false)
    private LocalDate from;

    @Column(name = "term_to")
    private LocalDate to;

    protected CertificateTerm() {
    }

    /** @param to last day; null = until further notice, which only a suspension or revocation may be */
    public CertificateTerm(String number, Standing standing, LocalDate from, LocalDate to) {
        this.number = Objects.requireNonNull(number);
        this.standing = Objects.requireNonNull(standing);
        this.from = Objects.requireNonNull(from);
        this.to = to;
        if (to == null ? standing == Standing.VALID : to.isBefore(from)) {
            throw Refusal.invalid("authority.certificate.term", number);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public String number() {
        return number;
    }

    public Standing standing() {
        return standing;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CertificateTerm that && number.equals(that.number) && standing == that.standing
                && from.equals(that.from) && Objects.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, standing, from, to);
    }
}
