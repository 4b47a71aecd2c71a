package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.document.boundary.AddressConfirmations;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.AddressConfirmation;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.kernel.entity.Citation;

/** Electronic service only where the party agreed to it and signed a confirmation (电子送达; 行政处罚法61(2)). */
@ApplicationScoped
public class ElectronicServiceAgreed implements LegalityRule {

    @Inject
    AddressConfirmations confirmations;

    @Inject
    CaseDocuments documents;

    @Override
    public String id() {
        return "electronic-service-agreed";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 61, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.SERVE_RECUSAL_DECISION, ActKind.SERVE_CORRECTION_ORDER, ActKind.SERVE_NOTICE, ActKind.SERVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (!ServiceMethod.ELECTRONIC.name().equals(situation.facts().getString("method", ""))) {
            return List.of();
        }
        UUID caseId = situation.caseFile().id();
        return Facts.uuids(situation.facts(), "documents").stream().flatMap(id -> documents.view(id).stream())
                .map(DocumentView::partyId).distinct()
                .filter(party -> party == null || confirmations.of(caseId, party, situation.day())
                        .filter(AddressConfirmation::isElectronic).isEmpty())
                .map(party -> Finding.block(this, "document.rule.not-agreed", null)).distinct().toList();
    }
}
