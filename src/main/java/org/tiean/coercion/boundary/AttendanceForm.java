package org.tiean.coercion.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.casefile.entity.Handler;
import org.tiean.coercion.entity.Attendance;
import org.tiean.coercion.entity.Thing;
import org.tiean.document.control.SignaturePictures;
import org.tiean.workflow.boundary.TaskPage;

/** What is typed and signed where things are counted: the list, who stood by, how it was signed ({@code t:things}, {@code t:attendance}). */
@Named
@RequestScoped
public class AttendanceForm {

    @Inject
    TaskPage task;

    @Inject
    SignaturePictures signatures;

    private final Map<String, String> typed = new HashMap<>();
    private final List<ThingForm> rows = ThingForm.rows();
    private boolean partyPresent = true;

    Attendance attendance() {
        return new Attendance(partyPresent, partyPresent ? typed.get("name") : null, partyPresent ? typed.get("capacity") : null,
                partyPresent ? typed.get("statement") : null, partyPresent ? signatures.take(typed.get("signature")) : null, typed.get("refusal"),
                typed.get("witness"), typed.get("recording"));
    }

    List<Thing> things() {
        return ThingForm.list(rows);
    }

    /** The two officers handling the case. */
    List<UUID> officers() {
        return task.getCaseFile().handlers().stream().map(Handler::officerId).limit(2).toList();
    }

    /** What was typed, by the name of the field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public List<ThingForm> getRows() {
        return rows;
    }

    public boolean isPartyPresent() {
        return partyPresent;
    }

    public void setPartyPresent(boolean partyPresent) {
        this.partyPresent = partyPresent;
    }
}
