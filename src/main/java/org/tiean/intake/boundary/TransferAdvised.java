package org.tiean.intake.boundary;

import org.tiean.casefile.boundary.ActInProgress;

/**
 * Fact: who verified a clue found that another organ is competent (建议移送), in the transaction of that act.
 *
 * @param receiver the organ that is
 * @param reason   with its legal ground
 */
public record TransferAdvised(ActInProgress act, String receiver, String reason) {
}
