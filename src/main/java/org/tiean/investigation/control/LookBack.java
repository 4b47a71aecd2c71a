package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.casefile.boundary.Outcomes;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.discretion.entity.History;
import org.tiean.settings.boundary.Settings;

/**
 * Looks for earlier decisions against a party for the same kind of act (首次、再次; rulebook G1.13), in the
 * register of all agencies or of the own one as the place has settled it. Found by the blind index of the
 * identity number; nobody opens another agency's case for it.
 */
@ApplicationScoped
public class LookBack {

    @Inject
    Outcomes outcomes;

    @Inject
    PowerItems items;

    @Inject
    Settings settings;

    /** @param day the day by which the settings are read */
    public History of(CaseFile caseFile, SuspectedAct act, LocalDate day) {
        return act.party().idNumberIndex().map(index -> new History(
                window(caseFile, act, index, settings.integer("discretion.first-violation-years", caseFile.agencyId(), day), day),
                window(caseFile, act, index, settings.integer("discretion.repeat-years", caseFile.agencyId(), day), day)))
                .orElse(History.NOT_SEARCHED);
    }

    private History.Window window(CaseFile caseFile, SuspectedAct act, String index, int years, LocalDate day) {
        boolean wholeCity = settings.text("discretion.first-violation-area", caseFile.agencyId(), day).equals("city");
        LocalDate since = act.endedOn().minusYears(years);
        int found = outcomes.countOfParty(index, items.require(act.itemCode()).family(), since, act.endedOn(),
                wholeCity ? null : caseFile.agencyId(), caseFile.id());
        return new History.Window(years, since, act.endedOn(), wholeCity, found);
    }
}
