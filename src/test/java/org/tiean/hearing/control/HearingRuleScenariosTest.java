package org.tiean.hearing.control;

import jakarta.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.authority.entity.Officer;
import org.tiean.calendar.TestCalendars;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.casefile.control.PastActs;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Scene;
import org.tiean.casefile.entity.Situation;
import org.tiean.document.boundary.ServiceAnnouncements;
import org.tiean.document.entity.ServiceAnnouncement;
import org.tiean.hearing.entity.ArrangeHearing;
import org.tiean.hearing.entity.Defence;
import org.tiean.hearing.entity.Form;
import org.tiean.hearing.entity.Hearing;
import org.tiean.hearing.entity.HearingConclusion;
import org.tiean.hearing.entity.HearingRequest;
import org.tiean.hearing.entity.HearingSession;
import org.tiean.hearing.entity.HoldHearing;
import org.tiean.hearing.entity.NoticeStanding;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.hearing.entity.Presence;
import org.tiean.hearing.entity.ProposedPenalty;
import org.tiean.hearing.entity.ReceiveDefence;
import org.tiean.hearing.entity.ReportBasis;
import org.tiean.hearing.entity.ReportHearing;
import org.tiean.hearing.entity.RequestHearing;
import org.tiean.kernel.entity.Zones;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownOfficers;
import org.tiean.scenario.KnownReports;
import org.tiean.scenario.KnownSettings;
import org.tiean.scenario.RuleScenarios;

class HearingRuleScenariosTest extends RuleScenarios {

    HearingRuleScenariosTest() {
        super("hearing");
    }

    @Override
    protected void rules() {
        on(new ReportBeforeNotice(), (rule, given) -> {
            CaseFile caseFile = caseFile();
            KnownReports reports = new KnownReports();
            if (given.is("有报告")) {
                reports.submitted(TODAY, 1);
            }
            if (given.is("有处罚建议")) {
                reports.line(caseFile.addParty(shop("示例小店"), null, null), "CG-SR-006-1", given.money("建议"));
            }
            rule.reports = reports;
            return situation(caseFile, ActKind.ISSUE_NOTICE, Facts.of().build());
        });
        on(new WaiverProved(), (rule, given) -> situation(caseFile(), ActKind.WAIVE_DEFENCE,
                Facts.of().put("signedBy", given.find("签名人").orElse(null)).put("proofDigest", given.find("扫描件").orElse(null))
                        .put("proofDocumentId", given.find("文书").orElse(null)).build()));
        on(new NoticeServed(), (rule, given) -> {
            rule.notices = standings(given);
            return onward(given);
        });
        on(new DefenceTime(), (rule, given) -> {
            rule.notices = standings(given);
            rule.settings = new KnownSettings().set("defence.silence-is-waiver", given.is("沉默不视为放弃") ? "no" : "yes");
            return onward(given);
        });
        on(new DefenceReexamined(), (rule, given) -> {
            rule.notices = standings(given);
            return onward(given);
        });
        on(new HearingHeld(), (rule, given) -> {
            rule.notices = standings(given);
            return onward(given);
        });
        on(new HearingApprover(), (rule, given) -> {
            rule.officers = given.is("有分管文件") ? new KnownOfficers().order(ApprovalMatter.DECISION) : new KnownOfficers();
            return situation(handled(caseFile(), given.list("承办").toArray(String[]::new)), ActKind.ACCEPT_HEARING, Facts.of().build(),
                    given.text("决定人"), TODAY);
        });
        on(new HearingChairIndependent(), this::chair);
        on(new HandlerNotChair(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            rule.officers = officers;
            rule.hearings = found(given.find("主持人").map(name -> hearing(officers.require(officers.id(name)))).orElse(null), List.of());
            return situation(caseFile(), ActKind.REASSIGN_HANDLER, Facts.of().put("officerIds", Json.createArrayBuilder()
                    .add(officers.id(given.text("改派")).toString()).build()).build(), "中队长", LocalDate.of(2026, 11, 21));
        });
        on(new HearingRefusalLawful(), (rule, given) -> {
            HearingRequest asked = asked(given);
            rule.hearings = found(null, List.of(asked));
            return situation(caseFile(), ActKind.REFUSE_HEARING, Facts.of().put("requestId", asked.id()).build());
        });
        on(new HearingNoticeAhead(), this::ahead);
        on(new HearingSidesHeard(), this::sides);
        on(new HearingWithdrawalProved(), (rule, given) -> situation(caseFile(), ActKind.WITHDRAW_HEARING, Facts.of()
                .put("signedBy", given.find("签名人").orElse(null)).put("proofDigest", given.find("扫描件").orElse(null)).build()));
        on(new HearingRecordFollowed(), this::followed);
        on(new EachDefenceAnswered(), this::answers);
        on(new NoticeNotHeavier(), this::nextNotice);
        on(new NoticeNotYetOut(), HearingRuleScenariosTest::withdrawn);
    }

    private static Situation withdrawn(NoticeNotYetOut rule, Given given) {
        Map<UUID, String> papers = new HashMap<>();
        List<PenaltyNotice> all = given.list("告知书").stream().map(standing -> {
            PenaltyNotice notice = noticeOf(caseFile().addParty(shop("示例小店"), null, null), "已送达".equals(standing));
            papers.put(notice.documentId(), standing);
            return notice;
        }).toList();
        rule.notices = new Notices() {
            @Override
            public List<PenaltyNotice> current(UUID caseId) {
                return all;
            }
        };
        rule.announcements = new ServiceAnnouncements() {
            @Override
            public Optional<ServiceAnnouncement> ofDocument(UUID documentId) {
                return "已公告".equals(papers.get(documentId)) ? Optional.of(new ServiceAnnouncement() { }) : Optional.empty();
            }
        };
        ActKind act = given.text("撤回").equals("告知") ? ActKind.ISSUE_NOTICE : ActKind.PROPOSE_CLOSING;
        return situation(caseFile(), ActKind.WITHDRAW_STEP, Facts.of().put("act", act.key()).build());
    }

    private static PenaltyNotice noticeOf(Party party, boolean served) {
        PenaltyNotice notice = new PenaltyNotice(UUID.randomUUID(), party.id(), 1,
                new ReportBasis(UUID.randomUUID(), 1, false, false, false), Json.createObjectBuilder().build(), LocalDate.of(2026, 10, 20));
        notice.documented(UUID.randomUUID());
        if (served) {
            notice.served(LocalDate.of(2026, 10, 21), LocalDate.of(2026, 10, 28), null);
        }
        return notice;
    }

    /** What is known of the one party's right to be heard. */
    private static Notices standings(Given given) {
        List<NoticeStanding> standings = given.is("没有告知") ? List.of() : List.of(new NoticeStanding(UUID.randomUUID(), "示例小店",
                given.findDay("送达").orElse(null), given.findDay("申辩期限").orElse(null), given.findDay("听证期限").orElse(null),
                given.is("放弃申辩"), given.is("放弃听证"), given.is("已申辩"),
                given.find("未复核").map(Integer::parseInt).orElse(0), given.find("逾期未复核").map(Integer::parseInt).orElse(0),
                given.is("申请听证"), given.is("听证未结束")));
        return new Notices() {
            @Override
            public List<NoticeStanding> standings(CaseFile caseFile) {
                return standings;
            }
        };
    }

    private Situation onward(Given given) {
        return situation(caseFile(), ActKind.APPROVE_DECISION, given.is("退回") ? Facts.of().put("opinion", "RETURNED").build()
                : Facts.of().build(), "局长", given.findDay("决定日").orElse(TODAY));
    }

    private static PenaltyNotice notice(Party party, Given given) {
        PenaltyNotice notice = new PenaltyNotice(UUID.randomUUID(), party.id(), 1,
                new ReportBasis(UUID.randomUUID(), 1, false, false, false), Json.createObjectBuilder().build(), LocalDate.of(2026, 10, 20));
        notice.propose(new ProposedPenalty(UUID.randomUUID(), "CG-SR-006-1", "店外经营", "一般", given.money("告知"), List.of()));
        notice.served(LocalDate.of(2026, 10, 21), LocalDate.of(2026, 10, 28), null);
        return notice;
    }

    private static Defence defence(PenaltyNotice notice) {
        return new Defence(notice, new ReceiveDefence(notice.partyId(), LocalDate.of(2026, 10, 23), Form.values()[0], "摊位已撤"));
    }

    private Situation answers(EachDefenceAnswered rule, Given given) {
        CaseFile caseFile = caseFile();
        PenaltyNotice notice = notice(caseFile.addParty(shop("示例小店"), null, null), given);
        List<Defence> defences = Stream.generate(() -> defence(notice)).limit(given.number("申辩")).toList();
        rule.notices = new Notices() {
            @Override
            public List<Defence> defences(UUID caseId) {
                return defences;
            }
        };
        var points = Json.createArrayBuilder();
        defences.stream().limit(given.number("复核")).forEach(defence ->
                points.add(Json.createObjectBuilder().add("defenceId", defence.id().toString())));
        return situation(caseFile, ActKind.REEXAMINE_DEFENCE, Json.createObjectBuilder().add("points", points).build());
    }

    private Situation nextNotice(NoticeNotHeavier rule, Given given) {
        CaseFile caseFile = caseFile();
        Party party = caseFile.addParty(shop("示例小店"), null, null);
        PenaltyNotice notice = notice(party, given);
        List<Defence> defences = new ArrayList<>();
        if (given.is("已申辩")) {
            defences.add(defence(notice));
        }
        rule.notices = new Notices() {
            @Override
            public List<PenaltyNotice> current(UUID caseId) {
                return List.of(notice);
            }

            @Override
            public List<Defence> defences(UUID caseId) {
                return defences;
            }
        };
        rule.reports = new KnownReports().submitted(TODAY, 1).line(party, "CG-SR-006-1", given.money("新的建议"));
        return situation(caseFile, ActKind.ISSUE_NOTICE, Facts.of().put("newFacts", given.find("新事实").orElse(null)).build());
    }

    private static HearingRequest asked(Given given) {
        LocalDate served = LocalDate.of(2026, 11, 10);
        PenaltyNotice notice = new PenaltyNotice(UUID.randomUUID(), UUID.randomUUID(), 1, new ReportBasis(UUID.randomUUID(), 1,
                !given.is("不属于听证范围"), false, false), Json.createObjectBuilder().build(), served);
        notice.served(served, LocalDate.of(2026, 11, 17), given.is("不属于听证范围") ? null : LocalDate.of(2026, 11, 17));
        return new HearingRequest(notice, new RequestHearing(notice.partyId(), given.day("申请日"), Form.WRITTEN, "要求听证"));
    }

    private static HearingsFound found(Hearing hearing, List<HearingRequest> unanswered) {
        return new HearingsFound() {
            @Override
            public List<Hearing> of(UUID caseId) {
                return hearing == null ? List.of() : List.of(hearing);
            }

            @Override
            public List<HearingRequest> unanswered(UUID caseId) {
                return unanswered;
            }
        };
    }

    private static Hearing hearing(Officer chair) {
        return new Hearing(UUID.randomUUID(), chair, "记录员", "局长", LocalDate.of(2026, 11, 18));
    }

    /** 甲 is designated where the act is not the designation itself. */
    private Situation chair(HearingChairIndependent rule, Given given) {
        KnownOfficers officers = new KnownOfficers();
        rule.officers = officers;
        rule.hearings = found(hearing(officers.require(officers.id("甲"))), List.of());
        boolean reviewed = given.is("审核过");
        rule.past = new PastActs() {
            @Override
            public Set<String> actors(UUID caseId, Set<ActKind> acts) {
                return reviewed ? Set.of(given.text("主持人")) : Set.of();
            }
        };
        if (given.find("办理人").isPresent()) {
            return situation(caseFile(), ActKind.HOLD_HEARING, Facts.of().build(), given.text("办理人"), TODAY);
        }
        UUID agency = given.is("外单位") ? UUID.randomUUID() : officers.require(officers.id("甲")).agencyId();
        CaseFile caseFile = handled(new CaseFile(UUID.randomUUID(), Procedure.ORDINARY, agency, null,
                new Scene("案件", "示范大道88号", null, null, "店外摆放物品"), TODAY, Instant.EPOCH), given.list("承办").toArray(String[]::new));
        return situation(caseFile, ActKind.ACCEPT_HEARING, Facts.of().put("chairId", officers.id(given.text("主持人"))).build(),
                "局长", TODAY);
    }

    private Situation ahead(HearingNoticeAhead rule, Given given) {
        LocalDate day = given.day("听证日");
        Instant startsAt = day.atTime(9, 30).atZone(Zones.CHINA).toInstant();
        rule.clock = new HearingClock();
        rule.clock.catalogue = new TimeLimitCatalogue();
        rule.clock.tables = new HolidayTables() {
            @Override
            public WorkingCalendar calendar() {
                return TestCalendars.SHIPPED;
            }
        };
        CaseFile caseFile = caseFile();
        LocalDate today = given.day("办理日");
        if (given.text("行为").equals("通知")) {
            return situation(caseFile, ActKind.ARRANGE_HEARING, Facts.of().put("startsAt", startsAt).build(), "甲", today);
        }
        Party party = caseFile.addParty(shop("示例小店"), null, null);
        Hearing hearing = hearing(chairOfficer());
        hearing.admit(new HearingRequest(noticeOf(party), new RequestHearing(party.id(), LocalDate.of(2026, 11, 12), Form.WRITTEN,
                "要求听证")), UUID.randomUUID());
        HearingSession session = hearing.arrange(new ArrangeHearing(startsAt, "听证室", null, null), rule.clock.noticeDue(day).due());
        session.announce(party.id(), UUID.randomUUID());
        given.findDay("送达").ifPresent(served -> session.papers().get(0).served(served));
        rule.hearings = found(hearing, List.of());
        return situation(caseFile, given.text("行为").equals("送达") ? ActKind.SERVE_HEARING_NOTICE : ActKind.HOLD_HEARING,
                Facts.of().build(), "甲", today);
    }

    private static Officer chairOfficer() {
        KnownOfficers officers = new KnownOfficers();
        return officers.require(officers.id("甲"));
    }

    private static PenaltyNotice noticeOf(Party party) {
        PenaltyNotice notice = new PenaltyNotice(UUID.randomUUID(), party.id(), 1, new ReportBasis(UUID.randomUUID(), 1, true, true,
                false), Json.createObjectBuilder().add("evidence", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("no", "证据1")).add(Json.createObjectBuilder().add("no", "证据2"))).build(),
                LocalDate.of(2026, 11, 10));
        notice.served(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 17));
        return notice;
    }

    private Situation sides(HearingSidesHeard rule, Given given) {
        CaseFile caseFile = handled(caseFile(), "甲", "乙");
        List<UUID> came = given.list("到场调查人员").stream().map(name -> UUID.nameUUIDFromBytes(name.getBytes())).toList();
        boolean present = !given.is("当事人未到场");
        HoldHearing.Attendance attendance = new HoldHearing.Attendance(UUID.randomUUID(), present ? Presence.PRESENT : Presence.ABSENT,
                present ? "李示例" : null, given.list("代理人"), present ? "请求从轻" : null, present ? null : "没有说明理由", null,
                present ? "拒绝签名" : null);
        return situation(caseFile, ActKind.HOLD_HEARING, new HoldHearing(Instant.EPOCH, "宣布纪律", came, "事实和建议",
                given.list("出示证据").stream().map(no -> new HoldHearing.Exhibit(no, "没有异议")).toList(), List.of(attendance), "坚持意见")
                .toFacts());
    }

    private Situation followed(HearingRecordFollowed rule, Given given) {
        CaseFile caseFile = caseFile();
        Party party = caseFile.addParty(shop("示例小店"), null, null);
        PenaltyNotice notice = noticeOf(party);
        Hearing hearing = hearing(chairOfficer());
        hearing.admit(new HearingRequest(notice, new RequestHearing(party.id(), LocalDate.of(2026, 11, 12), Form.WRITTEN, "要求听证")),
                UUID.randomUUID());
        if (given.is("已听证")) {
            var shown = Json.createArrayBuilder();
            given.list("出示证据").forEach(no -> shown.add(Json.createObjectBuilder().add("no", no)));
            hearing.held(new HoldHearing(Instant.EPOCH, "宣布纪律", List.of(), "事实和建议", List.of(), List.of(
                    new HoldHearing.Attendance(party.id(), Presence.PRESENT, "李示例", List.of(), "请求从轻", null, null, "拒绝签名")), "坚持意见"),
                    Json.createObjectBuilder().add("exhibits", shown).build(), UUID.randomUUID(), TODAY);
            hearing.reported(new ReportHearing("事实", "争议", "清楚", "正确", "合法", "适当", given.find("建议").map(word ->
                    word.equals("减轻") ? HearingConclusion.REDUCE : HearingConclusion.SUPPLEMENT).orElse(HearingConclusion.UPHOLD),
                    "不予采纳"), UUID.randomUUID(), TODAY);
        }
        rule.hearings = found(hearing, List.of());
        rule.notices = new Notices() {
            @Override
            public List<PenaltyNotice> current(UUID caseId) {
                return List.of(notice);
            }
        };
        return situation(caseFile, ActKind.APPROVE_DECISION, Facts.of().build());
    }
}
