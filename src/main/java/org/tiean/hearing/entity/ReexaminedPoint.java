package org.tiean.hearing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One point a party made, whether it was adopted, and why. */
@Entity
@Table(name = "defence_point")
public class ReexaminedPoint {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reexamination_id")
    private Reexamination reexamination;

    private int position;

    @Column(name = "defence_id")
    private UUID defenceId;

    private String claim;

    private String evidence;

    private String examination;

    private boolean adopted;

    protected ReexaminedPoint() {
    }

    ReexaminedPoint(Reexamination reexamination, int position, UUID defenceId, ReexamineDefence.Point point) {
        this.id = UUID.randomUUID();
        this.reexamination = reexamination;
        this.position = position;
        this.defenceId = defenceId;
        this.claim = point.claim();
        this.evidence = point.evidence();
        this.examination = point.examination();
        this.adopted = point.adopted();
    }

    public String claim() {
        return claim;
    }

    /** What the party handed in for it, or null. */
    public String evidence() {
        return evidence;
    }

    /** What was found, and the reasons. */
    public String examination() {
        return examination;
    }

    public boolean isAdopted() {
        return adopted;
    }
}
