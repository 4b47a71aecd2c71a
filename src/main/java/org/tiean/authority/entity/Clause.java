package org.tiean.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.tiean.kernel.entity.Citation;

/** A clause by the id of its statute version (条款), as the power list stores it. */
@Embeddable
public class Clause {

    @Column(name = "statute_id")
    private String statuteId;

    private int article;

    private int paragraph;

    private int item;

    protected Clause() {
    }

    /** @param statuteId e.g. SHJF-2026; 0 stands for no article, paragraph or item */
    public Clause(String statuteId, int article, int paragraph, int item) {
        this.statuteId = Objects.requireNonNull(statuteId);
        this.article = article;
        this.paragraph = paragraph;
        this.item = item;
    }

    /** As a lawyer cites it, once the statute's title is known. */
    public Citation citation(String title) {
        return new Citation(title, article, paragraph, item);
    }

    public String statuteId() {
        return statuteId;
    }

    public int article() {
        return article;
    }

    public int paragraph() {
        return paragraph;
    }

    public int item() {
        return item;
    }
}
