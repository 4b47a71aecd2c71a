package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.entity.ReturnCase;
import org.tiean.workflow.entity.ReturnPoint;

/** {@code /desk/workflow/return-case.xhtml} (退回). */
@Named
@RequestScoped
public class ReturnCasePage {

    @Inject
    TaskPage task;

    @Inject
    Returns returns;

    @Inject
    Messages messages;

    private String point;
    private String reason;
    private List<ReturnPoint> points;

    public String submit() {
        String[] way = point == null ? new String[0] : point.split(">");
        if (way.length != 2) {
            throw Refusal.invalid("workflow.return.where");
        }
        return task.done(returns.giveBack(task.request(), new ReturnCase(way[0], way[1], reason)));
    }

    public List<ReturnPoint> getPoints() {
        if (points == null) {
            points = returns.possible(task.getCaseId());
        }
        return points;
    }

    public String key(ReturnPoint one) {
        return one.from() + ">" + one.to();
    }

    public String label(ReturnPoint one) {
        return messages.t("workflow.return.way", "step." + one.from(), "step." + one.to());
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
