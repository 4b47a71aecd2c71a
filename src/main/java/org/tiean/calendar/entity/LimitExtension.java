package org.tiean.calendar.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.calendar.entity.TimeLimitDefinition.Approver;

/** An extension granted to a {@link RunningLimit} (延长). */
@Entity
@Table(name = "limit_extension")
public class LimitExtension {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "limit_id")
    private RunningLimit limit;

    private int position;

    private int amount;

    @Enumerated(EnumType.STRING)
    private Approver approver;

    private String reason;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    protected LimitExtension() {
    }

    LimitExtension(RunningLimit limit, int position, int amount, Approver approver, String reason, LocalDate grantedOn) {
        this.id = UUID.randomUUID();
        this.limit = limit;
        this.position = position;
        this.amount = amount;
        this.approver = approver;
        this.reason = reason.strip();
        this.grantedOn = grantedOn;
    }

    int amount() {
        return amount;
    }

    GrantedExtension granted() {
        return new GrantedExtension(amount, approver, reason, grantedOn);
    }
}
