package org.tiean.investigation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.calendar.entity.TimeLimitDefinition.ExtensionRule;
import org.tiean.investigation.control.TimeRequestsFound;
import org.tiean.investigation.entity.RequestTime;
import org.tiean.kernel.boundary.Messages;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/investigation/request-time.xhtml}: more time, standing still, going on. */
@Named
@RequestScoped
public class RequestTimePage {

    @Inject
    TaskPage task;

    @Inject
    TimeRequests requests;

    @Inject
    TimeRequestsFound found;

    @Inject
    TimeLimits limits;

    @Inject
    TimeLimitCatalogue catalogue;

    @Inject
    Messages messages;

    private RequestTime.Kind kind;
    private Integer amount;
    private RequestTime.Ground ground;
    private String reason;

    public String submit() {
        return task.done(requests.request(task.request(), new RequestTime(kind,
                kind == RequestTime.Kind.EXTENSION ? amount : null,
                kind == RequestTime.Kind.SUSPENSION ? ground : null, reason)));
    }

    /** The limit it is about, or null when none runs. */
    public TimeLimitDefinition getLimit() {
        return found.limit(task.getCaseId()).map(catalogue::get).orElse(null);
    }

    /** As it stands now, or null. */
    public LimitResult getResult() {
        return found.limit(task.getCaseId()).flatMap(id -> limits.dueOf(task.getCaseId(), id)).orElse(null);
    }

    /** What the law adds next, and who decides it. */
    public String getHelp() {
        Optional<ExtensionRule> next = found.limit(task.getCaseId()).flatMap(id -> limits.nextExtension(task.getCaseId(), id));
        return next.map(rule -> messages.t("investigation.time.amount.help",
                        messages.t("page.limit.counted", messages.of("page.limit.unit", getLimit().unit()), rule.longest()),
                        messages.of("calendar.approver", rule.approver())))
                .orElse(messages.t("investigation.time.amount.none"));
    }

    public RequestTime.Kind[] getKinds() {
        return RequestTime.Kind.values();
    }

    public RequestTime.Ground[] getGrounds() {
        return RequestTime.Ground.values();
    }

    public RequestTime.Kind getKind() {
        return kind;
    }

    public void setKind(RequestTime.Kind kind) {
        this.kind = kind;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public RequestTime.Ground getGround() {
        return ground;
    }

    public void setGround(RequestTime.Ground ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
