package org.tiean.investigation.boundary;

import jakarta.json.JsonArray;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.discretion.entity.ExplanationNode;
import org.tiean.investigation.entity.LineFinding;
import org.tiean.investigation.entity.SubmitReport.IllegalGains;
import org.tiean.kernel.entity.Money;

/**
 * The report that counts, as later rooms read it.
 *
 * @param version        1 for the first, counted on after every return
 * @param facts          the facts found, for notice and decision
 * @param circumstances  circumstances of 行政处罚法 32 and 33
 * @param evidence       the evidence it rests on as documents take it: {@code [{no, kind, name, proves}]}
 * @param hearingInScope the notice must tell of the right to a hearing
 * @param legalReviewDue legal review before the decision
 * @param discussionDue  collective discussion before the decision
 * @param departure      some sum lies outside its tier, to be approved by a head or a discussion
 * @param documentId     D25
 */
public record ReportView(UUID id, int version, LocalDate submittedOn, String facts, String circumstances,
        IllegalGains illegalGains, JsonArray evidence, List<Line> lines, boolean hearingInScope, boolean legalReviewDue,
        boolean discussionDue, boolean departure, UUID documentId) {

    /**
     * What is proposed for one suspected act.
     *
     * @param itemCode      the version applied
     * @param tier          name of the tier, or that there is no benchmark
     * @param benchmark     its name, or that there is none
     * @param reason        why this version, tier and sum, as documents print it
     * @param amount        the fine, zero where none is proposed
     * @param otherKinds    other kinds of penalty
     * @param departure     whether the sum lies outside the tier
     * @param found         all that was found, with the saved tree of the computation
     */
    public record Line(UUID partyId, UUID suspectedActId, String itemCode, String itemName, String tier,
            String benchmark, String reason, Money amount, List<String> otherKinds, boolean departure,
            String departureReason, LineFinding found) {

        static Line of(LineFinding found) {
            return new Line(found.partyId(), found.suspectedActId(), found.itemCode(), found.itemName(), found.tier(),
                    found.benchmark(), found.inWords(), found.fine(), found.otherKinds(), found.departure(),
                    found.departureReason(), found);
        }

        /** The computation, step by step. */
        public ExplanationNode explanation() {
            return found.tree();
        }
    }

    /** Proposed fines of one party together. */
    public Money fineOf(UUID partyId) {
        return lines.stream().filter(line -> line.partyId().equals(partyId)).map(Line::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
