package org.tiean.dossier.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.kernel.entity.Citation;

/**
 * What had to reach the party has its proof of service (送达回证; 行政处罚法61). The on-the-spot decision proves its
 * handover itself, and the payment notice only repeats what the decision says. Of papers of the inquiry a missing proof is only
 * told: they may have gone to a witness or to who keeps a thing, and no clause makes the decision depend on them.
 */
@ApplicationScoped
public class ServiceProved implements LegalityRule {

    private static final Set<DocumentKind> SERVED = EnumSet.of(DocumentKind.CORRECTION_ORDER, DocumentKind.PENALTY_NOTICE,
            DocumentKind.PENALTY_DECISION, DocumentKind.NO_PENALTY_DECISION, DocumentKind.CREDIT_REPAIR_NOTICE,
            DocumentKind.PRESERVATION_NOTICE, DocumentKind.PRESERVATION_DISPOSAL, DocumentKind.PRESERVATION_LAPSE,
            DocumentKind.SEIZURE_DECISION, DocumentKind.SEIZURE_EXTENSION, DocumentKind.SEIZURE_LIFTING,
            DocumentKind.GOODS_TRANSFER_NOTICE, DocumentKind.TESTING_NOTICE, DocumentKind.TEST_RESULT_NOTICE);

    private static final Set<DocumentKind> OF_INQUIRY = EnumSet.of(DocumentKind.QUESTIONING_NOTICE, DocumentKind.MATERIAL_NOTICE,
            DocumentKind.SAMPLING_NOTICE, DocumentKind.SAMPLE_DISPOSAL);

    @Inject
    CaseDocuments documents;

    @Override
    public String id() {
        return "service-proved";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 61);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_CLOSING, ActKind.APPROVE_CLOSING, ActKind.ARCHIVE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return Returned.by(situation) ? List.of() : judge(documents.of(situation.caseFile().id()));
    }

    List<Finding> judge(List<DocumentView> views) {
        return views.stream().filter(view -> SERVED.contains(view.kind()) || OF_INQUIRY.contains(view.kind()))
                .filter(view -> view.state() == CaseDocument.State.ORDERED || view.state() == CaseDocument.State.SEALED)
                .map(this::missing).toList();
    }

    private Finding missing(DocumentView view) {
        String number = view.number() == null ? "" : view.number();
        return OF_INQUIRY.contains(view.kind()) ? Finding.warn(this, "dossier.rule.no-proof", "documents", view.kind().title(), number)
                : Finding.block(this, "dossier.rule.no-proof", "documents", view.kind().title(), number);
    }
}
