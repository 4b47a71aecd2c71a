package org.tiean.dossier.control;

import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Situation;
import org.tiean.dossier.entity.ApproveClosing;

/** A head may always send a proposal back; what bars closing does not bar that. */
final class Returned {

    private Returned() {
    }

    static boolean by(Situation situation) {
        return situation.act() == ActKind.APPROVE_CLOSING
                && ApproveClosing.Outcome.RETURNED.name().equals(situation.facts().getString("outcome", ""));
    }
}
