package org.tiean.statute.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A {@link StatuteVersion} as the house keeps it. A correction does not overwrite: it makes the next
 * edition of the row and retires this one, so that what a case once relied on can still be shown.
 */
@Entity
@Table(name = "statute")
public class Statute {

    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    private int edition;

    private String title;

    @Enumerated(EnumType.STRING)
    private StatuteKind kind;

    private String issuer;

    @Column(name = "document_no")
    private String documentNo;

    @Column(name = "promulgated_on")
    private LocalDate promulgatedOn;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Column(name = "superseded_by")
    private String supersededBy;

    @Column(name = "last_article")
    private Integer lastArticle;

    private String paragraphs;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Version
    private int version;

    protected Statute() {
    }

    /** @param edition 1 for the first, one more for each correction */
    public Statute(StatuteVersion value, int edition, Instant loadedAt) {
        this.id = UUID.randomUUID();
        this.code = value.code();
        this.edition = edition;
        this.title = value.title();
        this.kind = value.kind();
        this.issuer = value.issuer();
        this.documentNo = value.documentNo();
        this.promulgatedOn = value.promulgated();
        this.effectiveFrom = value.from();
        this.effectiveTo = value.to();
        this.supersededBy = value.supersededBy();
        this.lastArticle = value.lastArticle();
        this.paragraphs = value.paragraphs() == null ? null : value.paragraphs().toString();
        this.loadedAt = loadedAt;
    }

    public StatuteVersion value() {
        return new StatuteVersion(code, title, kind, issuer, documentNo, promulgatedOn, effectiveFrom, effectiveTo,
                supersededBy, lastArticle, paragraphs == null ? null : Paragraphs.of(paragraphs, lastArticle));
    }

    /** Makes the corrected edition and retires this one. */
    public Statute corrected(StatuteVersion value, Instant at) {
        if (!code.equals(value.code()) || retiredAt != null) {
            throw new IllegalStateException("not the current edition of " + value.code());
        }
        retiredAt = at;
        return new Statute(value, edition + 1, at);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int edition() {
        return edition;
    }
}
