package org.tiean.authority.control;

import java.time.LocalDate;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.AgencyProfile;
import org.tiean.authority.entity.Organ;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * Derives the issuing organ with seal, review organ and court (主体推定; rulebook A1.12, E1.7). Dispatched
 * units and delegated organisations lend the name of the organ above them; who stands over that one follows
 * from its own type.
 */
public final class OrganDerivation {

    private OrganDerivation() {
    }

    /**
     * The agency in whose name this one acts that day.
     *
     * @throws Refusal {@code authority.agency.not-existing} if it or one it acts for does not exist that day
     */
    public static Agency issuing(Agency agency, LocalDate day) {
        Agency issuing = agency;
        requireExisting(issuing, day);
        while (!issuing.organType().actsInOwnName()) {
            issuing = issuing.parent();
            requireExisting(issuing, day);
        }
        return issuing;
    }

    public static Organ derive(Agency agency, LocalDate day) {
        Agency issuing = issuing(agency, day);
        AgencyProfile profile = issuing.profile();
        return new Organ(issuing.id(), profile.name(), profile.numberPrefix(), profile.sealAlias(),
                reviewOrgan(issuing), profile.court());
    }

    /** An express name goes first, for the organs whose review a law rules otherwise. */
    private static String reviewOrgan(Agency issuing) {
        AgencyProfile profile = issuing.profile();
        if (profile.reviewOrgan() != null) {
            return profile.reviewOrgan();
        }
        String derived = switch (issuing.organType()) {
            case DEPARTMENT, STREET -> profile.government();
            case TOWN -> profile.higherGovernment();
            case DISPATCHED, DELEGATED -> throw new IllegalStateException("acts in another's name");
        };
        if (derived == null) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政复议法", 24), "authority.agency.no-review-organ",
                    issuing.name());
        }
        return derived;
    }

    private static void requireExisting(Agency agency, LocalDate day) {
        if (!agency.existsOn(day)) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政处罚法", 17), "authority.agency.not-existing",
                    agency.name(), day);
        }
    }
}
