package org.tiean.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tiean.authority.entity.StandInChanged;

/** That one of the two was told of a stand-in's beginning or end (代理通知). Never changed. */
@Entity
@Table(name = "stand_in_note")
public class StandInNote {

    @Id
    private UUID id;

    @Column(name = "stand_in_id")
    private UUID standInId;

    private String username;

    @Enumerated(EnumType.STRING)
    private StandInChanged.Kind kind;

    @Column(name = "made_at")
    private Instant madeAt;

    protected StandInNote() {
    }

    public StandInNote(UUID standInId, String username, StandInChanged.Kind kind, Instant madeAt) {
        this.id = UUID.randomUUID();
        this.standInId = standInId;
        this.username = username;
        this.kind = kind;
        this.madeAt = madeAt;
    }
}
