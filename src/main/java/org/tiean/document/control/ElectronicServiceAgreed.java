package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
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
import org.tiean.kernel.entity.Zones;

/**
 * Electronic service only where the party agreed to it and signed a confirmation (电子送达; 行政处罚法61(2)). Papers of coercion
 * are served by the civil procedure law, which asks for the same consent (民事诉讼法90(1), through 行政强制法38); so those cite it.
 */
@ApplicationScoped
public class ElectronicServiceAgreed implements LegalityRule {

    /** Measures and coercive execution; everything else is served by the law of penalties. */
    private static final Set<ActKind> COERCION = EnumSet.of(ActKind.SERVE_SEIZURE, ActKind.SERVE_SEIZURE_EXTENSION, ActKind.SERVE_TESTING_NOTICE,
            ActKind.SERVE_TEST_RESULT, ActKind.RETURN_SEIZED, ActKind.SERVE_DEMAND, ActKind.SERVE_EXECUTION_END, ActKind.SERVE_DUTY_DEMAND,
            ActKind.SERVE_COERCION_DECISION, ActKind.SERVE_SUBSTITUTE_DEMAND, ActKind.SERVE_IMMEDIATE_NOTICE, ActKind.SERVE_COSTS,
            ActKind.SERVE_COERCION_END, ActKind.SERVE_COERCION_NOTICE, ActKind.SERVE_AUCTION_DECISION);

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
        return ActKind.serving();
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (!ServiceMethod.ELECTRONIC.name().equals(situation.facts().getString("method", ""))) {
            return List.of();
        }
        UUID caseId = situation.caseFile().id();
        // agreed when it arrived, not only when that was entered
        LocalDate day = Facts.text(situation.facts(), "arrivedAt").map(Instant::parse).map(Zones::dayOf).orElse(situation.day());
        return Facts.uuids(situation.facts(), "documents").stream().flatMap(id -> documents.view(id).stream())
                .map(DocumentView::partyId).distinct()
                .filter(party -> party == null || confirmations.of(caseId, party, day)
                        .filter(AddressConfirmation::isElectronic).isEmpty())
                .map(party -> new Finding(id(), Finding.Severity.BLOCK, "document.rule.not-agreed", List.of(), basis(situation.act()), null))
                .distinct().toList();
    }

    private Citation basis(ActKind act) {
        return COERCION.contains(act) ? Citation.of("民事诉讼法", 90, 1) : basis();
    }
}
