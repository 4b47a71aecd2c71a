package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.PowerItemLine;
import org.tiean.intake.entity.RecordSuspectedAct;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/intake/record-suspected-act.xhtml} (登记涉嫌违法行为). */
@Named
@RequestScoped
public class RecordSuspectedActPage {

    @Inject
    TaskPage task;

    @Inject
    SuspectedActs acts;

    @Inject
    PowerItems items;

    @Inject
    Clock clock;

    private String partyId;
    private String item;
    private LocalDate beganOn;
    private LocalDate endedOn;

    /** Does the act and goes back to the case. */
    public String submit() {
        String code = item.strip().split("\\s", 2)[0];
        return task.done(acts.record(task.request(),
                new RecordSuspectedAct(task.getActId(), UUID.fromString(partyId), code, beganOn, endedOn)));
    }

    /** Items the agency may pursue, for the field's search: code and name in one line. */
    public List<String> find(String words) {
        LocalDate today = Zones.today(clock);
        return items.searchSwitchedOn(words, task.getCaseFile().agencyId(), beganOn == null ? today : beganOn, today, Page.Slice.first(20))
                .rows().stream().map(RecordSuspectedActPage::line).toList();
    }

    private static String line(PowerItemLine found) {
        return found.code() + " " + found.name();
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public LocalDate getBeganOn() {
        return beganOn;
    }

    public void setBeganOn(LocalDate beganOn) {
        this.beganOn = beganOn;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }
}
