package org.tiean.authority.control;

import java.time.LocalDate;
import java.util.UUID;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.Position;
import org.tiean.authority.entity.RegisterStandIn;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * Whether two people fit a stand-in (代理资格): the absent one can be stood in for in that capacity, and the stand-in is qualified for it
 * oneself: to enforce by a certificate (行政处罚法42), to review by the legal qualification (58), to sign by leading the agency (57; Z-23).
 */
public final class StandInFitness {

    private StandInFitness() {
    }

    /** @throws Refusal 409 or 422 with the article, naming what is missing */
    public static void require(RegisterStandIn given, UUID agencyId, Officer absent, Officer substitute) {
        if (absent.username().equals(substitute.username())) {
            throw Refusal.conflict("authority.stand-in.oneself");
        }
        for (LocalDate day : new LocalDate[] {given.from(), given.until()}) {
            here(absent, agencyId, day);
            here(substitute, agencyId, day);
            if (!qualified(given.capacity(), substitute, agencyId, day)) {
                throw new Refusal(Refusal.Kind.UNLAWFUL, article(given.capacity()), "authority.stand-in.unqualified." + given.capacity().realmName(),
                        substitute.name());
            }
        }
        if (!holds(given.capacity(), absent)) {
            throw Refusal.conflict("authority.stand-in.not-that", absent.name());
        }
        lent(given, absent);
        lent(given, substitute);
    }

    /** Whether the register knows nothing against somebody being stood in for in this capacity; roles of a login it does not know. */
    public static boolean holds(Role capacity, Officer absent) {
        return switch (capacity) {
            case AGENCY_HEAD -> absent.position() == Position.HEAD;
            case DEPUTY_HEAD -> absent.position() == Position.DEPUTY;
            case LEGAL_REVIEWER -> absent.isLegallyQualified();
            default -> !absent.isAuxiliary() && absent.position() == Position.STAFF;
        };
    }

    /** Whether somebody may stand in for another in this capacity that day. */
    public static boolean qualified(Role capacity, Officer substitute, UUID agencyId, LocalDate day) {
        return switch (capacity) {
            case AGENCY_HEAD, DEPUTY_HEAD -> substitute.position() != Position.STAFF;
            case LEGAL_REVIEWER -> substitute.reviewsFor(agencyId, day);
            default -> !substitute.isAuxiliary() && substitute.certificateValidOn(day) && substitute.enforcesFor(agencyId, day);
        };
    }

    private static Citation article(Role capacity) {
        return switch (capacity) {
            case AGENCY_HEAD, DEPUTY_HEAD -> Citation.of("行政处罚法", 57, 1);
            case LEGAL_REVIEWER -> Citation.of("行政处罚法", 58, 2);
            default -> Citation.of("行政处罚法", 42, 1);
        };
    }

    private static void here(Officer officer, UUID agencyId, LocalDate day) {
        if (!officer.agencyOn(day).equals(agencyId)) {
            throw Refusal.conflict("authority.stand-in.elsewhere", officer.name(), day);
        }
    }

    /** Days in between: one acts for one agency a day. */
    private static void lent(RegisterStandIn given, Officer officer) {
        officer.secondments().stream().filter(loan -> !loan.cameToNothing() && !loan.from().isAfter(given.until())
                && !loan.last().isBefore(given.from())).filter(loan -> loan.from().isAfter(given.from()) || loan.last().isBefore(given.until()))
                .findFirst().ifPresent(loan -> {
                    throw Refusal.conflict("authority.stand-in.elsewhere", officer.name(), loan.from());
                });
    }
}
