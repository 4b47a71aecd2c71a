package org.tiean.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** What a reporter thought of how the report was handled (办理评价), said once. */
@Entity
@Table(name = "public_report_rating")
public class ReportRating {

    public static final int LONGEST = 500;

    @Id
    @Column(name = "report_id")
    private UUID reportId;

    private int stars;

    private String words;

    @Column(name = "rated_at")
    private Instant ratedAt;

    protected ReportRating() {
    }

    /**
     * @param stars 1 very dissatisfied to 5 very satisfied
     * @param words null for none
     */
    public ReportRating(UUID reportId, int stars, String words, Instant ratedAt) {
        String said = words == null || words.isBlank() ? null : words.strip();
        if (stars < 1 || stars > 5 || said != null && said.length() > LONGEST) {
            throw Refusal.invalid("intake.report.rating", LONGEST);
        }
        this.reportId = reportId;
        this.stars = stars;
        this.words = said;
        this.ratedAt = ratedAt;
    }

    public int stars() {
        return stars;
    }

    public String words() {
        return words;
    }

    public Instant ratedAt() {
        return ratedAt;
    }
}
