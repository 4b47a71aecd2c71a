package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.control.PastActs;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.hearing.entity.Hearing;
import org.tiean.kernel.entity.Citation;

/** Who chairs is no investigator of the case (听证由非本案调查人员主持; 行政处罚法64[4]), of this organ, and, by policy, not
 * who reviewed it (rulebook N); a loan covers enforcing or reviewing and no hearing (policy); and nobody but the designated chair leads the hearing. */
@ApplicationScoped
public class HearingChairIndependent implements LegalityRule {

    private static final Set<ActKind> DESIGNATING = EnumSet.of(ActKind.ACCEPT_HEARING, ActKind.REPLACE_HEARING_CHAIR);

    @Inject
    Officers officers;

    @Inject
    HearingsFound hearings;

    @Inject
    PastActs past;

    @Override
    public String id() {
        return "hearing-chair-independent";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 64, 0, 4);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ACCEPT_HEARING, ActKind.REPLACE_HEARING_CHAIR, ActKind.ARRANGE_HEARING,
                ActKind.POSTPONE_HEARING, ActKind.HOLD_HEARING, ActKind.REPORT_HEARING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        CaseFile caseFile = situation.caseFile();
        if (DESIGNATING.contains(situation.act())) {
            Optional<UUID> chair = Facts.text(situation.facts(), "chairId").map(UUID::fromString);
            return chair.map(id -> judge(situation, officers.require(id))).orElse(List.of());
        }
        boolean chairs = hearings.open(caseFile.id()).map(Hearing::chairUsername)
                .filter(situation.actor()::equals).isPresent();
        return chairs ? List.of() : List.of(Finding.block(this, "hearing.chair.not-designated", null));
    }

    private List<Finding> judge(Situation situation, Officer chair) {
        CaseFile caseFile = situation.caseFile();
        List<Finding> findings = new ArrayList<>();
        if (!chair.agencyId().equals(caseFile.agencyId()) || chair.isAuxiliary()) {
            findings.add(Finding.block(this, "hearing.chair.foreign", "hearing", chair.name()));
        } else if (chair.secondmentOn(situation.day()).isPresent()) {
            findings.add(Finding.block(this, "hearing.chair.lent", "hearing", chair.name()));
        }
        if (caseFile.wasHandledBy(chair.username())) {
            findings.add(Finding.block(this, "hearing.chair.handled", "hearing", chair.name()));
        }
        if (past.actors(caseFile.id(), EnumSet.of(ActKind.REVIEW_LEGALITY)).contains(chair.username())) {
            findings.add(Finding.block(this, "hearing.chair.reviewed", "hearing", chair.name()));
        }
        return findings;
    }
}
