package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Situation;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.settings.boundary.Settings;

/** Under which ceilings and ranges a party falls; for sole traders the place decides (rulebook Z-10). */
@ApplicationScoped
public class SpotParties {

    @Inject
    Settings settings;

    private boolean isUnit(PartyKind kind, UUID agencyId, LocalDate day) {
        return kind.isUnit(!settings.flag("party.sole-trader-as-citizen", agencyId, day));
    }

    /** The row of a threshold that speaks about this party. */
    public org.tiean.settings.entity.PartyKind forThreshold(PartyKind kind, Situation situation) {
        return forThreshold(kind, situation.caseFile().agencyId(), situation.day());
    }

    /** As {@link #forThreshold(PartyKind, Situation)}, before there is a case. */
    public org.tiean.settings.entity.PartyKind forThreshold(PartyKind kind, UUID agencyId, LocalDate day) {
        return isUnit(kind, agencyId, day) ? org.tiean.settings.entity.PartyKind.ORGANISATION
                : org.tiean.settings.entity.PartyKind.CITIZEN;
    }

    /** The benchmark that speaks about this party. */
    public PartyGroup group(PartyKind kind, Situation situation) {
        return isUnit(kind, situation.caseFile().agencyId(), situation.day()) ? PartyGroup.ORGANISATION : PartyGroup.CITIZEN;
    }
}
