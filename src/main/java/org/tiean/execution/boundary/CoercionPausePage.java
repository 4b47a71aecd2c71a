package org.tiean.execution.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.tiean.execution.entity.AgreeOnExecution;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.RestoreExecuted;
import org.tiean.execution.entity.ResumeCoercion;
import org.tiean.execution.entity.SuspendCoercion;
import org.tiean.execution.entity.TerminateCoercion;
import org.tiean.kernel.entity.Money;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/suspend-coercion.xhtml}, {@code resume-coercion.xhtml}, {@code agree-on-execution.xhtml}, {@code
 * terminate-coercion.xhtml} and {@code restore-executed.xhtml} (中止、恢复、执行协议、终结、执行回转). */
@Named
@RequestScoped
public class CoercionPausePage {

    @Inject
    TaskPage task;

    @Inject
    Coercions coercions;

    @Inject
    CoercionPauses pauses;

    private SuspendCoercion.Ground ground;
    private String reason;
    private LocalDate remedyEnded;
    private String terms;
    private LocalDate performBy;
    private TerminateCoercion.Ground endGround;
    private RestoreExecuted.Form form;
    private String how;
    private BigDecimal compensation;
    private boolean executionWrong;

    public String suspend() {
        return task.done(pauses.suspend(task.request(), new SuspendCoercion(ground, reason)));
    }

    public String resume() {
        return task.done(pauses.resume(task.request(), new ResumeCoercion(reason, remedyEnded)));
    }

    public String agree() {
        return task.done(pauses.agree(task.request(), new AgreeOnExecution(terms, performBy)));
    }

    public String terminate() {
        return task.done(pauses.terminate(task.request(), new TerminateCoercion(endGround, reason)));
    }

    public String restore() {
        return task.done(pauses.restore(task.request(), new RestoreExecuted(form, how, compensation == null ? Money.ZERO : CoercionPage.money(compensation),
                executionWrong)));
    }

    /** What runs, or null. */
    public CoerciveExecution getRunning() {
        return coercions.running(task.getCaseId()).orElse(null);
    }

    /** An agreement is an act of its own. */
    public List<SuspendCoercion.Ground> getGrounds() {
        return Arrays.stream(SuspendCoercion.Ground.values()).filter(one -> one != SuspendCoercion.Ground.AGREEMENT).toList();
    }

    public TerminateCoercion.Ground[] getEndGrounds() {
        return TerminateCoercion.Ground.values();
    }

    public RestoreExecuted.Form[] getForms() {
        return RestoreExecuted.Form.values();
    }

    public SuspendCoercion.Ground getGround() {
        return ground;
    }

    public void setGround(SuspendCoercion.Ground ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getRemedyEnded() {
        return remedyEnded;
    }

    public void setRemedyEnded(LocalDate remedyEnded) {
        this.remedyEnded = remedyEnded;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public LocalDate getPerformBy() {
        return performBy;
    }

    public void setPerformBy(LocalDate performBy) {
        this.performBy = performBy;
    }

    public TerminateCoercion.Ground getEndGround() {
        return endGround;
    }

    public void setEndGround(TerminateCoercion.Ground endGround) {
        this.endGround = endGround;
    }

    public RestoreExecuted.Form getForm() {
        return form;
    }

    public void setForm(RestoreExecuted.Form form) {
        this.form = form;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public BigDecimal getCompensation() {
        return compensation;
    }

    public void setCompensation(BigDecimal compensation) {
        this.compensation = compensation;
    }

    public boolean isExecutionWrong() {
        return executionWrong;
    }

    public void setExecutionWrong(boolean executionWrong) {
        this.executionWrong = executionWrong;
    }
}
