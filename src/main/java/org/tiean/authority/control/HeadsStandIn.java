package org.tiean.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Absence;
import org.tiean.identity.entity.Role;
import org.tiean.settings.boundary.Settings;

/**
 * Whether a deputy who stands in for the head (代行职权) approves what no order lets a deputy approve. That heads may share their
 * work by an internal order, and not below a deputy, is Z-23 of the rulebook; whether the registration as a stand-in is such an order no
 * article was found to say. The agency decides, and until it does, orders alone count.
 */
@ApplicationScoped
public class HeadsStandIn {

    static final String SETTING = "stand-in.head-beyond-orders";

    @Inject
    CurrentActor actor;

    @Inject
    Settings settings;

    /** What such an approval rests on, for who acts now; empty for everybody else and where the agency has not said so. */
    public Optional<String> basis(String username, LocalDate day) {
        if (!username.equals(actor.username()) || !actor.has(Role.DEPUTY_HEAD)) {
            return Optional.empty();
        }
        return actor.standsInFor().stream().filter(one -> one.capacity() == Role.AGENCY_HEAD)
                .filter(one -> settings.flag(SETTING, one.agencyId(), day)).map(HeadsStandIn::words).findFirst();
    }

    private static String words(Absence absence) {
        return "代" + absence.absentName() + "（外出代理登记：" + absence.fromDay() + "至" + absence.lastDay() + "）";
    }
}
