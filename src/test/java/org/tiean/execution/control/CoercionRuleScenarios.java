package org.tiean.execution.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.calendar.TestCalendars;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.execution.entity.AnnounceDemolition;
import org.tiean.execution.entity.CarryOut;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.DecideCoercion;
import org.tiean.execution.entity.DemandDuty;
import org.tiean.execution.entity.Duty;
import org.tiean.execution.entity.ExamineStatement;
import org.tiean.execution.entity.PerformAtOnce;
import org.tiean.execution.entity.PrepareDemolition;
import org.tiean.execution.entity.ReckonCosts;
import org.tiean.execution.entity.RecordGovernmentOrder;
import org.tiean.execution.entity.RecordPerformance;
import org.tiean.execution.entity.RestoreExecuted;
import org.tiean.execution.entity.ResumeCoercion;
import org.tiean.execution.entity.StateOnDemand;
import org.tiean.execution.entity.SuspendCoercion;
import org.tiean.execution.entity.TerminateCoercion;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Zones;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownOfficers;
import org.tiean.scenario.KnownSettings;
import org.tiean.scenario.RuleScenarios;

/**
 * How the rules of the organ's own execution meet their scenarios: a decision served on 2026-10-01 that orders a building down by
 * 2026-10-31, demanded on 2026-11-02 until 2026-11-17 unless the scenario says otherwise.
 */
abstract class CoercionRuleScenarios extends RuleScenarios {

    private static final LocalDate SERVED = LocalDate.of(2026, 10, 1);
    private static final LocalDate TERM = LocalDate.of(2026, 10, 31);
    private static final LocalDate DEMANDED = LocalDate.of(2026, 11, 2);
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 18);
    private static final HolidayTables SHIPPED = new HolidayTables() {
        @Override
        public WorkingCalendar calendar() {
            return TestCalendars.SHIPPED;
        }
    };

    CoercionRuleScenarios(String component) {
        super(component);
    }

    void coercionRules() {
        demandRules();
        demolitionRules();
        worksRules();
        endRules();
    }

    private void demandRules() {
        on(new DutyMayBeDemanded(), (rule, given) -> {
            rule.coercions = known(given.is("已有") ? demanded(CoerciveExecution.Kind.DEMOLITION, DEMANDED.plusDays(14)) : null);
            CoercionBases.Ordered basis = given.find("文书").map(CoercionRuleScenarios::basis).orElse(null);
            rule.bases = new KnownBases(basis, true);
            rule.clock = clock();
            return situation(caseFile(), ActKind.DEMAND_DUTY, new DemandDuty(kind(given), basis == null ? UUID.randomUUID() : basis.paper().id(),
                    "拆除", "玻璃房", given.day("履行期限"), given.day("催告期限"), DemandDuty.Consequence.TRAFFIC).toFacts(), "经办", given.day("催告日"));
        });
        on(new DutyDemandOver(), (rule, given) -> {
            rule.coercions = known(given.is("没有") ? null : demanded(given));
            rule.clock = clock();
            return situation(caseFile(), ActKind.DECIDE_COERCION, Facts.of().build(), "局长", given.day("决定日"));
        });
        on(new DutyStatementsExamined(), (rule, given) -> {
            CoerciveExecution running = demanded(given);
            given.findDay("陈述申辩").ifPresent(day -> running.state(new StateOnDemand(day, "请求保留")));
            given.find("复核").ifPresent(word -> running.examine(new ExamineStatement(word.equals("成立"), "复核意见"), "经办", TODAY));
            rule.coercions = known(running);
            return situation(caseFile(), ActKind.DECIDE_COERCION, Facts.of().build());
        });
        on(new CoercionApprover(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            rule.officers = given.is("有分工文件") ? officers.order(ApprovalMatter.EXECUTION) : officers;
            String head = given.text("审批人");
            return situation(given.is("办过本案") ? handled(caseFile(), head, "乙") : caseFile(), ActKind.DECIDE_COERCION, Facts.of().build(), head, TODAY);
        });
    }

    private void demolitionRules() {
        on(new DemolitionOrdered(), (rule, given) -> {
            CoerciveExecution running = demanded(CoerciveExecution.Kind.DEMOLITION, DEMANDED.plusDays(15));
            given.findDay("责成日").ifPresent(day -> running.order(new RecordGovernmentOrder("示范市样板区人民政府", "样政责6号", day)));
            rule.coercions = known(running);
            rule.settings = settings(given, "execution.demolition-order");
            return situation(caseFile(), ActKind.DECIDE_COERCION, Facts.of().build(), "局长", given.day("决定日"));
        });
        on(new DemolitionAfterRemedies(), (rule, given) -> {
            Optional<String> early = given.find("提前理由");
            CoerciveExecution running = demanded(CoerciveExecution.Kind.DEMOLITION, DEMANDED.plusDays(15));
            boolean deciding = given.text("环节").equals("决定");
            if (!deciding) {
                running.decide(decision(early.orElse(null), null), UUID.randomUUID(), "局长", DECIDED);
            }
            boolean open = given.is("复议中");
            LocalDate last = given.day("期限届满");
            rule.coercions = known(running);
            rule.settings = settings(given, "execution.decide-after-remedy");
            rule.remedies = new RemediesOver() {
                @Override
                public LocalDate lastDay(CoerciveExecution coercion) {
                    return last;
                }

                @Override
                public boolean isOpen(CoerciveExecution coercion) {
                    return open;
                }
            };
            return situation(caseFile(), deciding ? ActKind.DECIDE_COERCION : ActKind.CARRY_OUT_COERCION, Facts.of().build(), "经办", given.day("日期"));
        });
        on(new DemolitionAnnounced(), (rule, given) -> {
            CoerciveExecution running = decided(CoerciveExecution.Kind.DEMOLITION);
            boolean announcing = given.text("环节").equals("公告");
            Optional<LocalDate> until = given.findDay("公告期限");
            if (!announcing) {
                until.ifPresent(day -> running.announce(new AnnounceDemolition(day, "小区公告栏"), UUID.randomUUID(), day.minusDays(15)));
            }
            rule.coercions = known(running);
            rule.settings = new KnownSettings();
            return situation(caseFile(), announcing ? ActKind.ANNOUNCE_DEMOLITION : ActKind.CARRY_OUT_COERCION, announcing
                    ? new AnnounceDemolition(until.orElseThrow(), "小区公告栏").toFacts() : Facts.of().build(), "经办", given.day("日期"));
        });
        on(new CoercionNotSuspended(), (rule, given) -> {
            CoerciveExecution running = decided(CoerciveExecution.Kind.DEMOLITION);
            String ground = given.text("事由");
            if (!ground.isEmpty()) {
                SuspendCoercion suspended = new SuspendCoercion(SuspendCoercion.Ground.valueOf(ground), "理由");
                running.suspend(suspended, ground.equals("AGREEMENT") ? TODAY.plusDays(60) : null, UUID.randomUUID(), "局长", TODAY.minusDays(1));
                if (given.is("恢复")) {
                    running.resume(new ResumeCoercion("情形消失", null), UUID.randomUUID(), "局长", TODAY);
                }
            }
            rule.coercions = known(running);
            return situation(caseFile(), ActKind.CARRY_OUT_COERCION, Facts.of().build());
        });
        on(new CoercionDecisionServed(), (rule, given) -> {
            CoerciveExecution running = decided(CoerciveExecution.Kind.DEMOLITION);
            if (given.is("送达")) {
                running.decisionServed(DECIDED.plusDays(1));
            }
            rule.coercions = known(running);
            return situation(caseFile(), ActKind.CARRY_OUT_COERCION, Facts.of().build());
        });
    }

    private void worksRules() {
        on(new NoForceAtNight(), (rule, given) -> {
            rule.holidays = SHIPPED;
            rule.settings = settings(given, "周末", "execution.block-weekends");
            return situation(caseFile(), ActKind.CARRY_OUT_COERCION, works(LocalDateTime.parse(given.text("开始")), LocalDateTime.parse(given.text("结束")),
                    false, given.find("紧急").orElse(null), new CarryOut.Signed("李样本", null, null, null)).toFacts());
        });
        on(new NoCuttingOfUtilities(), (rule, given) -> {
            boolean cut = given.is("停供");
            String manner = given.text("方式");
            return cut ? situation(caseFile(), ActKind.CARRY_OUT_COERCION, works(TODAY.atTime(9, 0), TODAY.atTime(10, 0), true, null,
                    new CarryOut.Signed("李样本", null, null, null)).toFacts())
                    : situation(caseFile(), ActKind.DECIDE_COERCION, new DecideCoercion("理由", manner, TODAY, null, null).toFacts());
        });
        on(new GoodsListed(), (rule, given) -> {
            CoerciveExecution running = decided(CoerciveExecution.Kind.DEMOLITION);
            if (given.is("清点")) {
                running.prepare(new PrepareDemolition(List.of(), null, "李样本", "吴见证", "LX-1"), UUID.randomUUID(), TODAY);
            }
            rule.coercions = known(running);
            return situation(caseFile(), ActKind.CARRY_OUT_COERCION, Facts.of().build());
        });
        on(new WorksRecorded(), (rule, given) -> {
            rule.coercions = known(decided(kind(given)));
            return situation(caseFile(), ActKind.CARRY_OUT_COERCION, works(TODAY.atTime(9, 0), TODAY.atTime(10, 0), false, null, new CarryOut.Signed(
                    given.find("当事人").orElse(null), given.find("拒签").orElse(null), given.find("见证人").orElse(null),
                    given.find("代履行人").orElse(null))).toFacts());
        });
        on(new SubstitutePerformerFit(), (rule, given) -> situation(caseFile(), ActKind.DECIDE_COERCION,
                decision(null, new DecideCoercion.Substitute("养护公司", !given.is("利害关系"), Money.ofYuan(8000))).toFacts()));
        on(new SubstituteDemanded(), (rule, given) -> {
            CoerciveExecution running = decided(CoerciveExecution.Kind.SUBSTITUTE);
            given.findDay("代履行催告送达").ifPresent(day -> {
                running.demandLast(UUID.randomUUID(), day);
                running.lastDemandServed(day);
            });
            rule.coercions = known(running);
            rule.clock = clock();
            return situation(caseFile(), ActKind.CARRY_OUT_COERCION, Facts.of().build(), "经办", given.day("日期"));
        });
        on(new CostsReasonable(), (rule, given) -> {
            rule.coercions = known(decided(CoerciveExecution.Kind.SUBSTITUTE));
            return situation(caseFile(), ActKind.RECKON_COSTS, new ReckonCosts(List.of(new ReckonCosts.Line("人工", given.money("费用"))),
                    given.find("原因").orElse(null)).toFacts());
        });
        on(new AtOnceOnlyWhereUnable(), (rule, given) -> {
            rule.coercions = known(null);
            return situation(caseFile(), ActKind.PERFORM_AT_ONCE, new PerformAtOnce(UUID.randomUUID(), PerformAtOnce.Place.ROAD, "遗撒渣土",
                    given.is("不能清除"), false, "养护公司", works(TODAY.atTime(9, 0), TODAY.atTime(10, 0), false, null,
                            new CarryOut.Signed(null, "不在场", "吴见证", "王养护"))).toFacts());
        });
    }

    private void endRules() {
        on(new DutyFulfilledBeforeClosing(), (rule, given) -> {
            CoercionBases.Ordered basis = basis(given.text("文书"));
            rule.bases = new KnownBases(basis, true);
            CoerciveExecution running = given.find("强制执行").map(word -> {
                CoerciveExecution made = demanded(CoerciveExecution.Kind.DEMOLITION, DEMANDED.plusDays(15), basis.paper().id());
                if (word.equals("自行拆除")) {
                    made.performed(new RecordPerformance(DEMANDED.plusDays(5), "已拆除", "ZP-1"));
                }
                return made;
            }).orElse(null);
            rule.coercions = known(running);
            return situation(caseFile(), ActKind.PROPOSE_CLOSING, Facts.of().build());
        });
        on(new CoercionEndsOnGround(), (rule, given) -> {
            CaseFile caseFile = caseFile();
            Party party = caseFile.addParty(given.text("当事人").equals("组织") ? shop("示例小店") : new PartyDetails(UUID.randomUUID(), PartyKind.CITIZEN,
                    "李样本", "居民身份证", ProtectedText.of("99999919900718042X"), null, ProtectedText.of("样板小区5幢"), null), null, null);
            CoerciveExecution running = demanded(CoerciveExecution.Kind.DEMOLITION, DEMANDED.plusDays(15), UUID.randomUUID(), party.id());
            given.findDay("中止").ifPresent(day -> running.suspend(new SuspendCoercion(SuspendCoercion.Ground.HARDSHIP, "暂无能力"), null,
                    UUID.randomUUID(), "局长", day));
            rule.coercions = known(running);
            rule.bases = new KnownBases(null, !given.is("决定被撤销"));
            rule.clock = clock();
            return situation(caseFile, ActKind.TERMINATE_COERCION, new TerminateCoercion(TerminateCoercion.Ground.valueOf(given.text("事由")), "理由").toFacts(),
                    "局长", given.day("日期"));
        });
        on(new SuspensionInOrder(), (rule, given) -> {
            CoerciveExecution running = given.is("没有") ? null : decided(CoerciveExecution.Kind.DEMOLITION);
            if (given.is("中止")) {
                running.suspend(new SuspendCoercion(SuspendCoercion.Ground.HARDSHIP, "暂无能力"), null, UUID.randomUUID(), "局长", TODAY);
            }
            rule.coercions = known(running);
            rule.notices = new CoercionNotices() {
                @Override
                public List<DocumentView> waiting(UUID caseId) {
                    return List.of();
                }
            };
            return situation(caseFile(), switch (given.text("环节")) {
                case "中止" -> ActKind.SUSPEND_COERCION;
                case "恢复" -> ActKind.RESUME_COERCION;
                default -> ActKind.SERVE_COERCION_NOTICE;
            }, Facts.of().build());
        });
        on(new RestorationOnFall(), (rule, given) -> {
            CoerciveExecution made = decided(CoerciveExecution.Kind.SUBSTITUTE);
            if (given.is("实施")) {
                made.carryOut(works(DECIDED.atTime(9, 0), DECIDED.atTime(10, 0), false, null, new CarryOut.Signed("李样本", null, null, "王养护")),
                        UUID.randomUUID());
            }
            rule.coercions = known(made);
            rule.bases = new KnownBases(null, !given.is("决定被撤销"));
            return situation(caseFile(), ActKind.RESTORE_EXECUTED, new RestoreExecuted(RestoreExecuted.Form.RESTORED, "恢复原状", Money.ZERO,
                    given.is("执行错误")).toFacts());
        });
        on(new ExecutedDecisionStands(), (rule, given) -> {
            rule.coercions = known(decided(CoerciveExecution.Kind.DEMOLITION));
            rule.bases = new KnownBases(null, !given.is("决定被撤销"));
            return situation(caseFile(), ActKind.CARRY_OUT_COERCION, Facts.of().build());
        });
    }

    private static CoerciveExecution.Kind kind(Given given) {
        return given.text("方式").equals("强制拆除") ? CoerciveExecution.Kind.DEMOLITION : CoerciveExecution.Kind.SUBSTITUTE;
    }

    private static CarryOut works(LocalDateTime from, LocalDateTime to, boolean cut, String urgent, CarryOut.Signed signed) {
        return new CarryOut(instant(from), instant(to), "经过", "结果", cut, urgent, List.of(), signed, "LX-2");
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(Zones.CHINA).toInstant();
    }

    private static CoerciveExecution demanded(Given given) {
        CoerciveExecution made = demanded(CoerciveExecution.Kind.DEMOLITION, given.day("催告期限"));
        given.findDay("催告送达").ifPresent(made::demandServed);
        return made;
    }

    private static CoerciveExecution demanded(CoerciveExecution.Kind kind, LocalDate by) {
        return demanded(kind, by, UUID.randomUUID());
    }

    private static CoerciveExecution demanded(CoerciveExecution.Kind kind, LocalDate by, UUID basis) {
        return demanded(kind, by, basis, UUID.randomUUID());
    }

    private static CoerciveExecution demanded(CoerciveExecution.Kind kind, LocalDate by, UUID basis, UUID party) {
        return new CoerciveExecution(UUID.randomUUID(), party, new DemandDuty(kind, basis, "拆除", "玻璃房", TERM, by, DemandDuty.Consequence.TRAFFIC),
                new Duty.Basis("行政处罚决定书", "37号", SERVED, UUID.randomUUID()), UUID.randomUUID(), "经办", DEMANDED);
    }

    private static CoerciveExecution decided(CoerciveExecution.Kind kind) {
        CoerciveExecution made = demanded(kind, DEMANDED.plusDays(15));
        made.demandServed(DEMANDED.plusDays(1));
        made.decide(decision(null, kind == CoerciveExecution.Kind.SUBSTITUTE ? new DecideCoercion.Substitute("养护公司", true, Money.ofYuan(8000)) : null),
                UUID.randomUUID(), "局长", DECIDED);
        return made;
    }

    private static DecideCoercion decision(String early, DecideCoercion.Substitute substitute) {
        return new DecideCoercion("没有正当理由", "组织人员实施", DECIDED, early, substitute);
    }

    private static CoercionBases.Ordered basis(String word) {
        DocumentKind kind = word.equals("责令改正") ? DocumentKind.CORRECTION_ORDER : DocumentKind.PENALTY_DECISION;
        return new CoercionBases.Ordered(new DocumentView(UUID.randomUUID(), UUID.randomUUID(), kind, "37号", CaseDocument.State.SERVED, "x", Instant.EPOCH,
                SERVED), kind == DocumentKind.PENALTY_DECISION ? UUID.randomUUID() : null, word.equals("限期拆除"));
    }

    private static KnownSettings settings(Given given, String key) {
        return settings(given, "设置", key);
    }

    private static KnownSettings settings(Given given, String word, String key) {
        KnownSettings settings = new KnownSettings();
        given.find(word).ifPresent(value -> settings.set(key, value));
        return settings;
    }

    private static CoercionClock clock() {
        CoercionClock clock = new CoercionClock();
        clock.catalogue = new TimeLimitCatalogue();
        clock.holidays = SHIPPED;
        clock.settings = new KnownSettings();
        return clock;
    }

    private static CoercionsFound known(CoerciveExecution one) {
        return new CoercionsFound() {
            @Override
            public List<CoerciveExecution> of(UUID caseId) {
                return one == null ? List.of() : List.of(one);
            }
        };
    }

    /** The papers of a scenario, and whether what is executed still stands. */
    private static final class KnownBases extends CoercionBases {

        private final Ordered one;
        private final boolean stands;

        KnownBases(Ordered one, boolean stands) {
            this.one = one;
            this.stands = stands;
        }

        @Override
        public List<Ordered> of(UUID caseId) {
            return one == null ? List.of() : List.of(one);
        }

        @Override
        public boolean stands(CoerciveExecution coercion) {
            return stands;
        }
    }
}
