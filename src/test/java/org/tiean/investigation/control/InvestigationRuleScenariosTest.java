package org.tiean.investigation.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.Position;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.TimeLimitDefinition.Approver;
import org.tiean.calendar.entity.TimeLimitDefinition.ExtensionRule;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Situation;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.investigation.boundary.CorrectionOrders;
import org.tiean.investigation.boundary.Reinspections;
import org.tiean.investigation.entity.CorrectionOrder;
import org.tiean.investigation.entity.Reinspect;
import org.tiean.investigation.entity.RequestTime;
import org.tiean.investigation.entity.TimeRequest;
import org.tiean.kernel.entity.Money;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownEvidence;
import org.tiean.scenario.KnownItems;
import org.tiean.scenario.KnownLimits;
import org.tiean.scenario.KnownOfficers;
import org.tiean.scenario.KnownReports;
import org.tiean.scenario.KnownSettings;
import org.tiean.scenario.RuleScenarios;

class InvestigationRuleScenariosTest extends RuleScenarios {

    private static final Map<String, RequestTime.Kind> REQUESTS = Map.of("延长", RequestTime.Kind.EXTENSION,
            "中止", RequestTime.Kind.SUSPENSION, "恢复", RequestTime.Kind.RESUMPTION);
    private static final Map<String, Reinspect.Result> RESULTS = Map.of("已改正", Reinspect.Result.CORRECTED,
            "部分改正", Reinspect.Result.PARTLY, "未改正", Reinspect.Result.NOT_CORRECTED);

    InvestigationRuleScenariosTest() {
        super("investigation");
    }

    @Override
    protected void rules() {
        on(new IllegalGainsRule(), (rule, given) -> situation(caseFile(), ActKind.SUBMIT_REPORT, Json.createObjectBuilder()
                .add("illegalGains", Json.createObjectBuilder().add("kind", given.is("有违法所得") ? "AMOUNT" : "NONE"))
                .add("lines", Json.createArrayBuilder().add(Json.createObjectBuilder()
                        .add("otherKinds", Json.createArrayBuilder(given.list("其他处罚"))))).build()));
        on(new CorrectionFirstRule(), this::correctionFirst);
        on(new TimeMayBeAsked(), (rule, given) -> {
            String limit = given.is("核查阶段") ? TimeRequestsFound.VERIFICATION : TimeRequestsFound.DECISION;
            rule.requests = requests(given.is("期限已终结") ? null : limit, given.is("已有未决申请") ? request("延长", limit) : null);
            rule.limits = limits(given, limit, Approver.HEAD);
            boolean beforehand = given.is("事前查看");
            Facts facts = Facts.of();
            given.find("申请").ifPresent(kind -> facts.put("kind", REQUESTS.get(kind)));
            given.find("多少").ifPresent(amount -> facts.put("amount", Integer.parseInt(amount)));
            return new Situation(caseFile(), ActKind.REQUEST_TIME, facts.build(), "经办", TODAY, beforehand);
        });
        on(new TimeApprover(), this::timeApprover);
        on(new CorrectionOrderedRule(), (rule, given) -> {
            rule.orders = orders(given);
            CaseFile caseFile = caseFile();
            caseFile.addParty(shop("示例小店"), null, null);
            return situation(caseFile, ActKind.SUBMIT_REPORT, Facts.of().build());
        });
        on(new ReinspectionAfterLapseRule(), (rule, given) -> {
            rule.orders = orders(given);
            return situation(caseFile(), ActKind.REINSPECT, Facts.of().build(), "甲", given.day("复查日"));
        });
        on(new ReportEvidenceRule(), (rule, given) -> {
            KnownEvidence evidence = new KnownEvidence(given.list("证据"));
            rule.evidence = evidence;
            var used = Json.createArrayBuilder();
            for (String no : given.list("引用")) {
                String id = no.equals("外案") ? UUID.randomUUID().toString()
                        : evidence.ofCase(null).get(Integer.parseInt(no) - 1).id().toString();
                used.add(Json.createObjectBuilder().add("evidenceId", id));
            }
            return situation(caseFile(), ActKind.SUBMIT_REPORT, Json.createObjectBuilder().add("evidence", used).build());
        });
        on(new ReportEvidenceStandsRule(), (rule, given) -> {
            rule.evidence = new KnownEvidence(given.list("证据"));
            rule.reports = new KnownReports().submitted(TODAY, given.number("报告引用前几项"));
            return situation(caseFile(), ActKind.APPROVE_DECISION, opinion(given));
        });
    }

    /** 局长 and as many deputies as there are heads more, an officer besides; the law's second extension wants them together. */
    private Situation timeApprover(TimeApprover rule, Given given) {
        KnownOfficers known = new KnownOfficers();
        if (given.is("有分工文件")) {
            known.order(ApprovalMatter.LIMIT);
        }
        List<Officer> people = new ArrayList<>(List.of(known.require(known.id("局长")), known.require(known.id("副局长"))));
        for (int more = people.size(); more < given.find("负责人").map(Integer::valueOf).orElse(2); more++) {
            people.add(new Officer("副职" + more, "副职" + more, UUID.randomUUID(), null, false, Position.DEPUTY));
        }
        List<UUID> attending = new ArrayList<>(people.subList(0, given.find("参加").map(Integer::valueOf).orElse(0)).stream()
                .map(Officer::id).toList());
        given.find("外人").ifPresent(stranger -> attending.set(0, known.id("甲")));
        if (given.is("同一人写两次")) {
            attending.add(attending.get(0));
        }
        people.add(known.require(known.id("甲")));
        rule.officers = new KnownOfficers() {
            @Override
            public List<Officer> ofAgency(UUID agencyId) {
                return people;
            }

            @Override
            public Optional<Officer> byUsername(String username) {
                return known.byUsername(username);
            }

            @Override
            public Optional<String> approvalBasis(UUID officerId, ApprovalMatter matter, LocalDate day) {
                return known.approvalBasis(officerId, matter, day);
            }
        };
        KnownSettings settings = new KnownSettings();
        given.find("法定最少").ifPresent(least -> settings.set("collective.quorum", least));
        rule.settings = settings;
        rule.requests = requests(TimeRequestsFound.DECISION,
                given.is("没有申请") ? null : request(given.find("申请").orElse("延长"), TimeRequestsFound.DECISION));
        rule.limits = limits(given, TimeRequestsFound.DECISION, given.is("第一次") ? Approver.HEAD : Approver.COLLECTIVE);
        boolean beforehand = given.is("事前查看");
        Facts facts = Facts.of().put("outcome", given.is("不同意") ? "REFUSED" : "APPROVED");
        if (!attending.isEmpty()) {
            facts.putAll("attending", attending);
        }
        return new Situation(handled(caseFile(), given.find("承办").stream().toArray(String[]::new)), ActKind.DECIDE_TIME,
                facts.build(), given.find("审批人").orElse("局长"), TODAY, beforehand);
    }

    private static TimeRequest request(String kind, String limit) {
        return new TimeRequest(UUID.randomUUID(), new RequestTime(REQUESTS.get(kind), kind.equals("延长") ? 10 : null,
                kind.equals("中止") ? RequestTime.Ground.PARTY_MISSING : null, "理由"), limit, TODAY, "经办", TODAY);
    }

    private static TimeRequestsFound requests(String limit, TimeRequest open) {
        return new TimeRequestsFound() {
            @Override
            public Optional<String> limit(UUID caseId) {
                return Optional.ofNullable(limit);
            }

            @Override
            public Optional<TimeRequest> open(UUID caseId) {
                return Optional.ofNullable(open);
            }
        };
    }

    /** What may still be added stands in the scenario; the second extension is the heads' together. */
    private static TimeLimits limits(Given given, String limit, Approver approver) {
        Optional<ExtensionRule> next = given.find("还可延长").map(days -> new ExtensionRule(Integer.parseInt(days), approver));
        boolean suspended = given.is("中止中");
        return new KnownLimits() {
            @Override
            public Optional<ExtensionRule> nextExtension(UUID subjectId, String definitionId) {
                return next;
            }

            @Override
            public List<String> openPauses(UUID subjectId, String definitionId) {
                return suspended && definitionId.equals(TimeRequestsFound.DECISION) ? List.of(TimeLimits.SUSPENDED) : List.of();
            }
        }.end(limit, given.is("已届满") ? TODAY.minusDays(1) : TODAY);
    }

    private Situation correctionFirst(CorrectionFirstRule rule, Given given) {
        String item = given.text("事项");
        Optional<Reinspect.Result> result = given.find("复查").map(RESULTS::get);
        rule.items = new KnownItems();
        rule.reinspections = new Reinspections() {
            @Override
            public Optional<Reinspect.Result> resultFor(UUID caseId, UUID partyId) {
                return result;
            }
        };
        CaseFile caseFile = caseFile();
        Party party = caseFile.addParty(shop("示例小店"), null, null);
        SuspectedAct act = caseFile.suspect(UUID.randomUUID(), party, item, "事项", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1));
        if (given.is("事前查看")) {
            return new Situation(caseFile, ActKind.SUBMIT_REPORT, JsonObject.EMPTY_JSON_OBJECT, "甲", TODAY, true);
        }
        return situation(caseFile, ActKind.SUBMIT_REPORT, Json.createObjectBuilder().add("lines", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("suspectedActId", act.id().toString()).add("appliedItemCode", item)
                        .add("fine", given.money("拟罚").fen()).add("found", Json.createObjectBuilder()
                                .add("serious_consequence", given.is("后果严重") ? 1 : 0)
                                .add("serious_circumstances", given.is("情节严重") ? 1 : 0)))).build());
    }

    /** 责令=否 for none; 改正期限 is the last day to correct of a served order. */
    private static CorrectionOrders orders(Given given) {
        boolean none = given.find("责令").filter("否"::equals).isPresent();
        Optional<LocalDate> lapse = given.findDay("改正期限");
        return new CorrectionOrders() {
            @Override
            public Optional<CorrectionOrder> latest(UUID caseId) {
                return none ? Optional.empty() : Optional.of(new CorrectionOrder() {
                    @Override
                    public Optional<LocalDate> lapsesAfter() {
                        return lapse;
                    }
                });
            }

            @Override
            public Optional<CorrectionOrder> latest(UUID caseId, UUID partyId) {
                return latest(caseId);
            }
        };
    }

    private static JsonObject opinion(Given given) {
        return given.is("退回") ? Facts.of().put("opinion", "RETURNED").build() : Facts.of().build();
    }
}
