package org.tiean.calendar.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Reader;
import java.util.Set;
import java.util.SortedSet;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Refusal;

/** How the keeper of the catalogues takes in a new holiday notice. */
@ApplicationScoped
@Transactional
public class HolidayImport {

    @Inject
    HolidayTables tables;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    /** Whether the actor keeps the calendars. */
    public boolean isKeeper() {
        return rights.may(actor.roles(), Subject.REFERENCE, Set.of(Scope.AGENCY), Action.ACT);
    }

    /**
     * Takes in the table, whole or not at all.
     *
     * @return the years that are new or changed
     * @throws Refusal       403 for anybody but the keeper
     * @throws ImportRefused with every error, line by line
     */
    public SortedSet<Integer> take(Reader table, String name) {
        if (!isKeeper()) {
            throw Refusal.forbidden("calendar.import.not-keeper");
        }
        return tables.load(table, name);
    }
}
