package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.TimeLimitDefinition.ExtensionRule;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.investigation.entity.RequestTime.Kind;
import org.tiean.kernel.entity.Citation;

/**
 * More time is asked for while the limit runs, one request at a time, and for no more than the law adds next; only an
 * investigation after filing stands still, and only one that stands still goes on (住建部令第55号; 行政处罚法60).
 */
@ApplicationScoped
public class TimeMayBeAsked implements LegalityRule {

    @Inject
    TimeLimits limits;

    @Inject
    TimeRequestsFound requests;

    @Override
    public String id() {
        return "time-may-be-asked";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 60);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.REQUEST_TIME);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        Optional<String> limit = requests.limit(caseId);
        if (limit.isEmpty()) {
            return List.of(Finding.block(this, "investigation.time.no-limit", "limits"));
        }
        if (requests.open(caseId).isPresent()) {
            return List.of(Finding.block(this, "investigation.time.waiting", null));
        }
        if (situation.asked()) {
            return List.of();
        }
        boolean overdue = limits.dueOf(caseId, limit.get()).filter(due -> !due.metBy(situation.day())).isPresent();
        return judge(Kind.valueOf(situation.facts().getString("kind")), situation.facts().getInt("amount", 0),
                limit.get(), limits.nextExtension(caseId, limit.get()), suspended(caseId), overdue);
    }

    private boolean suspended(UUID caseId) {
        return limits.openPauses(caseId, TimeRequestsFound.DECISION).contains(TimeLimits.SUSPENDED);
    }

    /**
     * @param next      what the law adds next, empty if nothing
     * @param suspended whether the investigation stands still
     * @param overdue   whether the last day has passed
     */
    List<Finding> judge(Kind kind, int amount, String limit, Optional<ExtensionRule> next, boolean suspended, boolean overdue) {
        String complaint = switch (kind) {
            case EXTENSION -> extension(amount, next, overdue);
            case SUSPENSION -> !limit.equals(TimeRequestsFound.DECISION) ? "investigation.time.not-filed"
                    : suspended ? "investigation.time.suspended" : null;
            case RESUMPTION -> suspended ? null : "investigation.time.not-suspended";
        };
        return complaint == null ? List.of() : List.of(Finding.block(this, complaint, "limits",
                next.map(ExtensionRule::longest).orElse(0)));
    }

    private static String extension(int amount, Optional<ExtensionRule> next, boolean overdue) {
        if (overdue) {
            return "investigation.time.over";
        }
        return next.isEmpty() ? "investigation.time.no-more" : amount > next.get().longest() ? "investigation.time.too-long" : null;
    }
}
