package org.tiean.coercion.control;

import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.authority.boundary.Competence;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.control.PowerTable;
import org.tiean.authority.entity.Answer;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.authority.entity.CompetenceQuestion;
import org.tiean.authority.entity.OtherPower;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Situation;
import org.tiean.coercion.entity.Attendance;
import org.tiean.coercion.entity.BeginTesting;
import org.tiean.coercion.entity.DisposePreservation;
import org.tiean.coercion.entity.DisposeSeizure;
import org.tiean.coercion.entity.ExtendSeizure;
import org.tiean.coercion.entity.MeasureOpinion;
import org.tiean.coercion.entity.Preservation;
import org.tiean.coercion.entity.PreservedEnd;
import org.tiean.coercion.entity.ProposePreservation;
import org.tiean.coercion.entity.ProposeSeizure;
import org.tiean.coercion.entity.SeizeOnTheSpot;
import org.tiean.coercion.entity.SeizedEnd;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.coercion.entity.Seizure;
import org.tiean.coercion.entity.SeizureGround;
import org.tiean.coercion.entity.SeizureKind;
import org.tiean.coercion.entity.TakePreservation;
import org.tiean.coercion.entity.TakeSeizure;
import org.tiean.coercion.entity.Thing;
import org.tiean.investigation.boundary.Reinspections;
import org.tiean.investigation.entity.Reinspect;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Zones;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownLimits;
import org.tiean.scenario.KnownOfficers;
import org.tiean.scenario.KnownSettings;
import org.tiean.scenario.RuleScenarios;
import org.tiean.statute.boundary.Statutes;
import org.tiean.statute.control.StatuteTableReader;
import org.tiean.statute.entity.StatuteVersion;

class CoercionRuleScenariosTest extends RuleScenarios {

    private static final Map<String, SeizureGround> GROUNDS = Map.of("涉嫌", SeizureGround.SUSPECTED, "严重污染", SeizureGround.SERIOUS_POLLUTION,
            "拒不改正", SeizureGround.REFUSED_CORRECTION, "证据可能灭失", SeizureGround.EVIDENCE_MAY_BE_LOST, "政府责成", SeizureGround.GOVERNMENT_ORDER);
    private static final Map<String, Thing.Kind> THINGS = Map.of("场所", Thing.Kind.PREMISES, "设施", Thing.Kind.FACILITY, "财物", Thing.Kind.GOODS);

    CoercionRuleScenariosTest() {
        super("coercion");
    }

    @Override
    protected void rules() {
        preservationRules();
        seizureRules();
        on(new MeasureApprover(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            rule.officers = given.is("有分工文件") ? officers.order(ApprovalMatter.MEASURE) : officers;
            String head = given.text("审批人");
            return situation(given.is("办过本案") ? handled(caseFile(), head, "乙") : caseFile(), ActKind.APPROVE_SEIZURE, Facts.of().build(), head, TODAY);
        });
        on(new MeasuresOver(), (rule, given) -> {
            rule.found = measures(preservations(given), seizures(given));
            return situation(caseFile(), ActKind.PROPOSE_CLOSING, Facts.of().build());
        });
    }

    private void preservationRules() {
        on(new PreservationForEvidence(), (rule, given) -> {
            KnownSettings settings = new KnownSettings();
            given.find("须写明理由").ifPresent(word -> settings.set("preservation.reason-required", word.equals("否") ? "no" : "yes"));
            rule.settings = settings;
            rule.found = measures(preservations(given), List.of());
            return situation(caseFile(), ActKind.PROPOSE_PRESERVATION, new ProposePreservation(UUID.randomUUID(),
                    ProposePreservation.Ground.MAY_BE_LOST, given.find("理由").orElse(null), "炉具").toFacts());
        });
        on(new PreservationApproved(), (rule, given) -> {
            rule.found = measures(preservations(given), List.of());
            return situation(caseFile(), ActKind.TAKE_PRESERVATION, Facts.of().build());
        });
        on(new PreservationInTime(), (rule, given) -> {
            rule.found = measures(preservations(given), List.of());
            rule.limits = new KnownLimits().end("preservation-disposal", given.findDay("届满").orElse(TODAY));
            return situation(caseFile(), ActKind.DISPOSE_PRESERVATION, Facts.of().build(), "局长", given.findDay("处理日").orElse(TODAY));
        });
        on(new PreservedIntoSeizure(), (rule, given) -> {
            rule.found = measures(preservations(given), seizures(given));
            return situation(caseFile(), ActKind.DISPOSE_PRESERVATION, new DisposePreservation(List.of(new DisposePreservation.Disposal(
                    UUID.randomUUID(), given.text("处理").equals("查封扣押") ? PreservedEnd.SEIZED : PreservedEnd.RELEASED, "理由")), "同意").toFacts());
        });
    }

    private void seizureRules() {
        on(new SeizureBasis(), (rule, given) -> {
            rule.found = measures(List.of(), seizures(given));
            rule.bases = new SeizureBases();
            rule.powers = new KnownPowers();
            rule.statutes = new KnownStatutes();
            rule.reinspections = reinspected(given);
            CaseFile caseFile = caseFile();
            Party party = caseFile.addParty(given.is("公民") ? citizen() : shop("示例烧烤店"), null, null);
            caseFile.suspect(UUID.randomUUID(), party, given.text("事项"), "事项", TODAY, TODAY);
            LocalDate day = given.findDay("日期").orElse(TODAY);
            if (given.find("依据").isEmpty()) {
                return new Situation(caseFile, ActKind.PROPOSE_SEIZURE, Facts.of().build(), "甲", day, true);
            }
            return situation(caseFile, ActKind.PROPOSE_SEIZURE, new ProposeSeizure(party.id(), kind(given), given.text("依据"),
                    GROUNDS.get(given.text("情形")), "理由", "物品").toFacts(), "甲", day);
        });
        on(new SeizurePower(), (rule, given) -> {
            rule.competence = answering(given.text("清单"));
            return situation(caseFile(), ActKind.PROPOSE_SEIZURE, Facts.of().put("basis", "QZ-006-2").build());
        });
        on(new SeizedThingsRelated(), (rule, given) -> {
            rule.bases = new SeizureBases();
            rule.found = measures(List.of(), List.of(approved(given.text("依据"), kind(given))));
            return situation(caseFile(), ActKind.TAKE_SEIZURE, taking(given.list("清单").stream().map(THINGS::get).toList(),
                    new TakeSeizure.Steps(true, true, true, true, !given.is("含生活必需品"), !given.is("已被查封")), there(true, "无", null)).toFacts());
        });
        on(new SeizureSteps(), (rule, given) -> {
            boolean present = !given.is("当事人不到场");
            return situation(caseFile(), ActKind.TAKE_SEIZURE, taking(List.of(Thing.Kind.GOODS), new TakeSeizure.Steps(!given.is("没有出示证件"),
                    !given.is("没有通知到场"), !given.is("没有告知"), !given.is("没有听取"), true, true),
                    there(present, given.find("意见").orElse(null), given.find("见证人").orElse(null))).toFacts());
        });
        on(new SeizureApproved(), (rule, given) -> {
            rule.found = measures(List.of(), seizures(given));
            return situation(caseFile(), ActKind.TAKE_SEIZURE, Facts.of().build());
        });
        on(new ApprovedWithinADay(), (rule, given) -> {
            rule.found = measures(List.of(), seizures(given));
            Instant end = moment(given.find("实施").orElse("2026-11-21T21:00")).plusSeconds(86_400);
            rule.limits = new TimeLimits() {
                @Override
                public Optional<LimitResult> dueOf(UUID subjectId, String definitionId) {
                    return Optional.of(new LimitResult(Zones.dayOf(end), Zones.dayOf(end), false, end, false, "2026", List.of(), ""));
                }
            };
            rule.clock = Clock.fixed(moment(given.find("补办").orElse("2026-11-22T09:00")), Zones.CHINA);
            return situation(caseFile(), ActKind.APPROVE_TAKEN_SEIZURE, new MeasureOpinion(given.is("不同意") ? MeasureOpinion.Outcome.REFUSED
                    : MeasureOpinion.Outcome.APPROVED, "意见").toFacts(), "局长", TODAY);
        });
        on(new SeizureInForce(), (rule, given) -> {
            rule.found = measures(List.of(), seizures(given));
            boolean paused = given.is("检测期间");
            LocalDate due = given.findDay("届满").orElse(TODAY);
            rule.limits = new KnownLimits() {
                @Override
                public List<String> openPauses(UUID subjectId, String definitionId) {
                    return paused ? List.of("检测") : List.of();
                }
            }.end("seizure-term", due);
            return situation(caseFile(), ActKind.DISPOSE_SEIZURE, Facts.of().build(), "局长", given.findDay("处理日").orElse(TODAY));
        });
        on(new SeizureExtensionOnce(), (rule, given) -> {
            List<Seizure> all = seizures(given);
            if (given.is("已经延长")) {
                all.get(0).extend(new ExtendSeizure(10, "复杂"), TODAY);
            }
            rule.found = measures(List.of(), all);
            return situation(caseFile(), ActKind.EXTEND_SEIZURE, new ExtendSeizure(given.number("日数"), "复杂").toFacts());
        });
        on(new LiftingOnGround(), (rule, given) -> {
            CaseFile caseFile = caseFile();
            given.findDay("决定日").ifPresent(day -> caseFile.decided(new org.tiean.casefile.entity.DecidingOrgan(UUID.randomUUID(), "局", "印", "政府", "法院"), day));
            return situation(caseFile, ActKind.DISPOSE_SEIZURE, new DisposeSeizure(List.of(new DisposeSeizure.Disposal(UUID.randomUUID(),
                    given.text("情形").equals("已经处理") ? SeizedEnd.DECIDED : SeizedEnd.UNRELATED, "理由")), null).toFacts());
        });
        on(new SeizureHandedOver(), (rule, given) -> {
            List<Seizure> all = seizures(given);
            all.forEach(one -> one.documented(UUID.randomUUID()));
            rule.found = measures(List.of(), all);
            return situation(caseFile(), ActKind.SERVE_SEIZURE, Facts.of().build(), "甲", given.findDay("交付日").orElse(TODAY));
        });
    }

    // --- measures in a state ---

    private static MeasuresFound measures(List<Preservation> preservations, List<Seizure> seizures) {
        return new MeasuresFound() {
            @Override
            public List<Preservation> preservations(UUID caseId) {
                return preservations;
            }

            @Override
            public List<Seizure> seizures(UUID caseId) {
                return seizures;
            }
        };
    }

    /** 登记保存=申请, 批准, 实施, 了结; none where it is not given. */
    private static List<Preservation> preservations(Given given) {
        return given.find("登记保存").map(state -> {
            Preservation one = new Preservation(UUID.randomUUID(), UUID.randomUUID(),
                    new ProposePreservation(UUID.randomUUID(), ProposePreservation.Ground.MAY_BE_LOST, "理由", "炉具"), "甲", TODAY);
            if (!state.equals("申请")) {
                one.answer(opinion(), "局长", TODAY, "");
            }
            if (state.equals("实施") || state.equals("了结")) {
                one.take(new TakePreservation("现场", "本机关", List.of(thing(Thing.Kind.GOODS)), there(true, "无", null), List.of()), "甲", Instant.EPOCH);
            }
            if (state.equals("了结")) {
                one.lapse(TODAY);
                one.handedBack(TODAY);
            }
            return List.of(one);
        }).orElse(List.of());
    }

    /** 查封扣押=申请, 批准, 实施, 当场, 当场已批, 解除, 了结, 检测; carried out on 实施日. */
    private static List<Seizure> seizures(Given given) {
        Optional<String> state = given.find("查封扣押");
        Instant taken = given.findDay("实施日").orElse(TODAY).atStartOfDay(Zones.CHINA).toInstant();
        return state.map(word -> List.of(seizure(word, taken))).orElse(List.of());
    }

    private static Seizure seizure(String state, Instant taken) {
        TakeSeizure how = taking(List.of(Thing.Kind.GOODS), new TakeSeizure.Steps(true, true, true, true, true, true), there(true, "无", null));
        if (state.startsWith("当场")) {
            Seizure one = Seizure.onTheSpot(UUID.randomUUID(), UUID.randomUUID(), new SeizeOnTheSpot(asked("QZ-006-2", SeizureKind.DETAIN), "紧急", how), "甲",
                    TODAY, taken);
            if (state.equals("当场已批")) {
                one.answer(opinion(), "局长", taken, TODAY, "");
            }
            return one;
        }
        Seizure one = state.equals("申请") ? new Seizure(UUID.randomUUID(), UUID.randomUUID(), asked("QZ-006-2", SeizureKind.DETAIN), "甲", TODAY)
                : approved("QZ-006-2", SeizureKind.DETAIN);
        if (!List.of("申请", "批准").contains(state)) {
            one.take(how, "甲", taken);
        }
        switch (state) {
            case "检测" -> {
                one.begin(new BeginTesting(BeginTesting.Kind.MEASUREMENT, "检验院", "设备", TODAY), TODAY);
                end(one, SeizedEnd.NOT_NEEDED);
                one.handedBack(TODAY);
            }
            case "解除" -> end(one, SeizedEnd.NOT_NEEDED);
            case "了结" -> {
                end(one, SeizedEnd.NOT_NEEDED);
                one.handedBack(TODAY);
            }
            default -> { }
        }
        return one;
    }

    private static void end(Seizure one, SeizedEnd how) {
        one.dispose(new DisposeSeizure(one.things().stream().map(SeizedThing::id)
                .map(id -> new DisposeSeizure.Disposal(id, how, "理由")).toList(), null), TODAY);
    }

    private static Seizure approved(String basis, SeizureKind kind) {
        Seizure one = new Seizure(UUID.randomUUID(), UUID.randomUUID(), asked(basis, kind), "甲", TODAY);
        one.answer(opinion(), "局长", Instant.EPOCH, TODAY, "");
        return one;
    }

    private static ProposeSeizure asked(String basis, SeizureKind kind) {
        return new ProposeSeizure(UUID.randomUUID(), kind, basis, SeizureGround.EVIDENCE_MAY_BE_LOST, "理由", "物品");
    }

    private static MeasureOpinion opinion() {
        return new MeasureOpinion(MeasureOpinion.Outcome.APPROVED, "同意");
    }

    private static SeizureKind kind(Given given) {
        return given.find("措施").orElse("扣押").equals("查封") ? SeizureKind.SEAL : SeizureKind.DETAIN;
    }

    private static TakeSeizure taking(List<Thing.Kind> kinds, TakeSeizure.Steps steps, Attendance there) {
        return new TakeSeizure(Instant.EPOCH, "现场", kinds.stream().map(CoercionRuleScenariosTest::thing).toList(), steps, "现场情况", there, List.of());
    }

    private static Thing thing(Thing.Kind kind) {
        return new Thing(kind, "烧烤炉", BigDecimal.ONE, "台", null, "完好", "库房", "用于违法行为");
    }

    private static Attendance there(boolean present, String statement, String witness) {
        return new Attendance(present, present ? "李示例" : null, present ? "经营者" : null, statement, null, "拒绝签名", witness, null);
    }

    private static PartyDetails citizen() {
        return new PartyDetails(UUID.randomUUID(), PartyKind.CITIZEN, "李示例", "居民身份证", ProtectedText.of("999999199001010011"), null,
                ProtectedText.of("示范市样板区示范大道88号"), null);
    }

    private static Instant moment(String text) {
        return LocalDateTime.parse(text).atZone(Zones.CHINA).toInstant();
    }

    private static Reinspections reinspected(Given given) {
        Optional<Reinspect.Result> result = given.find("复查").map(word -> switch (word) {
            case "已改正" -> Reinspect.Result.CORRECTED;
            case "部分改正" -> Reinspect.Result.PARTLY;
            default -> Reinspect.Result.NOT_CORRECTED;
        });
        return new Reinspections() {
            @Override
            public Optional<Reinspect.Result> resultFor(UUID caseId, UUID partyId) {
                return result;
            }
        };
    }

    /** What the judgement of competence, tested by its own tables, would say. */
    private static Competence answering(String word) {
        String key = "authority.competence." + Map.of("列有", "granted", "没有列", "not-listed", "受委托", "coercion-delegated").get(word);
        return new Competence() {
            @Override
            public Answer check(CompetenceQuestion question) {
                return new Answer(word.equals("列有"), key, List.of(), Citation.of("行政强制法", 17), null, null, null, null, List.of());
            }
        };
    }

    /** The coercive measures as shipped. */
    private static final class KnownPowers extends PowerItems {

        private static final List<OtherPower> SHIPPED = PowerTable.others(new InputStreamReader(
                CoercionRuleScenariosTest.class.getResourceAsStream("/reference/power-others.csv"), StandardCharsets.UTF_8), "power-others.csv");

        @Override
        public OtherPower requireOther(String code) {
            return SHIPPED.stream().filter(power -> power.code().equals(code)).findFirst().orElseThrow();
        }

        static Stream<OtherPower> measures() {
            return SHIPPED.stream().filter(power -> power.kind() == OtherPower.Kind.COERCIVE_MEASURE);
        }
    }

    /** The statutes as shipped. */
    private static final class KnownStatutes extends Statutes {

        private static final Map<String, StatuteVersion> SHIPPED = StatuteTableReader.read(new InputStreamReader(
                CoercionRuleScenariosTest.class.getResourceAsStream("/reference/statutes.csv"), StandardCharsets.UTF_8), "statutes.csv", Map.of())
                .stream().collect(Collectors.toMap(StatuteVersion::code, Function.identity()));

        @Override
        public StatuteVersion get(String code) {
            return SHIPPED.get(code);
        }
    }

    /** Every coercive measure of the power list has its row, and no row stands for anything else. */
    @org.junit.jupiter.api.Test
    void everyMeasureOfThePowerListHasItsBasis() {
        org.junit.jupiter.api.Assertions.assertEquals(KnownPowers.measures().map(OtherPower::code).sorted().toList(),
                new SeizureBases().all().stream().map(SeizureBases.Basis::code).sorted().toList());
    }
}
