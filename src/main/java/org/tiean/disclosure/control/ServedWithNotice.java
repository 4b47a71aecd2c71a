package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentView;
import org.tiean.kernel.entity.Citation;

/**
 * Before a decision is served somebody has said whether it will be published; if so, the sealed notice on
 * credit repair is served with it (两书同达; 国办发〔2025〕22号).
 */
@ApplicationScoped
public class ServedWithNotice implements LegalityRule {

    @Inject
    Decisions decisions;

    @Inject
    PublicationDecisions publications;

    @Inject
    CaseDocuments documents;

    @Override
    public String id() {
        return "served-with-repair-notice";
    }

    @Override
    public Citation basis() {
        return Citation.of("国办发〔2025〕22号");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.SERVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<UUID> together = Facts.uuids(situation.facts(), "documents");
        List<Finding> findings = new ArrayList<>();
        for (DecisionView decision : decisions.current(situation.caseFile().id())) {
            boolean meant = decision.servedOn() == null && (situation.asked() || together.contains(decision.documentId()));
            if (meant) {
                check(decision, situation.asked() ? null : together).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** @param together what is served now; null when only asked beforehand */
    private Optional<Finding> check(DecisionView decision, List<UUID> together) {
        Optional<PublicationDecision> made = publications.ofDecision(decision.id());
        if (made.isEmpty()) {
            return Optional.of(Finding.block(this, "disclosure.rule.undecided", "disclosure", decision.number()));
        }
        Optional<UUID> notice = made.get().noticeDocumentId();
        if (notice.isEmpty()) {
            return Optional.empty();
        }
        if (!notice.flatMap(documents::view).filter(DocumentView::isSealed).isPresent()) {
            return Optional.of(Finding.block(this, "disclosure.rule.notice-unsealed", "documents", decision.number()));
        }
        return together == null || together.contains(notice.get()) ? Optional.empty()
                : Optional.of(Finding.block(this, "disclosure.rule.notice-apart", "documents", decision.number()));
    }
}
