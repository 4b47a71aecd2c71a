package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The public announcement with a last time for the party to take the building down itself (强制拆除公告; 行政强制法44). */
@Embeddable
public class SelfRemoval {

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "remove_by")
    private LocalDate removeBy;

    @Column(name = "posted_at")
    private String postedAt;

    @Column(name = "announcement_id")
    private UUID paperId;

    protected SelfRemoval() {
    }

    SelfRemoval(AnnounceDemolition given, UUID paper, LocalDate on) {
        this.announcedOn = on;
        this.removeBy = given.removeBy();
        this.postedAt = given.postedAt();
        this.paperId = paper;
    }

    public LocalDate announcedOn() {
        return announcedOn;
    }

    /** Last day for the party. */
    public LocalDate removeBy() {
        return removeBy;
    }

    public String postedAt() {
        return postedAt;
    }

    public UUID paperId() {
        return paperId;
    }
}
