package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.intake.entity.RecordSuspectedAct;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/intake/record-suspected-act.xhtml} (登记涉嫌违法行为). */
@Named
@RequestScoped
public class RecordSuspectedActPage {

    private static final int SHOWN = 20;

    @Inject
    TaskPage task;

    @Inject
    SuspectedActs acts;

    @Inject
    PowerItems items;

    @Inject
    Clock clock;

    private String partyId;
    private LocalDate beganOn;
    private LocalDate endedOn;
    private String itemCode;

    public String submit() {
        UUID id = UUID.nameUUIDFromBytes((task.getActId() + "/act").getBytes(StandardCharsets.UTF_8));
        return task.done(acts.record(task.request(), new RecordSuspectedAct(id, UUID.fromString(partyId),
                code(), beganOn, endedOn == null ? beganOn : endedOn)));
    }

    /** The code stands first in what was chosen. */
    private String code() {
        return itemCode.strip().split("\\s")[0];
    }

    /** Items the agency may pursue whose code or words hold what was typed. */
    public List<String> find(String words) {
        LocalDate today = Zones.today(clock);
        return items.searchSwitchedOn(words, task.getCaseFile().agencyId(), today, today, Page.Slice.first(SHOWN)).rows()
                .stream().map(line -> line.code() + " " + line.name()).toList();
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
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

    public String getItemCode() {
        return itemCode;
    }

    public void setItemCode(String itemCode) {
        this.itemCode = itemCode;
    }
}
