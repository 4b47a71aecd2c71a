package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.PowerItem;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Receipt;
import org.tiean.intake.entity.RecordSuspectedAct;
import org.tiean.kernel.entity.Refusal;

/** Recording what a party is suspected of (登记涉嫌违法行为). */
@ApplicationScoped
@Transactional
public class SuspectedActs {

    @Inject
    Acts acts;

    @Inject
    PowerItems items;

    /**
     * Records an act under the item version in force on its last day; the gate refuses any other version.
     *
     * @return with {@code suspectedActId}
     * @throws Refusal 404 for an item or a party that is unknown
     */
    public Receipt record(ActRequest request, RecordSuspectedAct given) {
        PowerItem item = items.require(given.itemCode());
        return acts.perform(request, ActKind.RECORD_SUSPECTED_ACT, given.toFacts(), act -> {
            CaseFile caseFile = act.caseFile();
            caseFile.suspect(given.suspectedActId(), caseFile.party(given.partyId()), item.code(), item.name(),
                    given.beganOn(), given.endedOn());
            act.produced("suspectedActId", given.suspectedActId());
        });
    }
}
