package org.tiean.hearing.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The written re-examination of defences, point by point (陈述申辩复核意见; 行政处罚法45). */
@Entity
@Table(name = "defence_reexamination")
public class Reexamination {

    @Id
    private UUID id;

    @Column(name = "notice_id")
    private UUID noticeId;

    @Column(name = "examined_on")
    private LocalDate examinedOn;

    @Column(name = "examined_by")
    private String examinedBy;

    private String conclusion;

    @Column(name = "document_id")
    private UUID documentId;

    @OneToMany(mappedBy = "reexamination", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReexaminedPoint> points = new ArrayList<>();

    protected Reexamination() {
    }

    public Reexamination(UUID noticeId, LocalDate examinedOn, String examinedBy, String conclusion) {
        this.id = UUID.randomUUID();
        this.noticeId = noticeId;
        this.examinedOn = examinedOn;
        this.examinedBy = examinedBy;
        this.conclusion = conclusion;
    }

    /** Examines one point of a defence. */
    public void examine(Defence defence, ReexamineDefence.Point point) {
        points.add(new ReexaminedPoint(this, points.size() + 1, defence.id(), point));
        defence.examinedIn(id);
    }

    public void documented(UUID document) {
        documentId = document;
    }

    public UUID id() {
        return id;
    }

    public UUID noticeId() {
        return noticeId;
    }

    public LocalDate examinedOn() {
        return examinedOn;
    }

    public String conclusion() {
        return conclusion;
    }

    public UUID documentId() {
        return documentId;
    }

    public List<ReexaminedPoint> points() {
        return List.copyOf(points);
    }

    /** Whether anything was adopted. */
    public boolean adopts() {
        return points.stream().anyMatch(ReexaminedPoint::isAdopted);
    }
}
