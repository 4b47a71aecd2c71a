package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Absence;

/** For whom the reader stands in today, or who stands in for the reader (外出代理), at the head of the page of tasks. */
@Named
@RequestScoped
public class StandInNotice {

    @Inject
    CurrentActor actor;

    public List<Absence> getStandsInFor() {
        return actor.standsInFor();
    }

    /** The own absence, null for none. */
    public Absence getAway() {
        return actor.ownAbsence().orElse(null);
    }
}
