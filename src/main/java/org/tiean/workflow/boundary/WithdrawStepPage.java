package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tiean.casefile.entity.ActKind;
import org.tiean.workflow.entity.WithdrawStep;
import org.tiean.workflow.entity.WithdrawableNow;

/** {@code /desk/workflow/withdraw-step.xhtml} (撤回). */
@Named
@RequestScoped
public class WithdrawStepPage {

    @Inject
    TaskPage task;

    @Inject
    Withdrawals withdrawals;

    private String act;
    private String reason;

    public String submit() {
        return task.done(withdrawals.withdraw(task.request(), WithdrawStep.of(act, reason)));
    }

    /** What would be withdrawn, or null. */
    public WithdrawableNow getNow() {
        return withdrawals.now(task.getCaseId()).orElse(null);
    }

    /** Key of the act the page was shown for: another one that became the last meanwhile is not withdrawn by mistake. */
    public String getAct() {
        return act == null ? withdrawals.now(task.getCaseId()).map(now -> now.row().act()).map(ActKind::key).orElse(null) : act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
