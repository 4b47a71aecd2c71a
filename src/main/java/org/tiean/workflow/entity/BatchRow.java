package org.tiean.workflow.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What waits for an approval that may be given to several at once (批量审批).
 *
 * @param subjectId   what is approved where a case may have several, else null
 * @param number      number of the case or of what is approved; null for none yet
 * @param kind        message key of what is asked for, such as the ground of closing
 * @param words       what was written by who asks for it; null for nothing
 * @param due         last day, null where no limit runs
 * @param provisional whether that day rests on a holiday table not yet published
 */
public record BatchRow(UUID caseId, UUID subjectId, String number, String title, String kind, String words, LocalDate due,
                       boolean provisional) {

    /** What a tick box of this row sends. */
    public String key() {
        return BatchPick.key(caseId, subjectId);
    }
}
