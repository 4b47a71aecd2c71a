package org.tiean.workflow.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import org.tiean.scenario.KnownOfficers;
import org.tiean.scenario.RuleScenarios;
import org.tiean.workflow.entity.Countersign;
import org.tiean.workflow.entity.GiveCountersign;
import org.tiean.workflow.entity.RemoveCountersign;
import org.tiean.workflow.entity.RequestCountersign;
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
        on(new CountersignsAnswered(), (rule, given) -> {
            rule.register = asked(given);
            return situation(caseFile(), ActKind.valueOf(given.text("行为")), Facts.of().build());
        });
        on(new CountersignByAnother(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            Role role = Role.valueOf(given.text("职务"));
            Set<String> open = Set.of(given.text("环节"));
            rule.register = asked(given);
            rule.table = new CountersignTable();
            rule.officers = officers;
            rule.open = new OpenSteps() {
                @Override
                public Set<String> of(UUID caseId) {
                    return open;
                }
            };
            rule.actor = new CurrentActor() {
                @Override
                public Set<Role> roles() {
                    return Set.of(role);
                }
            };
            Facts facts = Facts.of().put("step", given.text("环节"));
            given.find("会签人").ifPresent(name -> facts.putAll("officerIds", List.of(officers.id(name))));
            return situation(handled(caseFile(), given.list("承办").toArray(String[]::new)), ActKind.valueOf(given.text("行为")),
                    facts.build(), given.text("行为人"), TODAY);
        });
    }

    /** At most one signer who was asked, and what became of it. */
    private static CountersignRegister asked(Given given) {
        List<Countersign> all = given.find("加签").map(text -> text.split("：")).map(who -> {
            Countersign one = new Countersign(UUID.randomUUID(), new RequestCountersign(who[0], UUID.randomUUID(), "请把关"),
                    new Countersign.Person(who[1], who[1]), new Countersign.Person("某人", "某人"), Instant.EPOCH);
            given.find("答复").ifPresent(answer -> {
                if (answer.equals("撤销")) {
                    one.remove(new RemoveCountersign(one.id(), "出差在外"), "某人", Instant.EPOCH);
                } else {
                    one.answer(new GiveCountersign(one.id(), answer.equals("同意") ? GiveCountersign.Answer.AGREED : GiveCountersign.Answer.DISAGREED, "意见"), who[1], Instant.EPOCH);
                }
            });
            return List.of(one);
        }).orElse(List.of());
        return new CountersignRegister() {
            @Override
            public List<Countersign> of(UUID caseId) {
                return all;
            }
        };
    }

    private static WithdrawableNow last(ActKind act, String actor, Given given) {
        WithdrawableAct row = new BackwardTables().withdrawable().stream().filter(one -> one.act() == act).findFirst().orElseThrow();
        return new WithdrawableNow(row, UUID.randomUUID(), actor, row.from().iterator().next(), given.find("签收").orElse(null));
    }
}
