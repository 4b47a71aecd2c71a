package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/** One part of a plan, asked for or granted (一期). */
@Entity
@Table(name = "fine_deferral_part", schema = "tiean")
class DeferralPart {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deferral_id")
    private Deferral deferral;

    private boolean granted;

    private int number;

    @Column(name = "amount_fen")
    private Money amount;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected DeferralPart() {
    }

    DeferralPart(Deferral deferral, boolean granted, int number, Instalment part) {
        this.id = UUID.randomUUID();
        this.deferral = deferral;
        this.granted = granted;
        this.number = number;
        this.amount = part.amount();
        this.dueOn = part.dueOn();
    }

    boolean isGranted() {
        return granted;
    }

    void dueMovedTo(LocalDate day) {
        dueOn = day;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instalment asInstalment() {
        return new Instalment(dueOn, amount);
    }
}
