package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.decision.control.DecisionsFound;
import org.tiean.decision.entity.PenaltyDecision;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.execution.entity.CoerciveExecution;

/** The papers of a case that order a party to do something and can be executed by force: decisions and orders to correct that were served and stand. */
@ApplicationScoped
@Transactional
public class CoercionBases {

    private static final String DEMOLITION = "限期拆除";
    private static final Set<DocumentKind> ORDERING = EnumSet.of(DocumentKind.PENALTY_DECISION, DocumentKind.CORRECTION_ORDER);

    @Inject
    CaseDocuments documents;

    @Inject
    DecisionsFound decisions;

    /**
     * A paper that orders something.
     *
     * @param decisionId the decision it is; null for an order to correct
     * @param demolition orders a building down within a time
     */
    public record Ordered(DocumentView paper, UUID decisionId, boolean demolition) {
    }

    /** Those of a case, the oldest first. */
    public List<Ordered> of(UUID caseId) {
        return documents.of(caseId).stream().filter(CoercionBases::isServed).flatMap(paper -> ordered(caseId, paper).stream()).toList();
    }

    private static boolean isServed(DocumentView paper) {
        return ORDERING.contains(paper.kind()) && paper.state() == CaseDocument.State.SERVED && paper.servedOn() != null && paper.partyId() != null;
    }

    private Optional<Ordered> ordered(UUID caseId, DocumentView paper) {
        if (paper.kind() == DocumentKind.CORRECTION_ORDER) {
            return Optional.of(new Ordered(paper, null, false));
        }
        return decisions.standing(caseId).stream().filter(one -> paper.id().equals(one.documentId())).findFirst()
                .map(one -> new Ordered(paper, one.id(), ordersDown(one)));
    }

    private static boolean ordersDown(PenaltyDecision decision) {
        return decision.lines().stream().anyMatch(line -> line.otherKinds().stream().anyMatch(kind -> kind.startsWith(DEMOLITION)));
    }

    /** Whether the paper an execution rests on still stands; what was removed at once rests on none. */
    public boolean stands(CoerciveExecution coercion) {
        return coercion.duty().basisId().map(basis -> of(coercion.caseId()).stream().anyMatch(one -> one.paper().id().equals(basis))).orElse(true);
    }
}
