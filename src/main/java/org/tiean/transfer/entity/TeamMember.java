package org.tiean.transfer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One officer of a special team, in its order. */
@Embeddable
class TeamMember {

    private int place;

    @Column(name = "officer_id")
    private UUID officerId;

    protected TeamMember() {
    }

    TeamMember(int place, UUID officerId) {
        this.place = place;
        this.officerId = officerId;
    }

    int place() {
        return place;
    }

    UUID officerId() {
        return officerId;
    }
}
