package org.tiean.decision.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.Competence;
import org.tiean.authority.entity.Answer;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.authority.entity.Organ;
import org.tiean.authority.entity.PowerItem;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Situation;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.decision.entity.ChangeKind;
import org.tiean.decision.entity.ChangeSource;
import org.tiean.decision.entity.ChangedAmount;
import org.tiean.decision.entity.DecideChange;
import org.tiean.decision.entity.DecidedAmount;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.decision.entity.DecisionView;
import org.tiean.decision.entity.NoPenalty;
import org.tiean.decision.entity.NoPenaltyGround;
import org.tiean.decision.entity.OnTheSpot;
import org.tiean.decision.entity.PenaltyDecision;
import org.tiean.decision.entity.ProposeNoPenalty;
import org.tiean.decision.entity.RuledChange;
import org.tiean.decision.entity.SummaryDecision;
import org.tiean.discretion.boundary.Benchmarks;
import org.tiean.discretion.control.DiscretionComputation;
import org.tiean.discretion.control.BenchmarkTableReader;
import org.tiean.discretion.control.ItemRanges;
import org.tiean.discretion.entity.BenchmarkEdition;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.History;
import org.tiean.discretion.entity.Maker;
import org.tiean.discretion.entity.MakerLevel;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.hearing.entity.ProposedPenalty;
import org.tiean.hearing.entity.ReportBasis;
import org.tiean.intake.boundary.Verification;
import org.tiean.intake.control.CaseLaw;
import org.tiean.intake.entity.ClueVerification;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.investigation.boundary.LawRecomparisons;
import org.tiean.investigation.boundary.Reinspections;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.investigation.control.LookBack;
import org.tiean.investigation.entity.Recomparison;
import org.tiean.investigation.entity.Reinspect;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.review.boundary.DepartureApprovals;
import org.tiean.review.control.Reviews;
import org.tiean.review.entity.CollectiveDiscussion;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownDecisions;
import org.tiean.scenario.KnownItems;
import org.tiean.scenario.KnownLimits;
import org.tiean.scenario.KnownOfficers;
import org.tiean.scenario.KnownReports;
import org.tiean.scenario.KnownSettings;
import org.tiean.scenario.KnownTables;
import org.tiean.scenario.RuleScenarios;
import org.tiean.statute.entity.FineBase;

class DecisionRuleScenariosTest extends RuleScenarios {

    DecisionRuleScenariosTest() {
        super("decision");
    }

    @Override
    protected void rules() {
        ConfiscationDecided confiscation = new ConfiscationDecided();
        judge(confiscation, given -> confiscation.judge(given.list("其他处罚")));
        on(new HeadApproves(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            given.find("委托事项").ifPresent(matter -> officers.order(matter.equals("决定") ? ApprovalMatter.DECISION : ApprovalMatter.FILING));
            rule.officers = officers;
            return situation(handled(caseFile(), given.list("承办").toArray(String[]::new)), ActKind.APPROVE_DECISION,
                    Facts.of().build(), given.text("审批人"), TODAY);
        });
        on(new HandlersQualified(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            rule.officers = officers;
            CaseFile caseFile = caseFile();
            caseFile.assign(given.list("承办").stream().map(name -> new org.tiean.casefile.entity.Assignment(officers.id(name), name)).toList(), TODAY);
            return situation(caseFile, ActKind.APPROVE_DECISION, opinion(given), "局长", given.findDay("决定日").orElse(TODAY));
        });
        on(new DecisionInTime(), (rule, given) -> {
            rule.limits = new KnownLimits().end("decision", given.day("办案期限"));
            return situation(caseFile(), ActKind.APPROVE_DECISION, opinion(given), "局长", given.day("决定日"));
        });
        on(new DepartureApproved(), this::departure);
        on(new LawOfTheDecision(), this::lawOfTheDecision);
        on(new NotHeavier(), (rule, given) -> {
            Noticed noticed = new Noticed(given);
            rule.notices = noticed.notices();
            return noticed.decided(given);
        });
        on(new StatutoryFloor(), (rule, given) -> {
            Noticed noticed = new Noticed(given);
            rule.notices = noticed.notices();
            rule.items = new KnownItems();
            rule.parties = parties();
            return noticed.decided(given);
        });
        on(new BankKnown(), (rule, given) -> {
            KnownSettings settings = new KnownSettings();
            given.find("代收银行").ifPresent(name -> settings.set("collection.bank-name", name));
            rule.settings = settings;
            boolean spot = given.is("当场处罚");
            JsonObject facts = spot ? Facts.of().put("fineFen", given.money("罚款")).put("collectionGround", given.find("当场收缴").orElse(null)).build()
                    : opinion(given);
            return situation(caseFile(), spot ? ActKind.DECIDE_ON_THE_SPOT : ActKind.APPROVE_DECISION, facts);
        });
        on(new ServedInTime(), (rule, given) -> {
            boolean served = given.is("已送达");
            rule.limits = new KnownLimits().end("decision-service", given.day("送达期限"));
            rule.decisions = new DecisionsFound() {
                @Override
                public List<PenaltyDecision> standing(UUID caseId) {
                    return List.of(new PenaltyDecision() {
                        @Override
                        public Optional<LocalDate> servedOn() {
                            return served ? Optional.of(TODAY) : Optional.empty();
                        }
                    });
                }
            };
            return situation(caseFile(), ActKind.SERVE_DECISION, Facts.of().build(), "甲", given.day("送达日"));
        });
        on(new NoPenaltyGroundHolds(), this::withoutPenalty);
        on(new NoPenaltyEducates(), (rule, given) -> situation(caseFile(), ActKind.PROPOSE_NO_PENALTY, Facts.of()
                .put("ground", given.text("理由")).put("education", given.find("教育").orElse(null)).build()));
        on(new ChangePossible(), (rule, given) -> {
            KnownDecisions decisions = new KnownDecisions();
            DecisionView decision = decisions.add(Money.ofYuan(1000), given.findDay("送达").orElse(null), null);
            rule.decisions = decisions;
            rule.changes = given.is("变更待送达") ? new KnownChanges(List.of(revoked(decision, false, false, null))) : new KnownChanges(List.of());
            return situation(caseFile(), ActKind.DECIDE_CHANGE, Facts.of().put("decisionId", decision.id()).build(), "局长", TODAY);
        });
        on(new ChangeNotHeavier(), (rule, given) -> {
            UUID act = UUID.randomUUID();
            rule.amounts = new ChangedAmounts() {
                @Override
                public List<DecidedAmount> of(UUID decisionId) {
                    return List.of(new DecidedAmount(act, "CG-SR-006-1", "店外经营", "一般", given.money("原罚款")));
                }
            };
            return situation(caseFile(), ActKind.DECIDE_CHANGE, new DecideChange(UUID.randomUUID(), ChangeKind.CHANGE, "理由", null,
                    List.of(new ChangedAmount(act, given.money("变更为"))), false).toFacts(), "局长", TODAY);
        });
        on(new RemadeNotTheSame(), (rule, given) -> {
            Noticed noticed = new Noticed(given);
            rule.notices = noticed.notices();
            rule.settings = given.is("只提示") ? new KnownSettings().set("decision.remade-heavier", "warn") : new KnownSettings();
            DecisionView before = new KnownDecisions().add(given.findMoney("被撤销的罚款").orElse(Money.ZERO), TODAY, null);
            rule.changes = given.find("被撤销的罚款").isEmpty() ? new KnownChanges(List.of())
                    : new KnownChanges(List.of(revoked(before, true, given.is("程序违法"), TODAY)));
            return noticed.decided(given);
        });
        spot();
    }

    private static DecisionChange revoked(DecisionView decision, boolean redo, boolean procedural, LocalDate effective) {
        DecisionChange change = DecisionChange.ruled(decision, new RuledChange(decision.id(), ChangeKind.REVOCATION, ChangeSource.REVIEW,
                "样府复决〔2026〕15号", "撤销", TODAY, List.of(), redo, procedural), List.of(), "经办");
        if (effective != null) {
            change.takeEffect(effective);
        }
        return change;
    }

    /** What became of the decisions of a scenario. */
    private static final class KnownChanges extends ChangesFound {

        private final List<DecisionChange> all;

        KnownChanges(List<DecisionChange> all) {
            this.all = all;
        }

        @Override
        public List<DecisionChange> of(UUID caseId) {
            return all;
        }
    }

    private static final List<SubmitReport.EvidenceUse> USED = List.of(new SubmitReport.EvidenceUse(UUID.randomUUID(), "现场情况"));

    private Situation withoutPenalty(NoPenaltyGroundHolds rule, Given given) {
        boolean child = given.find("出生").isPresent();
        CaseFile caseFile = caseFile();
        Party party = caseFile.addParty(child ? new PartyDetails(UUID.randomUUID(), PartyKind.CITIZEN, "小示例", "居民身份证",
                ProtectedText.of("999999" + given.text("出生") + "0042"), null, ProtectedText.of("示范路1号"), null) : shop("示例小店"), null, null);
        LocalDate acted = given.findDay("行为日").orElse(LocalDate.of(2026, 8, 31));
        caseFile.suspect(UUID.randomUUID(), party, "CG-SR-006-1", "店外经营", acted, acted);
        History.Window window = new History.Window(2, given.is("检索") ? TODAY.minusYears(2) : null, TODAY, true,
                given.find("前次").map(Integer::parseInt).orElse(0));
        rule.lookBack = new LookBack() {
            @Override
            public History of(CaseFile about, SuspectedAct act, LocalDate day) {
                return new History(window, window);
            }
        };
        boolean contrary = given.is("复查未改正");
        rule.reinspections = new Reinspections() {
            @Override
            public Optional<Reinspect.Result> resultFor(UUID caseId, UUID partyId) {
                return contrary ? Optional.of(Reinspect.Result.NOT_CORRECTED) : Optional.empty();
            }
        };
        rule.verification = new Verification() {
            @Override
            public Optional<ClueVerification> latest(UUID caseId) {
                return Optional.empty();
            }
        };
        LocalDate barred = given.findDay("时效届满").orElse(TODAY);
        rule.law = new CaseLaw() {
            @Override
            public LocalDate limitationEnds(LocalDate endedOn, VerifyClue.Harm harm) {
                return barred;
            }
        };
        LocalDate corrected = given.findDay("改正日").orElse(null);
        NoPenaltyGround ground = NoPenaltyGround.valueOf(given.text("理由"));
        rule.found = new NoPenaltiesFound() {
            @Override
            public Optional<NoPenalty> open(UUID caseId) {
                return Optional.of(new NoPenalty(caseId, new ProposeNoPenalty(ground, "经过", "事实", USED, "没有违法所得", "理由", corrected,
                        null, "教育"), Json.createArrayBuilder().build(), UUID.randomUUID(), "甲", TODAY));
            }
        };
        return situation(caseFile, ActKind.APPROVE_NO_PENALTY, given.is("退回") ? Facts.of().put("opinion", "RETURNED").build()
                : Facts.of().put("opinion", "APPROVED").build());
    }

    private void spot() {
        on(new SpotOfficers(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            rule.officers = officers;
            return situation(caseFile(), ActKind.DECIDE_ON_THE_SPOT, Facts.of().putAll("officerIds", officers.ids(given.list("执法人员"))).build(),
                    given.text("录入人"), TODAY);
        });
        on(new SpotCompetence(), (rule, given) -> {
            boolean allowed = given.is("有权");
            rule.competence = new Competence() {
                @Override
                public Answer check(UUID agencyId, String item, LocalDate actDate, LocalDate actingDate, String place) {
                    return new Answer(allowed, allowed ? "authority.competence.granted" : "authority.competence.no-grant", List.of(),
                            Citation.of("行政处罚法", allowed ? 18 : 17), null, null, null, null, List.of());
                }
            };
            return situation(caseFile(), ActKind.DECIDE_ON_THE_SPOT, Facts.of().put("itemCode", "CG-HW-002-1")
                    .put("happenedAt", "2026-11-21T01:00:00Z").put("place", "示范大道88号").build());
        });
        on(new SpotCeiling(), (rule, given) -> {
            rule.procedures = new SpotProcedure();
            rule.procedures.tables = KnownTables.shipped();
            rule.procedures.settings = new KnownSettings();
            rule.procedures.spotParties = parties();
            return situation(caseFile(), ActKind.DECIDE_ON_THE_SPOT,
                    Facts.of().put("partyKind", kind(given)).put("fineFen", given.money("罚款")).build());
        });
        on(new SpotCollection(), (rule, given) -> {
            rule.settings = new KnownSettings();
            rule.spotParties = parties();
            return situation(caseFile(), ActKind.DECIDE_ON_THE_SPOT, Facts.of().put("partyKind", kind(given))
                    .put("fineFen", given.money("罚款")).put("collectionRequest", given.find("当事人提出").orElse(null))
                    .put("collectionGround", given.find("当场收缴").map(ground -> switch (ground) {
                        case "数额小" -> OnTheSpot.SMALL;
                        case "事后难以执行" -> OnTheSpot.HARD_LATER;
                        default -> OnTheSpot.REMOTE;
                    }).orElse(null)).build());
        });
        on(new SpotStepsTaken(), (rule, given) -> {
            List<String> lacks = given.list("缺少");
            return situation(caseFile(), ActKind.DECIDE_ON_THE_SPOT, Facts.of().put("certificateShown", !lacks.contains("出示证件"))
                    .put("identityChecked", !lacks.contains("核对身份")).put("rightsTold", !lacks.contains("告知权利"))
                    .put("defence", given.find("申辩").orElse(null)).put("defenceAnswer", given.find("答复").orElse(null))
                    .put("signed", !lacks.contains("签名")).put("refusal", given.find("拒签").orElse(null))
                    .put("electronic", given.is("电子交付")).build());
        });
        on(new SpotTier(), (rule, given) -> {
            KnownItems items = new KnownItems();
            rule.items = items;
            DiscretionResult result = given.money("罚款").isZero() ? null : benchmark(items, given);
            rule.discretion = new SpotDiscretion() {
                @Override
                public DiscretionResult of(Situation situation) {
                    return result;
                }
            };
            return situation(caseFile(), ActKind.DECIDE_ON_THE_SPOT,
                    Facts.of().put("itemCode", given.text("事项")).put("fineFen", given.money("罚款")).build());
        });
        on(new SpotFiledInTime(), (rule, given) -> {
            LocalDate due = given.day("备案期限");
            rule.decisions = new DecisionsFound() {
                @Override
                public Optional<SummaryDecision> summary(UUID caseId) {
                    return Optional.of(new SummaryDecision() {
                        @Override
                        public LocalDate filingDue() {
                            return due;
                        }
                    });
                }
            };
            return situation(caseFile(), ActKind.FILE_SUMMARY_DECISION, Facts.of().build(), "甲", given.day("备案日"));
        });
    }

    private Situation departure(DepartureApproved rule, Given given) {
        KnownReports reports = new KnownReports().submitted(TODAY, 1);
        Optional<String> madeBy = given.find("制定机关");
        UUID edition = UUID.randomUUID();
        if (given.is("另有一项按基准")) {
            reports.following();
        }
        rule.reports = !given.is("调整适用") ? reports : madeBy.isPresent() ? reports.departingFrom(edition) : reports.departing();
        rule.benchmarks = new Benchmarks() {
            @Override
            public BenchmarkEdition edition(UUID id) {
                return new BenchmarkEdition(id, 1, new BenchmarkVersion("CG-HW-002-1", PartyGroup.CITIZEN,
                        new Maker(madeBy.orElseThrow(), MakerLevel.CITY, "示范市"), LocalDate.of(2026, 1, 1), null, "基准",
                        List.of()));
            }
        };
        Optional<LocalDate> approvedOn = given.findDay("制定机关批准日");
        rule.approvals = new DepartureApprovals() {
            @Override
            public boolean approved(UUID reportId, String organ, LocalDate day) {
                return organ.equals(madeBy.orElseThrow()) && approvedOn.filter(on -> !on.isAfter(day)).isPresent();
            }
        };
        rule.officers = new KnownOfficers();
        rule.agencies = agencies();
        boolean carried = given.is("集体讨论通过");
        rule.reviews = new Reviews() {
            @Override
            public Optional<CollectiveDiscussion> carried(UUID caseId) {
                return carried ? Optional.of(new CollectiveDiscussion() { }) : Optional.empty();
            }
        };
        return situation(caseFile(), ActKind.APPROVE_DECISION, opinion(given), given.text("审批人"), TODAY);
    }

    private Situation lawOfTheDecision(LawOfTheDecision rule, Given given) {
        rule.law = new CaseLaw() {
            private final KnownItems items = new KnownItems();

            @Override
            public PowerItem versionOn(String itemCode, LocalDate day) {
                return items.versionOn(items.require(itemCode).family(), day).orElse(null);
            }
        };
        CaseFile caseFile = caseFile();
        Party party = caseFile.addParty(shop("示例小店"), null, null);
        LocalDate day = given.day("行为日");
        SuspectedAct act = caseFile.suspect(UUID.randomUUID(), party, given.text("事项"), "事项", day, day);
        String applied = given.find("适用").orElse(act.itemCode());
        given.find("书面理由").ifPresent(reason -> act.apply(applied, reason));
        rule.reports = new KnownReports().submitted(given.day("报告日"), 0).line(party, act.id(), applied, Money.ofYuan(1000));
        rule.recomparisons = new LawRecomparisons() {
            @Override
            public Optional<Recomparison> on(CaseFile about, ReportView report, ReportView.Line line, LocalDate today) {
                return given.find("重新比较").map(how -> Recompared.as(how, applied, rule.law.versionOn(applied, today).code()));
            }
        };
        return situation(caseFile, ActKind.APPROVE_DECISION, opinion(given), "局长", given.day("决定日"));
    }

    /** The deciding organ has a name. */
    private static Agencies agencies() {
        return new Agencies() {
            @Override
            public Organ issuingOrganOf(UUID agencyId, LocalDate day) {
                return new Organ(agencyId, "示范市样板区综合行政执法局", null, null, null, null);
            }
        };
    }

    /** What was noticed to the one party, and what is decided. */
    private final class Noticed {

        private final CaseFile caseFile = caseFile();
        private final UUID act = UUID.randomUUID();
        private final PenaltyNotice notice;

        Noticed(Given given) {
            boolean citizen = given.find("当事人").filter("公民"::equals).isPresent();
            Party party = caseFile.addParty(citizen ? new PartyDetails(UUID.randomUUID(), PartyKind.CITIZEN, "赵示例", null, null, null,
                    null, null) : shop("示例小店"), null, null);
            notice = new PenaltyNotice(caseFile.id(), party.id(), 1, new ReportBasis(UUID.randomUUID(), 1, false, false, false),
                    Json.createObjectBuilder().build(), TODAY);
            given.findMoney("告知").ifPresent(noticed -> notice.propose(new ProposedPenalty(act,
                    given.find("事项").orElse("CG-SR-006-1"), "事项", "一般", noticed, List.of())));
            given.findMoney("复核降至").ifPresent(lower -> notice.line(act).reduceTo(lower));
        }

        PenaltyNotices notices() {
            return new PenaltyNotices() {
                @Override
                public List<PenaltyNotice> current(UUID caseId) {
                    return List.of(notice);
                }
            };
        }

        Situation decided(Given given) {
            var lines = Json.createArrayBuilder();
            given.findMoney("决定").ifPresent(amount -> lines.add(Json.createObjectBuilder().add("suspectedActId", act.toString())
                    .add("amountFen", amount.fen())));
            JsonObject facts = Json.createObjectBuilder(opinion(given)).add("lines", lines).build();
            return situation(caseFile, ActKind.APPROVE_DECISION, facts, "局长", TODAY);
        }
    }

    private static DiscretionResult benchmark(KnownItems items, Given given) {
        List<BenchmarkVersion> all = BenchmarkTableReader.benchmarks(new java.io.InputStreamReader(
                DecisionRuleScenariosTest.class.getResourceAsStream("/reference/discretion-benchmarks.csv"),
                java.nio.charset.StandardCharsets.UTF_8), "discretion-benchmarks.csv");
        String code = given.text("事项");
        BenchmarkVersion version = all.stream().filter(one -> one.itemCode().equals(code) && one.party() == PartyGroup.CITIZEN
                && one.inForceOn(TODAY)).findFirst().orElseThrow();
        var found = new java.util.HashMap<String, BigDecimal>();
        given.list("情节").forEach(fact -> found.put(fact.split("＝")[0], new BigDecimal(fact.split("＝")[1])));
        return DiscretionComputation.compute(version, new DiscretionQuestion(ItemRanges.range(items.require(code), PartyGroup.CITIZEN),
                code, FineBase.NONE, found, List.of()));
    }

    private static SpotParties parties() {
        SpotParties parties = new SpotParties();
        parties.settings = new KnownSettings();
        return parties;
    }

    private static PartyKind kind(Given given) {
        return switch (given.text("当事人")) {
            case "公民" -> PartyKind.CITIZEN;
            case "个体工商户" -> PartyKind.SOLE_TRADER;
            default -> PartyKind.ORGANISATION;
        };
    }

    private static JsonObject opinion(Given given) {
        return given.is("退回") ? Facts.of().put("opinion", "RETURNED").build() : Facts.of().build();
    }
}
