package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.disclosure.entity.RequestRepair;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/disclosure/request-credit-repair.xhtml} (申请信用修复): taken down at the counter. */
@Named
@RequestScoped
public class RequestCreditRepairPage {

    @Inject
    TaskPage task;

    @Inject
    Decisions decisions;

    @Inject
    CreditRepairs repairs;

    @Inject
    Clock clock;

    private String decisionId;
    private String measures;
    private boolean promised;

    @PostConstruct
    void begin() {
        if (getDecisions().size() == 1) {
            decisionId = getDecisions().get(0).id().toString();
        }
    }

    public String submit() {
        return task.done(repairs.request(task.request(), new RequestRepair(decisionId == null ? null : UUID.fromString(decisionId),
                Zones.today(clock), measures, promised)));
    }

    public List<DecisionView> getDecisions() {
        return decisions.current(task.getCaseId());
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }

    public boolean isPromised() {
        return promised;
    }

    public void setPromised(boolean promised) {
        this.promised = promised;
    }
}
