package org.tiean.discretion.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A {@link Ground} as the house keeps it, in editions like a {@link Benchmark}. */
@Entity
@Table(name = "discretion_ground")
public class DiscretionGround {

    @Id
    private UUID id;

    private String code;

    private int edition;

    @Enumerated(EnumType.STRING)
    private FactorKind kind;

    @Column(name = "ground_text")
    private String text;

    @Column(name = "statute_code")
    private String statute;

    private int article;

    private int paragraph;

    private int item;

    private String evidence;

    private boolean verified;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Version
    private int version;

    protected DiscretionGround() {
    }

    /** @param edition 1 for the first, one more for each correction */
    public DiscretionGround(Ground value, int edition, Instant loadedAt) {
        this.id = UUID.randomUUID();
        this.code = value.code();
        this.edition = edition;
        this.kind = value.kind();
        this.text = value.text();
        this.statute = value.statute();
        this.article = value.article();
        this.paragraph = value.paragraph();
        this.item = value.item();
        this.evidence = value.evidence();
        this.verified = value.verified();
        this.loadedAt = loadedAt;
    }

    public Ground value() {
        return new Ground(code, kind, text, statute, article, paragraph, item, evidence, verified);
    }

    /** Makes the corrected edition and retires this one. */
    public DiscretionGround corrected(Ground value, Instant at) {
        if (!code.equals(value.code()) || retiredAt != null) {
            throw new IllegalStateException("not the current edition of " + value.code());
        }
        retiredAt = at;
        return new DiscretionGround(value, edition + 1, at);
    }

    public String code() {
        return code;
    }
}
