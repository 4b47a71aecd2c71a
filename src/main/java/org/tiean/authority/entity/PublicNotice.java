package org.tiean.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/**
 * What an agency publishes beforehand in words of its own (事前公开; 行政处罚法 39, 国办发〔2018〕118号 (四)). An edition is never
 * changed; the next one of its kind replaces it from its day on, and the earlier ones stay to be read.
 */
@Entity
@Table(name = "public_notice")
public class PublicNotice {

    /** What there is to publish. */
    public enum Kind {
        /** 机构职责. */
        DUTIES,
        /** 办事指南. */
        GUIDE,
        /** 救济途径. */
        REMEDY,
        /** 随机抽查事项清单. */
        INSPECTIONS,
        /** 投诉举报和监督渠道. */
        COMPLAINTS
    }

    /**
     * A new edition.
     *
     * @param effectiveFrom first day it holds, not in the past: nobody could have read it then
     */
    public record Given(UUID id, UUID agencyId, Kind kind, String title, String body, LocalDate effectiveFrom) {

        public Given {
            title = title == null ? "" : title.strip();
            body = body == null ? "" : body.strip();
            if (id == null || agencyId == null || kind == null || effectiveFrom == null || title.length() < 2 || title.length() > 200
                    || body.length() < 2 || body.length() > 20_000) {
                throw Refusal.invalid("authority.notice.incomplete");
            }
        }
    }

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int edition;

    private String title;

    private String body;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected PublicNotice() {
    }

    public PublicNotice(Given given, int edition, String publishedBy, Instant publishedAt) {
        this.id = given.id();
        this.agencyId = given.agencyId();
        this.kind = given.kind();
        this.edition = edition;
        this.title = given.title();
        this.body = given.body();
        this.effectiveFrom = given.effectiveFrom();
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    /** Whether it says what the given one says. */
    public boolean repeats(Given given) {
        return agencyId.equals(given.agencyId()) && kind == given.kind() && title.equals(given.title()) && body.equals(given.body())
                && effectiveFrom.equals(given.effectiveFrom());
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public Kind kind() {
        return kind;
    }

    public int edition() {
        return edition;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
