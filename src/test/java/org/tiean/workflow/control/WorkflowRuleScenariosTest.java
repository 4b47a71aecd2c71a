package org.tiean.workflow.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.control.PastActs;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Zones;
import org.tiean.scenario.Given;
import org.tiean.scenario.RuleScenarios;
import org.tiean.workflow.entity.WithdrawableAct;
import org.tiean.workflow.entity.WithdrawableNow;

class WorkflowRuleScenariosTest extends RuleScenarios {

    private static final Map<String, ActKind> ACTS = Map.of("核查", ActKind.VERIFY_CLUE, "调查终结", ActKind.SUBMIT_REPORT,
            "告知", ActKind.ISSUE_NOTICE, "法制审核", ActKind.REVIEW_LEGALITY, "集体讨论", ActKind.DISCUSS);

    WorkflowRuleScenariosTest() {
        super("workflow");
    }

    @Override
    protected void rules() {
        on(new StepStillInHand(), (rule, given) -> {
            Optional<WithdrawableNow> last = given.find("最近").map(text -> text.split("＠")).map(done -> last(ACTS.get(done[0]), done[1], given));
            rule.hands = new OpenHands() {
                @Override
                public Optional<WithdrawableNow> withdrawable(UUID caseId) {
                    return last;
                }
            };
            return situation(caseFile(), ActKind.WITHDRAW_STEP, Facts.of().put("act", ACTS.get(given.text("撤回")).key()).build(),
                    given.text("撤回人"), TODAY);
        });
        on(new ReturnPointDeclared(), (rule, given) -> {
            Map<ActKind, Instant> done = new HashMap<>();
            given.list("已办").stream().map(step -> step.split("＠"))
                    .forEach(step -> done.put(ACTS.get(step[0]), LocalDate.parse(step[1]).atTime(10, 0).atZone(Zones.CHINA).toInstant()));
            Role role = Role.valueOf(given.text("职务"));
            Set<String> open = Set.of(given.text("环节"));
            rule.tables = new BackwardTables();
            rule.open = new OpenSteps() {
                @Override
                public Set<String> of(UUID caseId) {
                    return open;
                }
            };
            rule.past = new PastActs() {
                @Override
                public Optional<Instant> latest(UUID caseId, Set<ActKind> acts) {
                    return acts.stream().map(done::get).filter(Objects::nonNull).max(Instant::compareTo);
                }
            };
            rule.actor = new CurrentActor() {
                @Override
                public Set<Role> roles() {
                    return Set.of(role);
                }
            };
            String[] way = given.text("退回").split("→");
            return situation(caseFile(), ActKind.RETURN_CASE, Facts.of().put("from", way[0]).put("to", way[1]).build());
        });
    }

    private static WithdrawableNow last(ActKind act, String actor, Given given) {
        WithdrawableAct row = new BackwardTables().withdrawable().stream().filter(one -> one.act() == act).findFirst().orElseThrow();
        return new WithdrawableNow(row, UUID.randomUUID(), actor, row.from().iterator().next(), given.find("签收").orElse(null));
    }
}
