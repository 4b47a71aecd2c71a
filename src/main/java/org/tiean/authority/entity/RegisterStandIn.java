package org.tiean.authority.entity;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Refusal;

/**
 * Registers who stands in while somebody is away (登记外出代理).
 *
 * @param id           made by the caller; the same again registers nothing twice
 * @param absentId     the officer who is away
 * @param substituteId the officer who stands in
 * @param capacity     in which capacity: handler, squad leader, reviewer, deputy or head
 * @param from         first day
 * @param until        last day; after it the stand-in is over by itself
 * @param reason       why
 */
public record RegisterStandIn(UUID id, UUID absentId, UUID substituteId, Role capacity, LocalDate from, LocalDate until, String reason) {

    /** In which capacities somebody can be stood in for. */
    public static final Set<Role> CAPACITIES = EnumSet.of(Role.OFFICER, Role.SQUAD_LEADER, Role.LEGAL_REVIEWER, Role.AGENCY_HEAD,
            Role.DEPUTY_HEAD);

    private static final int LONGEST = 1000;

    public RegisterStandIn {
        if (id == null || absentId == null || substituteId == null || capacity == null || !CAPACITIES.contains(capacity) || from == null
                || until == null) {
            throw Refusal.invalid("authority.stand-in.incomplete");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("authority.stand-in.reason");
        }
        if (until.isBefore(from)) {
            throw Refusal.invalid("authority.stand-in.backwards");
        }
        reason = reason.strip();
    }
}
