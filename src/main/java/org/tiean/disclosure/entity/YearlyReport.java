package org.tiean.disclosure.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** The overall figures of a year of an agency (行政执法年度总体情况; rulebook F1.5, F1.6): computed, then published; a later edition mends it. */
@Entity
@Table(name = "yearly_report")
public class YearlyReport {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    private int year;

    private int edition;

    @Column(name = "computed_by")
    private String computedBy;

    @Column(name = "computed_at")
    private Instant computedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected YearlyReport() {
    }

    public YearlyReport(UUID agencyId, int year, int edition, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.agencyId = agencyId;
        this.year = year;
        this.edition = edition;
        this.computedBy = by;
        this.computedAt = at;
    }

    /** @throws Refusal 409 published before */
    public void publish(String by, Instant at) {
        if (isPublished()) {
            throw Refusal.conflict("disclosure.yearly.published");
        }
        publishedBy = by;
        publishedAt = at;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public int year() {
        return year;
    }

    public int edition() {
        return edition;
    }

    public Instant computedAt() {
        return computedAt;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }
}
