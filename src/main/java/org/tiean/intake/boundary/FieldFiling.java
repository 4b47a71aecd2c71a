package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.tiean.casefile.entity.Receipt;
import org.tiean.evidence.boundary.EvidenceIntake;
import org.tiean.intake.entity.AssignHandlers;
import org.tiean.intake.entity.FileInField;
import org.tiean.intake.entity.RecordParty;

/** Opens a case from the street in one transaction: all of it or nothing (现场立案登记). */
@ApplicationScoped
@Transactional
public class FieldFiling {

    @Inject
    Clues clues;

    @Inject
    Parties parties;

    @Inject
    SuspectedActs acts;

    @Inject
    Handlers handlers;

    @Inject
    EvidenceIntake evidence;

    /** @return the receipts of the parts, that of the clue first */
    public List<Receipt> file(FileInField given) {
        List<Receipt> receipts = new ArrayList<>();
        receipts.add(clues.register(given.part("clue"), given.clue()));
        if (given.party() != null) {
            receipts.add(parties.record(given.part("party"), new RecordParty(given.party())));
        }
        if (given.act() != null) {
            receipts.add(acts.record(given.part("act"), given.act()));
        }
        receipts.add(handlers.assign(given.part("handlers"), new AssignHandlers(given.officerIds())));
        for (int i = 0; i < given.photos().size(); i++) {
            receipts.add(evidence.collect(given.part("photo-" + i), given.photos().get(i)));
        }
        return receipts;
    }
}
