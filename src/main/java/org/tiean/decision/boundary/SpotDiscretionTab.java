package org.tiean.decision.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.PowerItem;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.casefile.entity.OutcomeSpread;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Procedure;
import org.tiean.decision.entity.SummaryDecision;
import org.tiean.discretion.control.ItemRanges;
import org.tiean.discretion.entity.ExplanationNode;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.discretion.entity.RangeBar;
import org.tiean.investigation.boundary.CaseDiscretion;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.entity.FineBase;

/** What the tab 裁量 shows of a decision made on the spot. */
@Named
@RequestScoped
public class SpotDiscretionTab {

    @Inject
    CasePage casePage;

    @Inject
    SummaryDecisions decisions;

    @Inject
    CaseDiscretion discretion;

    @Inject
    PowerItems items;

    private List<Sheet> sheets;

    /**
     * One decision.
     *
     * @param bar  null for a warning
     * @param tree null where none was kept
     */
    public record Sheet(String itemName, String tier, Money amount, RangeBar bar, ExplanationNode tree, OutcomeSpread similar) {
    }

    /** One for a case decided on the spot, none for another. */
    public List<Sheet> getSheets() {
        if (sheets == null) {
            sheets = casePage.getCaseFile().procedure() != Procedure.SUMMARY ? List.of()
                    : decisions.of(casePage.getId()).map(this::sheet).stream().toList();
        }
        return sheets;
    }

    private Sheet sheet(SummaryDecision decision) {
        PowerItem item = items.require(decision.itemCode());
        boolean unit = casePage.getCaseFile().party(decision.partyId()).kind() == PartyKind.ORGANISATION;
        PartyGroup group = unit ? PartyGroup.ORGANISATION : PartyGroup.CITIZEN;
        OutcomeSpread similar = discretion.similar(casePage.getCaseFile(), item.code(), decision.tier(), group, decision.fine());
        RangeBar bar = decision.fine().isZero() ? null : Optional.of(ItemRanges.range(item, group)).flatMap(range -> range.resolve(FineBase.NONE))
                .map(law -> new RangeBar(law, decision.tierRange().orElse(null), decision.fine(),
                        similar.nearest().stream().map(OutcomeSpread.Similar::amount).toList())).orElse(null);
        return new Sheet(item.name(), decision.tier(), decision.fine(), bar, decision.explanation().orElse(null), similar);
    }
}
