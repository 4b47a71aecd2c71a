package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** The demand three working days before somebody else performs (代履行催告; 行政强制法51(1)). */
@Embeddable
public class LastDemand {

    @Column(name = "last_demanded_on")
    private LocalDate issuedOn;

    @Column(name = "last_demand_id")
    private UUID paperId;

    @Column(name = "last_demand_served_on")
    private LocalDate servedOn;

    protected LastDemand() {
    }

    LastDemand(UUID paper, LocalDate on) {
        this.paperId = paper;
        this.issuedOn = on;
    }

    void served(LocalDate day) {
        if (servedOn != null) {
            throw Refusal.conflict("execution.demand.served");
        }
        servedOn = day;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public UUID paperId() {
        return paperId;
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }
}
