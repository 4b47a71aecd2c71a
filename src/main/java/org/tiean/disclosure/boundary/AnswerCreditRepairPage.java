package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.disclosure.entity.AnswerRepair;
import org.tiean.disclosure.entity.Repair;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/disclosure/answer-credit-repair.xhtml} (答复信用修复申请). */
@Named
@RequestScoped
public class AnswerCreditRepairPage {

    @Inject
    TaskPage task;

    @Inject
    CreditRepairs repairs;

    private List<Repair> waiting;
    private String requestId;
    private AnswerRepair.Outcome outcome;
    private String opinion;

    @PostConstruct
    void begin() {
        waiting = repairs.of(task.getCaseId()).stream().filter(Repair::isPending).toList();
        if (waiting.size() == 1) {
            requestId = waiting.get(0).id().toString();
        }
    }

    public String submit() {
        return task.done(repairs.answer(task.request(), new AnswerRepair(requestId == null ? null : UUID.fromString(requestId), outcome, opinion)));
    }

    public List<Repair> getWaiting() {
        return waiting;
    }

    public AnswerRepair.Outcome[] getOutcomes() {
        return AnswerRepair.Outcome.values();
    }

    public String getRequestId() {
        return requestId;
    }

    public void setRequestId(String requestId) {
        this.requestId = requestId;
    }

    public AnswerRepair.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(AnswerRepair.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
