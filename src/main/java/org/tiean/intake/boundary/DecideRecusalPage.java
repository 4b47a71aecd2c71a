package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.intake.entity.DecideRecusal;
import org.tiean.intake.entity.Recusal;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/intake/decide-recusal.xhtml} (决定回避): what was asked stands on the left. */
@Named
@RequestScoped
public class DecideRecusalPage {

    @Inject
    TaskPage task;

    @Inject
    Recusals recusals;

    @Inject
    Officers officers;

    private String recusalId;
    private boolean granted;
    private String opinion;
    private List<Recusal> pending;

    public String submit() {
        return task.done(recusals.decide(task.request(), new DecideRecusal(UUID.fromString(recusalId), granted, opinion)));
    }

    public List<Recusal> getPending() {
        if (pending == null) {
            pending = recusals.pending(task.getCaseId());
        }
        return pending;
    }

    public String name(Recusal recusal) {
        return officers.require(recusal.officerId()).name();
    }

    /** Name of the party that asked, nothing on own motion. */
    public String party(Recusal recusal) {
        return recusal.partyId().map(id -> task.getCaseFile().party(id).name()).orElse("");
    }

    public String getRecusalId() {
        return recusalId;
    }

    public void setRecusalId(String recusalId) {
        this.recusalId = recusalId;
    }

    public boolean isGranted() {
        return granted;
    }

    public void setGranted(boolean granted) {
        this.granted = granted;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
