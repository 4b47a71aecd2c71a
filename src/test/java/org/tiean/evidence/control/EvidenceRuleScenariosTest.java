package org.tiean.evidence.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.boundary.MonitoringDevices;
import org.tiean.authority.entity.DeviceEntry;
import org.tiean.authority.entity.DeviceEntry.Kind;
import org.tiean.authority.entity.DeviceType;
import org.tiean.authority.entity.MonitoringDevice;
import org.tiean.authority.entity.RegisterDevice;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Situation;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.boundary.CaseRecordings;
import org.tiean.evidence.boundary.EvidenceTraces;
import org.tiean.evidence.entity.CaseRecording;
import org.tiean.evidence.entity.RecordingCase;
import org.tiean.evidence.entity.RequestUnfilmed;
import org.tiean.evidence.entity.UnfilmedRequest;
import org.tiean.evidence.entity.DeviceRecording;
import org.tiean.evidence.entity.Disagreement;
import org.tiean.evidence.entity.DisagreementLine;
import org.tiean.evidence.entity.EvidenceItem;
import org.tiean.evidence.entity.EvidenceKind;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.evidence.entity.Particular;
import org.tiean.evidence.entity.Particulars;
import org.tiean.kernel.entity.Zones;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownSettings;
import org.tiean.scenario.RuleScenarios;
import org.tiean.statute.entity.StatuteKind;

class EvidenceRuleScenariosTest extends RuleScenarios {

    EvidenceRuleScenariosTest() {
        super("evidence");
    }

    @Override
    protected void rules() {
        on(new CertificatesShownRule(), (rule, given) -> situation(caseFile(), ActKind.RECORD_QUESTIONING,
                given.find("出示证件").isPresent() ? Facts.of().put("certificatesShown", given.is("出示证件")).build()
                        : Facts.of().build()));
        on(new EvidenceBeforeDecisionRule(), (rule, given) -> {
            CaseFile caseFile = caseFile();
            given.findDay("决定日").ifPresent(day -> caseFile.decided(
                    new DecidingOrgan(UUID.randomUUID(), "样板区综合行政执法局", "seal", "样板区人民政府", "样板区人民法院"), day));
            return situation(caseFile, ActKind.COLLECT_EVIDENCE, Facts.of().build(), "甲", given.day("取证日"));
        });
        on(new DeviceInOrderRule(), EvidenceRuleScenariosTest::recorded);
        on(new EvidenceParticularsRule(), EvidenceRuleScenariosTest::particular);
        on(new FileAgreesRule(), EvidenceRuleScenariosTest::compared);
        on(new ItemGoesRule(), (rule, given) -> {
            CaseFile caseFile = caseFile();
            given.findDay("决定日").ifPresent(day -> caseFile.decided(
                    new DecidingOrgan(UUID.randomUUID(), "样板区综合行政执法局", "seal", "样板区人民政府", "样板区人民法院"), day));
            return situation(caseFile, ActKind.MOVE_ITEM, Facts.of().put("kind", given.text("方式"))
                    .put("perishable", given.find("不易保管").isPresent()).build(), "甲", given.day("日"));
        });
        FilmedStepRule filmed = new FilmedStepRule();
        filmed.duties = new FilmDuties();
        on(filmed, EvidenceRuleScenariosTest::filmed);
    }

    /** A piece of a kind with what is said of it, as it comes in or as it is found true. */
    private static Situation particular(EvidenceParticularsRule rule, Given given) {
        rule.demands = new KindDemands();
        EvidenceKind kind = Stream.of(EvidenceKind.values()).filter(each -> each.chinese().equals(given.text("种类"))).findFirst().orElseThrow();
        Map<Particular, String> said = new EnumMap<>(Particular.class);
        given.list("写明").forEach(word -> said.put(PARTICULARS.get(word), word));
        Particulars besides = new Particulars(given.find("复制件").isPresent() && given.is("复制件"), said);
        if ("收集".equals(given.text("行为"))) {
            return situation(caseFile(), ActKind.COLLECT_EVIDENCE, Facts.of().put("kind", kind).put("copy", besides.copy())
                    .put("particulars", besides.toFacts()).build());
        }
        int pieces = given.find("段数").map(Integer::parseInt).orElse(1);
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(pieces).toList();
        String file = given.is("录音") ? "audio/mpeg" : "image/png";
        rule.evidence = new EvidenceList() {
            @Override
            public List<EvidenceLine> ofCase(UUID caseId) {
                return ids.stream().map(piece -> new EvidenceLine(piece, 3, kind, "现场对话", "经过", Instant.EPOCH, EvidenceItem.Standing.COLLECTED,
                        file, "0", 1L, null, besides.copy(), besides.toFacts().toString())).toList();
            }
        };
        Facts facts = Facts.of().putAll("evidenceIds", ids).put("stands", "核实".equals(given.text("行为")));
        given.find("核实时写明").ifPresent(words -> facts.put("summary", words));
        return situation(caseFile(), ActKind.VERIFY_EVIDENCE, facts.build());
    }

    private static final Map<String, Particular> PARTICULARS = Map.ofEntries(Map.entry("原因", Particular.COPY_REASON), Map.entry("存放处", Particular.KEPT_AT),
            Map.entry("核对一致", Particular.AGREED_BY), Map.entry("方法", Particular.METHOD), Map.entry("时间", Particular.MADE_AT),
            Map.entry("制作人", Particular.MAKER), Map.entry("文字说明", Particular.SUMMARY), Map.entry("陈述人", Particular.PERSON),
            Map.entry("签名", Particular.CONFIRMED), Map.entry("机构", Particular.BODY), Map.entry("资质", Particular.QUALIFICATION));

    private static Situation filmed(FilmedStepRule rule, Given given) {
        KnownSettings settings = new KnownSettings();
        given.find("本机关").ifPresent(steps -> settings.set("recording.filmed-steps", steps));
        rule.settings = settings;
        rule.duties.settings = settings;
        LocalDate day = given.day("日");
        CaseFile caseFile = caseFile();
        List<CaseRecording> films = given.list("录像").stream().map(span -> span.split("-")).map(span -> new CaseRecording(UUID.randomUUID(),
                given.find("录像状态").isPresent() ? RecordingCase.Answer.SUGGESTED : RecordingCase.Answer.ACCEPTED, "OFFICER TIME", "DSJ1", "甲",
                at(day, span[0]), at(day, span[1]), "样板区", "video/mp4", "0", given.find("录像步骤").orElse(null), null, at(day, span[1]), false, day, "", 0))
                .toList();
        ActKind act = switch (given.text("行为")) {
            case "询问" -> ActKind.RECORD_QUESTIONING;
            case "检查" -> ActKind.RECORD_INSPECTION;
            case "送达" -> ActKind.SERVE_DECISION;
            case "查封扣押" -> ActKind.TAKE_SEIZURE;
            case "当场查封扣押" -> ActKind.SEIZE_ON_THE_SPOT;
            case "强制执行" -> ActKind.CARRY_OUT_COERCION;
            case "处理罚没物品" -> ActKind.CARRY_OUT_DISPOSAL;
            default -> throw new IllegalArgumentException(given.text("行为"));
        };
        List<UnfilmedRequest> asked = given.find("批准").map(answer -> {
            UnfilmedRequest request = new UnfilmedRequest(UUID.randomUUID(), caseFile.id(), new RequestUnfilmed(act, given.findDay("批准日").orElse(day), "设备故障"), "甲", Instant.EPOCH);
            request.decide("是".equals(answer) ? UnfilmedRequest.Outcome.APPROVED : UnfilmedRequest.Outcome.REFUSED, "已核", "负责人", Instant.EPOCH);
            return List.of(request);
        }).orElse(List.of());
        rule.recordings = new CaseRecordings() {
            @Override
            public List<CaseRecording> recordings(UUID caseId) {
                return films;
            }

            @Override
            public List<UnfilmedRequest> unfilmed(UUID caseId) {
                return asked;
            }
        };
        Facts facts = Facts.of().put("handlingPlace", given.find("地点").filter(place -> rule.duties.isHandlingPlace(place, caseFile.agencyId(), day)).isPresent());
        given.find("方式").ifPresent(method -> facts.put("method", method));
        Optional<Instant> ended = given.find("结束").map(time -> at(day, time));
        if (SAY_THEIR_END.contains(act)) {
            given.find("开始").ifPresent(time -> facts.put("startedAt", Zones.minuteOf(at(day, time))));
            ended.ifPresent(moment -> facts.put("endedAt", Zones.minuteOf(moment)));
            return new Situation(caseFile, act, facts.build(), "甲", day, at(day, "23:00"), false);
        }
        given.find("开始").ifPresent(time -> facts.put("startedAt", at(day, time)));
        return new Situation(caseFile, act, facts.build(), "甲", day, ended.orElse(null), false);
    }

    /** Entered some time after their end, which they state; others end with the act itself. */
    private static final Set<ActKind> SAY_THEIR_END = Set.of(ActKind.CARRY_OUT_COERCION, ActKind.CARRY_OUT_DISPOSAL);

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(Zones.CHINA).toInstant();
    }

    private static Situation compared(FileAgreesRule rule, Given given) {
        List<DisagreementLine> lines = given.find("不一致").stream().flatMap(words -> Stream.of(words.split("、")))
                .map(word -> switch (word) {
                    case "时间" -> new Disagreement(Disagreement.Aspect.TIME, "09:00", "11:00", 120L, 30L);
                    case "地点" -> new Disagreement(Disagreement.Aspect.PLACE, "虚构巷", "虚构路", 2000L, 500L);
                    case "设备" -> new Disagreement(Disagreement.Aspect.DEVICE, "甲", "乙", null, null);
                    default -> throw new IllegalArgumentException(word);
                }).map(judged -> new DisagreementLine(UUID.randomUUID(), 1, standing(given), judged)).toList();
        rule.traces = new EvidenceTraces() {
            @Override
            public List<DisagreementLine> disagreements(UUID caseId) {
                return lines;
            }
        };
        return situation(caseFile(), given.find("行为").isPresent() ? ActKind.REVIEW_LEGALITY : ActKind.VERIFY_EVIDENCE, Facts.of().build());
    }

    /** One recording of one device, in the file or just being taken in. */
    private static Situation recorded(DeviceInOrderRule rule, Given given) {
        UUID piece = UUID.randomUUID();
        List<DeviceRecording> recordings = new ArrayList<>();
        Facts facts = Facts.of();
        MonitoringDevice device = device(given);
        if (given.find("无设备").isEmpty()) {
            Instant shown = given.day("记录日").atTime(23, 59).atZone(Zones.CHINA).toInstant();
            recordings.add(new DeviceRecording(piece, 1, device.id(), shown, standing(given)));
            facts.put("occurredAt", shown).put("deviceId", device.id());
        }
        rule.evidence = new EvidenceList() {
            @Override
            public List<DeviceRecording> recordings(UUID caseId) {
                return recordings;
            }
        };
        rule.devices = new MonitoringDevices() {
            @Override
            public List<MonitoringDevice> withEntries(Collection<UUID> ids) {
                return ids.contains(device.id()) ? List.of(device) : List.of();
            }
        };
        return switch (given.text("行为")) {
            case "收集" -> situation(caseFile(), ActKind.COLLECT_EVIDENCE, facts.build());
            case "核实" -> situation(caseFile(), ActKind.VERIFY_EVIDENCE, Facts.of().putAll("evidenceIds", List.of(piece)).put("stands", true).build());
            case "不予采信" -> situation(caseFile(), ActKind.VERIFY_EVIDENCE, Facts.of().putAll("evidenceIds", List.of(piece)).put("stands", false).build());
            case "终结" -> situation(caseFile(), ActKind.SUBMIT_REPORT, Facts.of().build());
            case "决定" -> situation(caseFile(), ActKind.APPROVE_DECISION, Facts.of().put("opinion", "APPROVED").build());
            case "退回决定" -> situation(caseFile(), ActKind.APPROVE_DECISION, Facts.of().put("opinion", "RETURNED").build());
            default -> throw new IllegalArgumentException(given.text("行为"));
        };
    }

    private static EvidenceItem.Standing standing(Given given) {
        return given.find("证据").map(word -> switch (word) {
            case "属实" -> EvidenceItem.Standing.VERIFIED;
            case "不予采信" -> EvidenceItem.Standing.EXCLUDED;
            default -> EvidenceItem.Standing.COLLECTED;
        }).orElse(EvidenceItem.Standing.COLLECTED);
    }

    private static MonitoringDevice device(Given given) {
        MonitoringDevice device = new MonitoringDevice(new RegisterDevice(UUID.randomUUID(), UUID.randomUUID(), "SX-01", "示范大道东口", DeviceType.VIDEO,
                "示范大道88号东口", 110.0, 30.0, "《示例条例》第一条", StatuteKind.ofChinese(given.find("依据").orElse("法律"))), "keeper", Instant.EPOCH);
        Map<String, Kind> words = Map.of("法制审核", Kind.LEGAL_REVIEW, "技术审核", Kind.TECHNICAL_REVIEW, "公布", Kind.PUBLICATION,
                "标志", Kind.MARKING);
        words.forEach((word, kind) -> given.findDay(word).ifPresent(day -> enter(device, kind, true, day, null)));
        given.find("检定").map(span -> span.split("至")).ifPresent(span ->
                enter(device, Kind.CALIBRATION, true, LocalDate.parse(span[0]), LocalDate.parse(span[1])));
        given.findDay("标志损毁").ifPresent(day -> enter(device, Kind.MARKING, false, day, null));
        given.findDay("停用").ifPresent(day -> enter(device, Kind.RETIREMENT, true, day, null));
        return device;
    }

    private static void enter(MonitoringDevice device, Kind kind, boolean met, LocalDate day, LocalDate until) {
        device.enter(new DeviceEntry.Given(UUID.randomUUID(), kind, met, day, until, "文件", null), "keeper", Instant.EPOCH);
    }
}
