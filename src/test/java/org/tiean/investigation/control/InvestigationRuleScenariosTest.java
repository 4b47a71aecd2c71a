package org.tiean.investigation.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.tiean.kernel.entity.Money;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownEvidence;
import org.tiean.scenario.KnownItems;
import org.tiean.scenario.KnownReports;
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
        TimeMayBeAsked asked = new TimeMayBeAsked();
        judge(asked, given -> asked.judge(REQUESTS.get(given.text("申请")), given.find("多少").map(Integer::valueOf).orElse(0),
                given.is("核查阶段") ? "lead-verification" : TimeRequestsFound.DECISION,
                given.find("还可延长").map(days -> new ExtensionRule(Integer.parseInt(days), Approver.HEAD)), given.is("中止中"),
                given.is("已届满")));
        TimeApprover approver = new TimeApprover();
        judge(approver, given -> {
            List<UUID> heads = Stream.generate(UUID::randomUUID).limit(given.number("负责人")).toList();
            List<UUID> attending = new ArrayList<>(heads.subList(0, given.number("参加")));
            given.find("外人").ifPresent(stranger -> attending.set(0, UUID.randomUUID()));
            return approver.judge(Set.copyOf(heads), attending, given.number("法定最少"));
        });
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
