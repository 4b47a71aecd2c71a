package org.tiean.review.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** The reviewer's answer to one of the eight points. */
@Entity
@Table(name = "legal_review_point")
public class ReviewedPoint {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id")
    private LegalReview review;

    private int position;

    @Enumerated(EnumType.STRING)
    private ReviewPoint point;

    private boolean passes;

    private String remark;

    protected ReviewedPoint() {
    }

    ReviewedPoint(LegalReview review, ReviewLegality.Answer answer) {
        this.id = UUID.randomUUID();
        this.review = review;
        this.position = answer.point().ordinal() + 1;
        this.point = answer.point();
        this.passes = answer.passes();
        this.remark = answer.remark();
    }

    public ReviewPoint point() {
        return point;
    }

    public boolean passes() {
        return passes;
    }

    public String remark() {
        return remark;
    }
}
