package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.intake.entity.AssignHandlers;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/intake/assign-handlers.xhtml} (指派承办人). */
@Named
@RequestScoped
public class AssignHandlersPage {

    @Inject
    TaskPage task;

    @Inject
    Handlers handlers;

    @Inject
    Officers officers;

    private List<String> chosen;

    public String submit() {
        return task.done(handlers.assign(task.request(), new AssignHandlers(chosen.stream().map(UUID::fromString).toList())));
    }

    /** Officers of the squad, or of the whole agency where the case lies with no squad; no auxiliaries. */
    public List<Officer> getOfficers() {
        List<Officer> all = task.getCaseFile().squadId().map(officers::ofSquad)
                .orElseGet(() -> officers.ofAgency(task.getCaseFile().agencyId()));
        return all.stream().filter(officer -> !officer.isAuxiliary()).toList();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
