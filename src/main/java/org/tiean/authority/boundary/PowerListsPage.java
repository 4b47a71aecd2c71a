package org.tiean.authority.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.entity.PowerList;
import org.tiean.authority.entity.PowerListLine;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Zones;

/** {@code /desk/powers/lists.xhtml}: the editions of the own agency's list, and where a new one begins. */
@Named
@RequestScoped
public class PowerListsPage {

    @Inject
    PowerLists lists;

    @Inject
    PowerListReading reading;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    private LocalDate effectiveFrom;
    private String note;
    private List<PowerListLine> editions;
    private UUID current;

    public List<PowerListLine> getEditions() {
        if (editions == null) {
            editions = actor.agencyId() == null ? List.of() : reading.editions(actor.agencyId());
            current = actor.agencyId() == null ? null : reading.current(actor.agencyId()).map(PowerList::id).orElse(null);
        }
        return editions;
    }

    /** Whether that edition is the one in force today. */
    public boolean current(PowerListLine line) {
        return line.id().equals(current);
    }

    /** Whether the actor may begin a draft now. */
    public boolean isMayDraft() {
        return actor.agencyId() != null && lists.mayKeep(actor.agencyId()) && lists.openDraft(actor.agencyId()).isEmpty();
    }

    public String draft() {
        PowerList list = lists.draft(actor.agencyId(), effectiveFrom, note);
        return "/desk/powers/list.xhtml?faces-redirect=true&id=" + list.id();
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom == null ? Zones.today(clock) : effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
