package org.tiean.workflow.entity;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/**
 * One of several that are approved at once.
 *
 * @param actId     id of the act on this case; the same again changes nothing
 * @param subjectId what is approved where a case may have several, such as the decision to be published; else null
 */
public record BatchPick(UUID actId, UUID caseId, UUID subjectId) {

    private static final String BETWEEN = "_";

    public BatchPick {
        Objects.requireNonNull(actId);
        Objects.requireNonNull(caseId);
    }

    /** As it stands in a tick box: {@link BatchRow#key()}. Sent twice from the same form it is the same act. */
    public static BatchPick ticked(UUID form, String key) {
        try {
            String[] parts = key.split(BETWEEN);
            return new BatchPick(UUID.nameUUIDFromBytes((form + BETWEEN + key).getBytes(StandardCharsets.UTF_8)),
                    UUID.fromString(parts[0]), parts.length < 2 ? null : UUID.fromString(parts[1]));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("workflow.batch.pick");
        }
    }

    /** The tick box it came from: {@link BatchRow#key()}. */
    public String key() {
        return key(caseId, subjectId);
    }

    static String key(UUID caseId, UUID subjectId) {
        return subjectId == null ? caseId.toString() : caseId + BETWEEN + subjectId;
    }
}
