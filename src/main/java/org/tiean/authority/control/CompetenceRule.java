package org.tiean.authority.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.Answer;
import org.tiean.authority.entity.Listing;
import org.tiean.authority.entity.Organ;
import org.tiean.authority.entity.OrganType;
import org.tiean.authority.entity.OtherPower;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.authority.entity.PowerItem;
import org.tiean.authority.entity.PowerKind;
import org.tiean.authority.entity.PowerList;
import org.tiean.kernel.entity.Citation;

/**
 * Judges competence from what it is handed (权限规则; 行政处罚法 17–24, 行政强制法 17): the version follows the
 * day of the act; the grant, the published list and the organ follow the day of acting. Where the power moved
 * after filing, a transition clause decides.
 */
public final class CompetenceRule {

    private static final String LAW = "行政处罚法";
    private static final String REASON = "authority.competence.";
    private static final Citation COERCION = Citation.of("行政强制法", 17);
    private static final Citation PUBLISHED = Citation.of(LAW, 39);

    private final Agency agency;
    private final String family;
    private final Registers registers;
    private final Rules rules;
    private final List<Answer.Step> steps = new ArrayList<>();

    /**
     * What the registers hold of one family.
     *
     * @param versions all versions, for penalties
     * @param grants   all grants, whoever holds them
     * @param others   all versions, for coercion, inspection and other powers
     * @param listings what an agency's list in force on a day says of the family
     */
    public record Registers(List<PowerItem> versions, List<PowerGrant> grants, List<OtherPower> others, Listings listings) {
    }

    /** The lists in force. */
    @FunctionalInterface
    public interface Listings {

        /** Never null; {@link Listing#NONE} where the agency has no list in force that day. */
        Listing of(Agency holder, LocalDate day);
    }

    /**
     * What the place has settled.
     *
     * @param transferredPowerLeaves a power given to a town or street is gone from the organ above (A1.9)
     * @param filerFinishes          who filed while it had the power finishes, where the list says nothing else
     */
    public record Rules(boolean transferredPowerLeaves, boolean filerFinishes) {
    }

    /** @param family the item's code without version */
    public CompetenceRule(Agency agency, String family, Registers registers, Rules rules) {
        this.agency = agency;
        this.family = family;
        this.registers = registers;
        this.rules = rules;
    }

    /**
     * @param filedOn day of filing, or null
     * @param place   where the act happened, from the city downward, or null if not asked
     */
    public Answer judge(LocalDate actDate, LocalDate actingDate, LocalDate filedOn, String place) {
        Answer answer = judgeOn(actDate, actingDate, place);
        if (answer.allowed() || filedOn == null || !filedOn.isBefore(actingDate)) {
            return answer;
        }
        Answer whenFiled = new CompetenceRule(agency, family, registers, rules).judgeOn(actDate, filedOn, place);
        if (!whenFiled.allowed()) {
            return answer;
        }
        PowerList.Transition clause = answer.listing() == null ? PowerList.Transition.AS_SET : answer.listing().transition();
        boolean finishes = clause == PowerList.Transition.FILER_FINISHES
                || clause == PowerList.Transition.AS_SET && rules.filerFinishes();
        List<Answer.Step> why = new ArrayList<>(answer.steps());
        why.add(new Answer.Step(answer.key(), answer.args(), answer.basis()));
        if (!finishes) {
            why.add(new Answer.Step(REASON + "step.handed-over", List.of(filedOn), Citation.of(LAW, 17)));
            return new Answer(false, answer.key(), answer.args(), answer.basis(), answer.item(), null, answer.organ(),
                    answer.listing(), why);
        }
        return new Answer(true, REASON + "granted-as-filer",
                List.of(whenFiled.organ().name(), nameOf(whenFiled), filedOn), whenFiled.basis(), whenFiled.item(),
                whenFiled.grant(), whenFiled.organ(), whenFiled.listing(), why);
    }

    private static Object nameOf(Answer answer) {
        return answer.item() != null ? answer.item().name() : answer.listing().row().get(PowerColumn.NAME);
    }

    private Answer judgeOn(LocalDate actDate, LocalDate actingDate, String place) {
        if (!agency.existsOn(actingDate)) {
            return refused("not-existing", Citation.of(LAW, 17), null, null, null, agency.name(), actingDate);
        }
        Organ organ = OrganDerivation.derive(agency, actingDate);
        step("organ", Citation.of(LAW, 17), agency.name(), organ.name());
        return PowerKind.ofFamily(family) == PowerKind.PENALTY ? judgePenalty(organ, actDate, actingDate, place)
                : judgeOther(organ, actingDate, place);
    }

    private Answer judgePenalty(Organ organ, LocalDate actDate, LocalDate actingDate, String place) {
        Optional<PowerItem> version = registers.versions().stream().filter(each -> each.inForceOn(actDate)).findFirst();
        if (version.isEmpty()) {
            boolean unknown = registers.versions().isEmpty();
            return unknown ? refused("unknown-item", Citation.of(LAW, 37), null, organ, null, family)
                    : refused("no-version", Citation.of(LAW, 37), null, organ, null, family, actDate);
        }
        PowerItem item = version.get();
        step("version", Citation.of(LAW, 37), actDate, item.code(), item.name());
        if (!item.hasAmount()) {
            return refused("no-amount", Citation.of(LAW, 38), item, organ, null, item.name());
        }
        Optional<PowerGrant> held = heldBy(organ, actingDate);
        if (held.isEmpty()) {
            return refused("no-grant", Citation.of(LAW, 17), item, organ, listing(organIn(actingDate), actingDate),
                    organ.name(), item.name(), actingDate);
        }
        PowerGrant grant = held.get();
        Listing listing = listing(organIn(actingDate), actingDate);
        Answer notListed = notListed(listing, item, organ, organ.name(), item.name(), actingDate);
        if (notListed != null) {
            return notListed;
        }
        if (agency.organType() == OrganType.DELEGATED) {
            Optional<PowerGrant> mandate = registers.grants().stream()
                    .filter(own -> own.agency().id().equals(agency.id()) && own.holdsOn(actingDate)).findFirst();
            if (mandate.isEmpty()) {
                return refused("no-mandate", Citation.of(LAW, 20), item, organ, listing, agency.name(), item.name());
            }
            grant = mandate.get();
            listing = listing(agency, actingDate);
            notListed = notListed(listing, item, organ, agency.name(), item.name(), actingDate);
            if (notListed != null) {
                return notListed;
            }
        }
        step("grant", grant.kind().basis(), "authority.grant-kind." + grant.kind(), grant.foundingDocument());
        return place(item, grant, organ, listing, item.name(), grant.foundingDocument(), grant.kind().basis(), actingDate, place);
    }

    /** Coercion, inspection and other powers rest on the list alone; all of it follows the day of acting. */
    private Answer judgeOther(Organ organ, LocalDate day, String place) {
        boolean coercion = PowerKind.ofFamily(family) == PowerKind.COERCION;
        Citation law = coercion ? COERCION : Citation.of(LAW, 17);
        Optional<OtherPower> version = registers.others().stream().filter(each -> each.inForceOn(day)).findFirst();
        if (version.isEmpty()) {
            return registers.others().isEmpty() ? refused("unknown-item", law, null, organ, null, family)
                    : refused("no-basis", law, null, organ, null, family, day);
        }
        OtherPower power = version.get();
        step("basis", law, day, power.code(), power.name());
        if (coercion && agency.organType() == OrganType.DELEGATED) {
            return refused("coercion-delegated", COERCION, null, organ, null);
        }
        Agency holder = agency.organType() == OrganType.DELEGATED ? agency : organIn(day);
        Listing listing = listing(holder, day);
        Answer notListed = notListed(listing, null, organ, holder.name(), power.name(), day);
        if (notListed != null) {
            return notListed;
        }
        String from = listing.row().get(PowerColumn.GRANT_FROM);
        String to = listing.row().get(PowerColumn.GRANT_TO);
        if (from != null && day.isBefore(LocalDate.parse(from)) || to != null && day.isAfter(LocalDate.parse(to))) {
            return refused("no-grant", law, null, organ, listing, holder.name(), power.name(), day);
        }
        String document = listing.row().get(PowerColumn.GRANT_DOCUMENT);
        step("grant", law, "authority.grant-kind." + listing.row().get(PowerColumn.GRANT_KIND), document);
        return place(null, null, organ, listing, power.name(), document, law, day, place);
    }

    private Agency organIn(LocalDate day) {
        return OrganDerivation.issuing(agency, day);
    }

    private Listing listing(Agency holder, LocalDate day) {
        return registers.listings().of(holder, day);
    }

    /** Null if the item stands on the list and is switched on. */
    private Answer notListed(Listing listing, PowerItem item, Organ organ, String holder, String name, LocalDate day) {
        if (listing.listId() == null) {
            return refused("no-list", PUBLISHED, item, organ, listing, holder, day);
        }
        if (!listing.listed()) {
            return refused("not-listed", PUBLISHED, item, organ, listing, name, holder, listing.edition(), listing.effectiveFrom());
        }
        if (!listing.switchedOn()) {
            return refused("switched-off", PUBLISHED, item, organ, listing, name, holder, listing.edition());
        }
        step("list", PUBLISHED, holder, listing.edition(), listing.effectiveFrom());
        return null;
    }

    private Answer place(PowerItem item, PowerGrant grant, Organ organ, Listing listing, String name, String document,
            Citation basis, LocalDate day, String place) {
        if (place != null) {
            if (!agency.covers(place)) {
                return refused("outside-area", Citation.of(LAW, 22), item, organ, listing, place, agency.name(),
                        agency.profile().area());
            }
            Optional<PowerGrant> nearer = registers.grants().stream()
                    .filter(other -> other.kind() == PowerGrant.Kind.EMPOWERED && other.holdsOn(day)
                            && !other.agency().id().equals(organ.agencyId()) && other.agency().covers(place)
                            && listing(other.agency(), day).switchedOn())
                    .findFirst();
            if (rules.transferredPowerLeaves() && nearer.isPresent()) {
                return refused("transferred", Citation.of(LAW, 24), item, organ, listing, name,
                        nearer.get().agency().name(), nearer.get().foundingDocument());
            }
            step("place", Citation.of(LAW, 22), place, agency.profile().area());
        }
        return new Answer(true, REASON + "granted", List.of(organ.name(), name, document), basis, item, grant, organ,
                listing, steps);
    }

    private Optional<PowerGrant> heldBy(Organ organ, LocalDate day) {
        return registers.grants().stream()
                .filter(grant -> grant.agency().id().equals(organ.agencyId()) && grant.holdsOn(day)).findFirst();
    }

    private void step(String key, Citation basis, Object... args) {
        steps.add(new Answer.Step(REASON + "step." + key, List.of(args), basis));
    }

    private Answer refused(String reason, Citation basis, PowerItem item, Organ organ, Listing listing, Object... args) {
        return new Answer(false, REASON + reason, List.of(args), basis, item, null, organ, listing, steps);
    }
}
