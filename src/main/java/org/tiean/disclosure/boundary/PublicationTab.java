package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationDecision;

/** What was decided about publishing the decisions of the case being shown, and what came of it. */
@Named
@RequestScoped
public class PublicationTab {

    @Inject
    CasePage casePage;

    @Inject
    PublicationDecisions decisions;

    @Inject
    Publications publications;

    private List<PublicationDecision> rows;

    public List<PublicationDecision> getRows() {
        if (rows == null) {
            rows = decisions.of(casePage.getId());
        }
        return rows;
    }

    /** What everybody sees of that decision; null as long as nobody sees anything. */
    public Publication seen(PublicationDecision decision) {
        Optional<Publication> found = publications.of(casePage.getId()).stream()
                .filter(one -> one.decisionId().equals(decision.decisionId()) && one.publishedAt().isPresent())
                .reduce((earlier, later) -> later.state() == Publication.State.WITHDRAWN ? earlier : later);
        return found.orElse(null);
    }
}
