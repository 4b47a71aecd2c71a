package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.execution.control.DisposalsFound;
import org.tiean.execution.entity.DisposalMethod;
import org.tiean.execution.entity.GoodsDisposal;
import org.tiean.execution.entity.ProposeDisposal;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/propose-disposal.xhtml} (申请处理罚没物品): what is in custody and free, each thing with its value. */
@Named
@RequestScoped
public class ProposeDisposalPage {

    @Inject
    TaskPage task;

    @Inject
    GoodsDisposals disposals;

    @Inject
    DisposalsFound found;

    private List<DisposalsFound.Confiscation> decisions;
    private List<DisposalItemForm> rows;
    private String decisionId;
    private DisposalMethod method;
    private String reason;
    private String basis;
    private String valuation;
    private boolean perishable;

    @PostConstruct
    void begin() {
        decisions = found.confiscations(task.getCaseId());
        if (decisions.size() == 1) {
            decisionId = decisions.get(0).decisionId().toString();
        }
        List<GoodsDisposal> all = found.of(task.getCaseId());
        rows = found.kept(task.getCaseId()).stream().filter(item -> all.stream().noneMatch(one -> one.holds() && one.names(item.id())))
                .map(DisposalItemForm::new).toList();
    }

    public String submit() {
        return task.done(disposals.propose(task.request(), new ProposeDisposal(UUID.fromString(decisionId), method,
                DisposalItemForm.lines(rows), reason, basis, valuation, perishable)));
    }

    /** Decisions that confiscated goods. */
    public List<DisposalsFound.Confiscation> getDecisions() {
        return decisions;
    }

    public List<DisposalItemForm> getRows() {
        return rows;
    }

    public DisposalMethod[] getMethods() {
        return DisposalMethod.values();
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
    }

    public DisposalMethod getMethod() {
        return method;
    }

    public void setMethod(DisposalMethod method) {
        this.method = method;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getValuation() {
        return valuation;
    }

    public void setValuation(String valuation) {
        this.valuation = valuation;
    }

    public boolean isPerishable() {
        return perishable;
    }

    public void setPerishable(boolean perishable) {
        this.perishable = perishable;
    }
}
