package org.tiean.hearing.control;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Situation;
import org.tiean.hearing.entity.Defence;
import org.tiean.hearing.entity.Form;
import org.tiean.hearing.entity.NoticeStanding;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.hearing.entity.ProposedPenalty;
import org.tiean.hearing.entity.ReceiveDefence;
import org.tiean.hearing.entity.ReportBasis;
import org.tiean.scenario.Given;
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
        on(new EachDefenceAnswered(), this::answers);
        on(new NoticeNotHeavier(), this::nextNotice);
    }

    /** What is known of the one party's right to be heard. */
    private static Notices standings(Given given) {
        List<NoticeStanding> standings = given.is("没有告知") ? List.of() : List.of(new NoticeStanding(UUID.randomUUID(), "示例小店",
                given.findDay("送达").orElse(null), given.findDay("申辩期限").orElse(null), given.findDay("听证期限").orElse(null),
                given.is("放弃申辩"), given.is("放弃听证"), given.is("已申辩"),
                given.find("未复核").map(Integer::parseInt).orElse(0), given.find("逾期未复核").map(Integer::parseInt).orElse(0),
                given.is("申请听证")));
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
}
