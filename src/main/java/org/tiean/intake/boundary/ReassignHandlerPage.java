package org.tiean.intake.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.entity.Handler;
import org.tiean.intake.control.RecusalRegister;
import org.tiean.intake.entity.ReassignHandlers;
import org.tiean.intake.entity.Recusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/intake/reassign-handler.xhtml} (转办): who may go on is ticked already. */
@Named
@RequestScoped
public class ReassignHandlerPage {

    @Inject
    TaskPage task;

    @Inject
    Handlers handlers;

    @Inject
    Officers officers;

    @Inject
    RecusalRegister recusals;

    @Inject
    Clock clock;

    private List<Officer> candidates;
    private List<Officer> current;
    private List<String> chosen;
    private String reason;

    @PostConstruct
    void begin() {
        Set<UUID> fit = getCandidates().stream().map(Officer::id).collect(Collectors.toSet());
        chosen = getCurrent().stream().map(Officer::id).filter(fit::contains).map(UUID::toString).toList();
    }

    public String submit() {
        return task.done(handlers.reassign(task.request(), new ReassignHandlers(chosen.stream().map(UUID::fromString).toList(), reason)));
    }

    /** Who enforces for the agency today with a valid certificate and need not keep away from the case. */
    public List<Officer> getCandidates() {
        if (candidates == null) {
            Set<UUID> away = recusals.of(task.getCaseId()).stream().filter(Recusal::isGranted).map(Recusal::officerId).collect(Collectors.toSet());
            candidates = officers.enforcingFor(task.getCaseFile().agencyId(), Zones.today(clock)).stream()
                    .filter(officer -> !away.contains(officer.id())).toList();
        }
        return candidates;
    }

    /** Who handles it now. */
    public List<Officer> getCurrent() {
        if (current == null) {
            current = officers.requireAll(task.getCaseFile().handlers().stream().map(Handler::officerId).toList());
        }
        return current;
    }

    /** Whether somebody who handles the case now may go on. */
    public boolean fit(Officer officer) {
        return getCandidates().contains(officer);
    }

    public String label(Officer officer) {
        return officer.name() + "（" + officer.certificateOn(Zones.today(clock)).orElse("") + "）";
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
