package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.workflow.entity.Countersign;
import org.tiean.workflow.entity.RemoveCountersign;

/** {@code /desk/workflow/remove-countersign.xhtml} (撤销加签). */
@Named
@RequestScoped
public class RemoveCountersignPage {

    @Inject
    TaskPage task;

    @Inject
    Countersigns countersigns;

    private String which;
    private String reason;
    private List<Countersign> open;

    public String submit() {
        return task.done(countersigns.remove(task.request(),
                new RemoveCountersign(which == null ? null : UUID.fromString(which), reason)));
    }

    public List<Countersign> getOpen() {
        if (open == null) {
            open = countersigns.of(task.getCaseId()).stream().filter(Countersign::isOpen).toList();
        }
        return open;
    }

    public String getWhich() {
        return which == null && getOpen().size() == 1 ? getOpen().get(0).id().toString() : which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
