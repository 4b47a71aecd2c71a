package org.tiean.decision.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What who reviewed a decision made of it (行政复议决定、裁判).
 *
 * @param paper      its number
 * @param amounts    of a change what is left of each fine it touches
 * @param redo       whether the organ has to decide anew
 * @param procedural whether it fell for its procedure only
 */
public record RuledChange(UUID decisionId, ChangeKind kind, ChangeSource source, String paper, String reason, LocalDate decidedOn,
                          List<ChangedAmount> amounts, boolean redo, boolean procedural) {

    public RuledChange {
        amounts = List.copyOf(amounts);
    }
}
