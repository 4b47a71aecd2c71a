package org.tiean.coercion.boundary;

import java.util.UUID;
import org.tiean.coercion.entity.Thing;

/** What becomes of one thing, as it is typed in; no choice leaves it as it is. */
public class DisposalForm {

    private final UUID thingId;
    private final Thing thing;
    private String end;
    private String reason;

    DisposalForm(UUID thingId, Thing thing) {
        this.thingId = thingId;
        this.thing = thing;
    }

    boolean isChosen() {
        return end != null && !end.isBlank();
    }

    public UUID getThingId() {
        return thingId;
    }

    public Thing getThing() {
        return thing;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
