package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.RequestDeferral;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/request-deferral.xhtml} (申请延期、分期缴纳罚款). */
@Named
@RequestScoped
public class RequestDeferralPage {

    @Inject
    TaskPage task;

    @Inject
    Deferrals deferrals;

    @Inject
    Clock clock;

    private String decisionId;
    private LocalDate askedOn;
    private RequestDeferral.Kind kind;
    private String reason;
    private List<FineAccount> accounts;
    private final List<InstalmentForm> rows = InstalmentForm.rows(List.of());

    @PostConstruct
    void begin() {
        askedOn = Zones.today(clock);
        accounts = deferrals.owed(task.getCaseId());
        if (accounts.size() == 1) {
            decisionId = accounts.get(0).decisionId().toString();
        }
    }

    public String submit() {
        return task.done(deferrals.request(task.request(), new RequestDeferral(UUID.fromString(decisionId), askedOn, kind, reason,
                InstalmentForm.plan(rows))));
    }

    /** The fines that are owed. */
    public List<FineAccount> getAccounts() {
        return accounts;
    }

    public RequestDeferral.Kind[] getKinds() {
        return RequestDeferral.Kind.values();
    }

    public List<InstalmentForm> getRows() {
        return rows;
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public RequestDeferral.Kind getKind() {
        return kind;
    }

    public void setKind(RequestDeferral.Kind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
