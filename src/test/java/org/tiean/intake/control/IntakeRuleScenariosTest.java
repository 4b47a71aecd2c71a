package org.tiean.intake.control;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.entity.Answer;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.control.PastActs;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Situation;
import org.tiean.identity.entity.Absence;
import org.tiean.identity.entity.Role;
import org.tiean.intake.boundary.Verification;
import org.tiean.intake.entity.AnswerHandover;
import org.tiean.intake.entity.Handover;
import org.tiean.intake.entity.ClueVerification;
import org.tiean.intake.entity.FileReport;
import org.tiean.intake.entity.PublicReport;
import org.tiean.intake.entity.Recusal;
import org.tiean.intake.entity.Reporter;
import org.tiean.intake.entity.RequestRecusal;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Zones;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownEvidence;
import org.tiean.scenario.KnownItems;
import org.tiean.scenario.KnownLimits;
import org.tiean.scenario.KnownOfficers;
import org.tiean.scenario.KnownSettings;
import org.tiean.scenario.RuleScenarios;

class IntakeRuleScenariosTest extends RuleScenarios {

    private static final String ITEM = "CG-SR-006-1";

    IntakeRuleScenariosTest() {
        super("intake");
    }

    @Override
    protected void rules() {
        on(new FilingConditionsRule(), (rule, given) -> {
            rule.evidence = new KnownEvidence(given.list("证据"));
            CaseFile caseFile = caseFile();
            party(given).ifPresent(details -> suspect(caseFile, details, given.is("违法行为")));
            return situation(caseFile, ActKind.APPROVE_FILING, outcome(given));
        });
        on(new PartiesIdentifiedRule(), (rule, given) -> {
            CaseFile caseFile = caseFile();
            party(given).ifPresent(details -> suspect(caseFile, details, true));
            return situation(caseFile, ActKind.APPROVE_DECISION, given.is("退回") ? Facts.of().put("opinion", "RETURNED").build()
                    : Facts.of().build());
        });
        on(new ReporterToldRule(), (rule, given) -> {
            List<PublicReport> behind = given.list("举报").stream().filter(kind -> !kind.equals("无"))
                    .map(kind -> report(kind.equals("实名"))).toList();
            rule.reports = new ReportRegister() {
                @Override
                public List<PublicReport> behind(UUID caseId) {
                    return behind;
                }
            };
            return situation(caseFile(), ActKind.APPROVE_NOT_FILING, told(given));
        });
        on(new AnswerNamesNobodyRule(), (rule, given) -> {
            CaseFile caseFile = caseFile();
            caseFile.addParty(new PartyDetails(UUID.randomUUID(), PartyKind.CITIZEN, "示例当事人", null, null, null, null, null), null, null);
            return situation(caseFile, ActKind.APPROVE_NOT_FILING, told(given));
        });
        on(new HandoverBetweenTwo(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            List<Handover> all = given.find("转办").map(text -> text.split("→")).map(two -> {
                Handover one = new Handover(UUID.randomUUID(), officers.require(officers.id(two[0])), officers.require(officers.id(two[1])),
                        "工作调整", Instant.EPOCH);
                if (given.is("已答复")) {
                    one.answer(new AnswerHandover(one.id(), AnswerHandover.Answer.DECLINED, "手头案件较多"), two[1], Instant.EPOCH);
                }
                return List.of(one);
            }).orElse(List.of());
            rule.register = new HandoverRegister() {
                @Override
                public List<Handover> of(UUID caseId) {
                    return all;
                }
            };
            return situation(handled(caseFile(), given.list("承办").toArray(String[]::new)), ActKind.valueOf(given.text("行为")),
                    Facts.of().build(), given.text("行为人"), TODAY);
        });
        on(new StandInApart(), (rule, given) -> {
            List<Absence> absent = given.find("代理").map(name -> List.of(new Absence(UUID.randomUUID(), name, given.text("行为人"),
                    Role.valueOf(given.text("身份")), UUID.randomUUID(), TODAY, TODAY))).orElse(List.of());
            Set<String> judged = Set.copyOf(given.list("曾审核审批"));
            rule.access = new CaseAccess() {
                @Override
                public List<Absence> standsFor(CaseFile caseFile, ActKind act) {
                    return absent;
                }
            };
            rule.past = new PastActs() {
                @Override
                public Set<String> actors(UUID caseId, Set<ActKind> acts) {
                    return judged;
                }
            };
            return situation(caseFile(), ActKind.SUBMIT_REPORT, Facts.of().build(), given.text("行为人"), TODAY);
        });
        on(new RecusedRule(), (rule, given) -> {
            rule.recusals = challenges(given);
            return challenged(given);
        });
        on(new RecusalDecidedRule(), (rule, given) -> {
            rule.recusals = challenges(given);
            return challenged(given);
        });
        on(new RecusalDeciderRule(), (rule, given) -> {
            rule.recusals = challenges(given);
            return challenged(given);
        });
        on(new LimitationRule(), this::limitation);
        on(new ClauseInForceRule(), (rule, given) -> {
            rule.law = new CaseLaw();
            rule.law.items = new KnownItems();
            KnownSettings settings = new KnownSettings();
            given.find("被取代条款").ifPresent(clauses -> settings.set("statute.overtaken-clauses", clauses));
            rule.settings = settings;
            if (given.is("立案")) {
                CaseFile caseFile = caseFile();
                Party party = caseFile.addParty(shop("示例小店"), null, null);
                caseFile.suspect(UUID.randomUUID(), party, given.text("事项"), "事项", given.day("行为日"), given.day("行为日"));
                return situation(caseFile, ActKind.APPROVE_FILING, outcome(given));
            }
            boolean spot = given.is("当场处罚");
            Facts facts = Facts.of().put("itemCode", given.text("事项"));
            facts = spot ? facts.put("happenedAt", noon(given.day("行为日"))) : facts.put("endedOn", given.day("行为日"));
            return situation(caseFile(), spot ? ActKind.DECIDE_ON_THE_SPOT : ActKind.RECORD_SUSPECTED_ACT, facts.build());
        });
        on(new CompetentAgencyRule(), (rule, given) -> {
            boolean granted = given.is("有权");
            rule.law = new CaseLaw() {
                @Override
                public Answer competence(CaseFile caseFile, String itemCode, LocalDate endedOn, LocalDate day) {
                    return new Answer(granted, granted ? "authority.competence.granted" : "authority.competence.no-grant",
                            List.of(), Citation.of("行政处罚法", 18), null, null, null, null, List.of());
                }
            };
            return situation(suspect(caseFile(), shop("示例小店"), true), ActKind.APPROVE_FILING, outcome(given));
        });
        on(new ApproverRule(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            given.find("委托事项").ifPresent(matter -> officers.order(matter.equals("立案") ? ApprovalMatter.FILING : ApprovalMatter.DECISION));
            rule.officers = officers;
            return situation(handled(caseFile(), given.list("承办").toArray(String[]::new)), ActKind.APPROVE_FILING,
                    Facts.of().build(), given.text("审批人"), TODAY);
        });
        on(new NoAuxiliaryRule(), (rule, given) -> {
            rule.officers = new KnownOfficers();
            return situation(caseFile(), ActKind.RECORD_INSPECTION, Facts.of().build(), given.text("行为人"), TODAY);
        });
        on(new TwoOfficersRule(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            rule.officers = officers;
            Facts facts = Facts.of().putAll("officerIds", officers.ids(given.list("执法人员")));
            given.find("审批").ifPresent(word -> facts.put("outcome", word.equals("不批准") ? "REFUSED" : "APPROVED"));
            return situation(caseFile(), given.find("审批").isPresent() ? ActKind.APPROVE_FILING
                            : given.is("转办") ? ActKind.REASSIGN_HANDLER : ActKind.RECORD_INSPECTION,
                    facts.build(), "甲", given.findDay("日期").orElse(TODAY));
        });
        on(new HandlersApartRule(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            Set<String> judged = Set.copyOf(given.list("审核或者审批过"));
            rule.officers = officers;
            rule.past = new PastActs() {
                @Override
                public Set<String> actors(UUID caseId, Set<ActKind> acts) {
                    return judged;
                }
            };
            return situation(caseFile(), ActKind.REASSIGN_HANDLER, Facts.of().putAll("officerIds", officers.ids(given.list("执法人员"))).build());
        });
        on(new OneActOneFineRule(), (rule, given) -> {
            List<String> others = given.list("他案");
            rule.same = new SameActs() {
                @Override
                public List<String> elsewhere(UUID caseId, String person, String itemCode, LocalDate from, LocalDate to) {
                    return others;
                }
            };
            CaseFile caseFile = caseFile();
            Party party = caseFile.addParty(shop("示例小店"), given.is("证件号已知") ? "index" : null, null);
            caseFile.suspect(UUID.randomUUID(), party, ITEM, "店外经营", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 1));
            return situation(caseFile, ActKind.APPROVE_FILING, Facts.of().build());
        });
        on(new VerifiedInTimeRule(), (rule, given) -> {
            rule.limits = new KnownLimits().end("lead-verification", given.day("核查期限"));
            return situation(caseFile(), ActKind.VERIFY_CLUE, Facts.of().build(), "甲", given.day("核查日"));
        });
    }

    private static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The one challenge of a scenario, undecided unless it says what was decided. */
    private static RecusalRegister challenges(Given given) {
        List<Recusal> known = given.find("回避").map(name -> {
            Recusal recusal = new Recusal(UUID.randomUUID(), name, new RequestRecusal(idOf(name), RequestRecusal.By.ONESELF, null,
                    RequestRecusal.Ground.DIRECT_INTEREST, "亲属", TODAY), name);
            given.find("决定").ifPresent(word -> recusal.decide(word.equals("准予"), "理由", "局长", TODAY));
            return List.of(recusal);
        }).orElse(List.of());
        return new RecusalRegister() {
            @Override
            public List<Recusal> of(UUID caseId) {
                return known;
            }
        };
    }

    private static Situation challenged(Given given) {
        ActKind act = switch (given.text("行为")) {
            case "检查" -> ActKind.RECORD_INSPECTION;
            case "指派" -> ActKind.ASSIGN_HANDLERS;
            case "审核" -> ActKind.REVIEW_LEGALITY;
            case "立案" -> ActKind.APPROVE_FILING;
            case "终结" -> ActKind.SUBMIT_REPORT;
            case "决定" -> ActKind.APPROVE_DECISION;
            case "决定回避" -> ActKind.DECIDE_RECUSAL;
            default -> throw new IllegalArgumentException(given.text("行为"));
        };
        Facts facts = Facts.of();
        if (given.find("执法人员").isPresent()) {
            facts.putAll("officerIds", given.list("执法人员").stream().map(IntakeRuleScenariosTest::idOf).toList());
        }
        if (given.is("不批准")) {
            facts.put("outcome", "REFUSED");
        }
        if (given.is("退回")) {
            facts.put("opinion", "RETURNED");
        }
        return situation(caseFile(), act, facts.build(), given.find("行为人").orElse("经办"), TODAY);
    }

    private Situation limitation(LimitationRule rule, Given given) {
        rule.law = new CaseLaw();
        rule.law.limits = new TimeLimitCatalogue();
        Optional<VerifyClue.Harm> harm = given.find("后果").map(word -> switch (word) {
            case "生命健康金融" -> VerifyClue.Harm.LIFE_HEALTH_FINANCE;
            case "污染环境" -> VerifyClue.Harm.ENVIRONMENT;
            default -> VerifyClue.Harm.NONE;
        });
        rule.verification = new Verification() {
            @Override
            public Optional<ClueVerification> latest(UUID caseId) {
                return Optional.empty();
            }
        };
        boolean spot = given.is("当场处罚");
        CaseFile caseFile = caseFile(spot ? Procedure.SUMMARY : Procedure.ORDINARY, given.day("发现日"));
        LocalDate ended = given.day("行为终了");
        if (spot) {
            return situation(caseFile, ActKind.DECIDE_ON_THE_SPOT,
                    Facts.of().put("itemCode", ITEM).put("happenedAt", noon(ended)).build());
        }
        Party party = caseFile.addParty(shop("示例小店"), null, null);
        caseFile.suspect(UUID.randomUUID(), party, ITEM, "店外经营", ended, ended);
        return situation(caseFile, ActKind.APPROVE_FILING, Facts.of().put("harm", harm.orElse(null))
                .put("outcome", given.is("不批准立案") ? "REFUSED" : "APPROVED").build());
    }

    private static jakarta.json.JsonObject told(Given given) {
        String words = given.text("告知");
        return Facts.of().put("outcome", given.is("退回") ? "RETURNED" : "APPROVED")
                .put("reporterInformed", words.equals("无") ? null : words).build();
    }

    private static PublicReport report(boolean named) {
        Reporter reporter = named ? new Reporter(ProtectedText.of("王举报"), ProtectedText.of("13900000000")) : Reporter.NOBODY;
        return new PublicReport(new FileReport(UUID.randomUUID(), UUID.randomUUID(), "样板街12号门前", null, null, null, "早点摊倒泔水",
                reporter, List.of()), "JB20260901-ABCDEF", noon(LocalDate.of(2026, 9, 1)), LocalDate.of(2026, 9, 4));
    }

    private static java.time.Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Zones.CHINA).toInstant();
    }

    private static jakarta.json.JsonObject outcome(Given given) {
        return Facts.of().put("outcome", given.is("不批准") ? "REFUSED" : "APPROVED").build();
    }

    /** 当事人=公民 or 单位 or 无; 欠缺 names what is not known of it. */
    private static Optional<PartyDetails> party(Given given) {
        String kind = given.text("当事人");
        List<String> lacks = given.list("欠缺");
        return kind.equals("无") ? Optional.empty() : Optional.of(new PartyDetails(UUID.randomUUID(),
                kind.equals("公民") ? PartyKind.CITIZEN : PartyKind.ORGANISATION, "示例当事人",
                lacks.contains("证件种类") ? null : "证件", lacks.contains("证件号") ? null : ProtectedText.of("123"),
                kind.equals("公民") || lacks.contains("负责人") ? null : "李示例",
                lacks.contains("住所") ? null : ProtectedText.of("示范大道88号"), null));
    }

    private static CaseFile suspect(CaseFile caseFile, PartyDetails details, boolean act) {
        Party party = caseFile.addParty(details, null, null);
        if (act) {
            caseFile.suspect(UUID.randomUUID(), party, ITEM, "店外经营", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 1));
        }
        return caseFile;
    }
}
