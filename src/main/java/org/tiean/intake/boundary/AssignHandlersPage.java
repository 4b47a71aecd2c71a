package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.entity.Stage;
import org.tiean.intake.entity.AssignHandlers;
import org.tiean.kernel.entity.Zones;
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

    @Inject
    Clock clock;

    private List<String> chosen;

    /** Assigns and goes back to the case. */
    public String submit() {
        List<UUID> ids = chosen == null ? List.of() : chosen.stream().map(UUID::fromString).toList();
        return task.done(handlers.assign(task.request(), new AssignHandlers(ids)));
    }

    /** Who enforces for the agency today with a valid certificate, people on loan to it included. */
    public List<Officer> getCandidates() {
        return officers.enforcingFor(task.getCaseFile().agencyId(), Zones.today(clock));
    }

    /** Whether the case has handlers and is past the clue: then it is reassigned, with a reason. */
    public boolean isLate() {
        return task.getCaseFile().stage() != Stage.CLUE && !task.getCaseFile().handlers().isEmpty();
    }

    /** Name and certificate, as the list shows an officer. */
    public String label(Officer officer) {
        return officer.name() + "（" + officer.certificateOn(Zones.today(clock)).orElse("") + "）";
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
