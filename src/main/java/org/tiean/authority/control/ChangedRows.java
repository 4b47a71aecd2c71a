package org.tiean.authority.control;

import jakarta.json.JsonArrayBuilder;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tiean.kernel.entity.Json;
import org.tiean.ledger.boundary.RegisterRecord;

/** The rows an import added or brought up to date, agency by agency, for the chains of their registers. */
public final class ChangedRows {

    private final Map<UUID, JsonArrayBuilder> rows = new TreeMap<>();

    /**
     * @param row what names it in the register: a code, a login, an item with its first day
     * @param added whether it is new
     */
    public void note(UUID agencyId, String row, boolean added) {
        rows.computeIfAbsent(agencyId, absent -> Json.createArrayBuilder())
                .add(Json.createObjectBuilder().add("row", row).add("added", added));
    }

    /** Writes one entry per agency. */
    public void record(RegisterRecord registers, String register) {
        rows.forEach((agency, changed) -> registers.changed(agency, register, "register.change",
                Json.createObjectBuilder().add("rows", changed).build()));
    }
}
