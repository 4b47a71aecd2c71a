package org.tiean.coercion.entity;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Evidence is counted, listed and preserved (实施先行登记保存).
 *
 * @param place      where it was done
 * @param keeper     who keeps the things: the party on its premises, or the organ
 * @param officerIds the two who did it
 */
public record TakePreservation(String place, String keeper, List<Thing> things, Attendance attendance, List<UUID> officerIds) {

    private static final int MOST = 200;
    private static final int LONGEST = 300;

    public TakePreservation {
        if (place == null || place.isBlank() || place.length() > LONGEST || keeper == null || keeper.isBlank() || keeper.length() > LONGEST
                || things == null || things.isEmpty() || things.size() > MOST || attendance == null) {
            throw Refusal.invalid("coercion.taking.incomplete");
        }
        things = List.copyOf(things);
        officerIds = List.copyOf(officerIds);
    }

    /** The place may be somebody's home: it stands in the document, not in the record. */
    public JsonObject toFacts() {
        return Facts.of().put("keeper", keeper).put("things", Thing.toFacts(things)).put("attendance", attendance.toFacts())
                .putAll("officerIds", officerIds).build();
    }
}
