package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.entity.Officer;
import org.tiean.intake.entity.OfferHandover;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/intake/offer-handover.xhtml} (提出转办). */
@Named
@RequestScoped
public class OfferHandoverPage {

    @Inject
    TaskPage task;

    @Inject
    Handovers handovers;

    @Inject
    Clock clock;

    private List<Officer> candidates;
    private String colleague;
    private String reason;

    public String submit() {
        return task.done(handovers.offer(task.request(), new OfferHandover(colleague == null ? null : UUID.fromString(colleague), reason)));
    }

    public List<Officer> getCandidates() {
        if (candidates == null) {
            candidates = handovers.candidates(task.getCaseFile());
        }
        return candidates;
    }

    public String label(Officer officer) {
        return officer.name() + "（" + officer.certificateOn(Zones.today(clock)).orElse("") + "）";
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
