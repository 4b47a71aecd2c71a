package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The government of county level or above ordered the department to demolish (责成强制拆除; 城乡规划法68). */
@Embeddable
public class GovernmentOrder {

    @Column(name = "order_government")
    private String government;

    @Column(name = "order_number")
    private String number;

    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    protected GovernmentOrder() {
    }

    GovernmentOrder(RecordGovernmentOrder given) {
        this.government = given.government();
        this.number = given.number();
        this.orderedOn = given.orderedOn();
    }

    public String government() {
        return government;
    }

    /** Of its paper. */
    public String number() {
        return number;
    }

    public LocalDate orderedOn() {
        return orderedOn;
    }
}
