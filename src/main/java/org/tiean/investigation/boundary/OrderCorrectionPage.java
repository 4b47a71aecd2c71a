package org.tiean.investigation.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.tiean.investigation.entity.OrderCorrection;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/investigation/order-correction.xhtml} (责令改正). */
@Named
@RequestScoped
public class OrderCorrectionPage {

    @Inject
    TaskPage task;

    @Inject
    CorrectionOrders orders;

    private String partyId;
    private String facts;
    private String demands;
    private boolean immediate;
    private LocalDate dueOn;
    private String consequence;

    @PostConstruct
    void begin() {
        facts = task.getCaseFile().scene().facts();
    }

    public String submit() {
        return task.done(orders.issue(task.request(), order()));
    }

    /** One demand to a line. */
    private OrderCorrection order() {
        return new OrderCorrection(UUID.fromString(partyId), facts, Arrays.stream(demands.split("\\R")).map(String::strip)
                .filter(line -> !line.isEmpty()).toList(), immediate, immediate ? null : dueOn, consequence);
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getDemands() {
        return demands;
    }

    public void setDemands(String demands) {
        this.demands = demands;
    }

    public boolean isImmediate() {
        return immediate;
    }

    public void setImmediate(boolean immediate) {
        this.immediate = immediate;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getConsequence() {
        return consequence;
    }

    public void setConsequence(String consequence) {
        this.consequence = consequence;
    }
}
