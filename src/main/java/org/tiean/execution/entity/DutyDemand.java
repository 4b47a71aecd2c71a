package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/** The demand to do what was ordered (履行催告书; 行政强制法35). */
@Embeddable
public class DutyDemand {

    @Column(name = "demanded_on")
    private LocalDate issuedOn;

    @Column(name = "demanded_by")
    private String issuedBy;

    @Column(name = "demand_by")
    private LocalDate by;

    @Column(name = "demand_id")
    private UUID paperId;

    @Column(name = "demand_served_on")
    private LocalDate servedOn;

    protected DutyDemand() {
    }

    DutyDemand(LocalDate by, UUID paper, String issuedBy, LocalDate on) {
        if (!by.isAfter(on)) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政强制法", 35), "execution.demand.no-time");
        }
        this.by = by;
        this.paperId = paper;
        this.issuedBy = issuedBy;
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

    /** Last day it gives. */
    public LocalDate by() {
        return by;
    }

    public UUID paperId() {
        return paperId;
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }
}
