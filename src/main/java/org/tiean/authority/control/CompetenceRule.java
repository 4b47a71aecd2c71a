package org.tiean.authority.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.Answer;
import org.tiean.authority.entity.Organ;
import org.tiean.authority.entity.OrganType;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.authority.entity.PowerItem;
import org.tiean.kernel.entity.Citation;

/**
 * Judges competence from what it is handed (权限规则; 行政处罚法 17–24): the version follows the day of the
 * act, the grant and the organ the day of acting.
 */
public final class CompetenceRule {

    private static final String LAW = "行政处罚法";

    private final Agency agency;
    private final String family;
    private final List<PowerItem> versions;
    private final List<PowerGrant> grants;
    private final boolean transferredPowerLeaves;

    /**
     * @param family                 the item's code without version
     * @param versions               all versions of the family
     * @param grants                 all grants of the family, whoever holds them
     * @param transferredPowerLeaves a power given to a town or street is gone from the organ above (A1.9)
     */
    public CompetenceRule(Agency agency, String family, List<PowerItem> versions, List<PowerGrant> grants,
            boolean transferredPowerLeaves) {
        this.agency = agency;
        this.family = family;
        this.versions = versions;
        this.grants = grants;
        this.transferredPowerLeaves = transferredPowerLeaves;
    }

    /** @param place where the act happened, from the city downward, or null if not asked */
    public Answer judge(LocalDate actDate, LocalDate actingDate, String place) {
        if (!agency.existsOn(actingDate)) {
            return refused("not-existing", 17, null, null, agency.name(), actingDate);
        }
        Organ organ = OrganDerivation.derive(agency, actingDate);
        Optional<PowerItem> item = versions.stream().filter(version -> version.inForceOn(actDate)).findFirst();
        if (item.isEmpty()) {
            return refused(versions.isEmpty() ? "unknown-item" : "no-version", 37, null, organ, family, actDate);
        }
        if (!item.get().hasAmount()) {
            return refused("no-amount", 38, item.get(), organ, item.get().name());
        }
        return judgeGrant(item.get(), organ, actingDate, place);
    }

    private Answer judgeGrant(PowerItem item, Organ organ, LocalDate day, String place) {
        Optional<PowerGrant> held = heldBy(organ, day);
        if (held.isEmpty()) {
            return refused("no-grant", 17, item, organ, organ.name(), item.name(), day);
        }
        PowerGrant grant = held.get();
        if (agency.organType() == OrganType.DELEGATED) {
            Optional<PowerGrant> mandate = grants.stream()
                    .filter(own -> own.agency().id().equals(agency.id()) && own.holdsOn(day)).findFirst();
            if (mandate.isEmpty()) {
                return refused("no-mandate", 20, item, organ, agency.name(), item.name());
            }
            grant = mandate.get();
        }
        return place == null ? granted(item, grant, organ) : judgePlace(item, grant, organ, day, place);
    }

    private Answer judgePlace(PowerItem item, PowerGrant grant, Organ organ, LocalDate day, String place) {
        if (!agency.covers(place)) {
            return refused("outside-area", 22, item, organ, place, agency.name(), agency.profile().area());
        }
        Optional<PowerGrant> nearer = grants.stream()
                .filter(other -> other.kind() == PowerGrant.Kind.EMPOWERED && other.holdsOn(day)
                        && !other.agency().id().equals(organ.agencyId()) && other.agency().covers(place))
                .findFirst();
        if (transferredPowerLeaves && nearer.isPresent()) {
            return refused("transferred", 24, item, organ, item.name(), nearer.get().agency().name(),
                    nearer.get().foundingDocument());
        }
        return granted(item, grant, organ);
    }

    private Optional<PowerGrant> heldBy(Organ organ, LocalDate day) {
        return grants.stream()
                .filter(grant -> grant.agency().id().equals(organ.agencyId()) && grant.holdsOn(day)).findFirst();
    }

    private static Answer granted(PowerItem item, PowerGrant grant, Organ organ) {
        return new Answer(true, "authority.competence.granted",
                List.of(organ.name(), item.name(), grant.foundingDocument()), grant.kind().basis(), item, grant, organ);
    }

    private static Answer refused(String reason, int article, PowerItem item, Organ organ, Object... args) {
        return new Answer(false, "authority.competence." + reason, List.of(args), Citation.of(LAW, article), item,
                null, organ);
    }
}
