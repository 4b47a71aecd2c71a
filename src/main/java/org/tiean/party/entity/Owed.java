package org.tiean.party.entity;

import java.time.LocalDate;
import java.util.UUID;
import org.tiean.execution.entity.FineBalance;
import org.tiean.execution.entity.Instalment;

/**
 * What the party has to pay under one decision.
 *
 * @param balance how it stands today
 * @param payBy   last day of the term to pay, null where it was paid on the spot
 * @param next    the part of a granted plan that is next, null without a plan
 * @param waiting whether an application to pay later waits for its answer
 * @param closed  whether nothing is to be paid any more
 */
public record Owed(UUID decisionId, String number, FineBalance balance, LocalDate payBy, Instalment next, boolean waiting,
                   boolean closed) {
}
