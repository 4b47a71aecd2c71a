package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.Position;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.TimeLimitDefinition.Approver;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.investigation.entity.DecideTime;
import org.tiean.investigation.entity.RequestTime;
import org.tiean.investigation.entity.TimeRequest;
import org.tiean.kernel.entity.Citation;
import org.tiean.settings.boundary.Settings;

/**
 * A head answers a request for time, or a deputy with an order for it, never somebody who handled the case (policy,
 * rulebook N); the second extension of the decision the heads discuss together (住建部令第55号; rulebook B7.2).
 */
@ApplicationScoped
public class TimeApprover implements LegalityRule {

    @Inject
    Officers officers;

    @Inject
    Settings settings;

    @Inject
    TimeLimits limits;

    @Inject
    TimeRequestsFound requests;

    @Override
    public String id() {
        return "time-approver";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_TIME);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (situation.caseFile().wasHandledBy(situation.actor())) {
            findings.add(Finding.block(this, "investigation.time.approver-handled", null));
        }
        if (officers.approvalBasis(situation.actor(), ApprovalMatter.LIMIT, situation.day()).isEmpty()) {
            findings.add(Finding.block(this, "investigation.time.approver-without-order", null));
        }
        Optional<TimeRequest> open = requests.open(situation.caseFile().id());
        if (open.isEmpty()) {
            findings.add(Finding.block(this, "investigation.time.none", null));
        } else if (!situation.asked() && collective(open.get())
                && situation.facts().getString("outcome", "").equals(DecideTime.Outcome.APPROVED.name())) {
            findings.addAll(discussed(situation));
        }
        return findings;
    }

    private boolean collective(TimeRequest request) {
        return request.kind() == RequestTime.Kind.EXTENSION && limits.nextExtension(request.caseId(), request.limitId())
                .filter(next -> next.approver() == Approver.COLLECTIVE).isPresent();
    }

    private List<Finding> discussed(Situation situation) {
        UUID agency = situation.caseFile().agencyId();
        Set<UUID> heads = officers.ofAgency(agency).stream().filter(officer -> officer.position() != Position.STAFF)
                .map(Officer::id).collect(Collectors.toSet());
        List<UUID> attending = situation.facts().containsKey("attending")
                ? Facts.uuids(situation.facts(), "attending") : List.of();
        return judge(heads, attending, settings.integer("collective.quorum", agency, situation.day()));
    }

    /** @param least how many heads the place wants, if it has so many */
    List<Finding> judge(Set<UUID> heads, List<UUID> attending, int least) {
        if (attending.isEmpty()) {
            return List.of(Finding.block(this, "investigation.time.discussion-missing", null));
        }
        Set<UUID> distinct = new HashSet<>(attending);
        if (!heads.containsAll(distinct)) {
            return List.of(Finding.block(this, "investigation.time.discussion-no-head", null));
        }
        int needed = Math.min(heads.size(), Math.max(least, heads.size() / 2 + 1));
        return distinct.size() < needed
                ? List.of(Finding.block(this, "investigation.time.discussion-quorum", null, distinct.size(), needed)) : List.of();
    }
}
