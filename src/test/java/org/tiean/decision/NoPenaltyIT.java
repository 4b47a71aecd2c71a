package org.tiean.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.CurrentLaw;
import org.tiean.casefile.Life;
import org.tiean.casefile.boundary.Outcomes;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.boundary.NoPenalties;
import org.tiean.decision.entity.Approval;
import org.tiean.decision.entity.ApproveNoPenalty;
import org.tiean.decision.entity.NoPenaltyGround;
import org.tiean.decision.entity.ProposeNoPenalty;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.ClosingPlayer;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentView;
import org.tiean.dossier.boundary.Closings;
import org.tiean.dossier.entity.ClosingGround;
import org.tiean.dossier.entity.ProposeClosing;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;

/** Cases that end without a penalty: a first violation spared, an investigation that comes to nothing. */
@ArquillianTest
class NoPenaltyIT {

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    Desk desk;

    @Inject
    Cast cast;

    @Inject
    ClosingPlayer closing;

    @Inject
    NoPenalties noPenalties;

    @Inject
    Closings closings;

    @Inject
    EvidenceList evidence;

    @Inject
    CaseDocuments documents;

    @Inject
    TimeLimits limits;

    @Inject
    Outcomes outcomes;

    @Inject
    Ledger ledger;

    private Life life;

    @BeforeEach
    void begin() {
        life = Life.of(CurrentLaw.of(samples.require("SF-2025-018"), "CG-ZS-006-3"), scripts, holidays.calendar(), time);
    }

    @Test
    void aFirstViolationPutRightIsSparedAndTaught() {
        life.through("approve-no-penalty");
        assertEquals(Stage.SERVICE, desk.stage(life.played()));
        assertTrue(limits.dueOf(life.caseId(), "decision").isEmpty(), "decided: the ninety days are over");
        assertEquals(List.of(NoPenalties.TIER), outcomes.ofCase(life.caseId()).stream().map(outcome -> outcome.tier()).toList(),
                "the next one is not the first");
        cast.enter("officer1");
        assertThrows(Refusal.class, () -> closing.propose(life.played()), "the party has no decision yet");

        life.through("serve-no-penalty");
        assertEquals(CaseDocument.State.SERVED, documents.latest(life.caseId(), "no-penalty-decision").orElseThrow().state());
        assertTrue(limits.dueOf(life.caseId(), "closing").isPresent());
        cast.enter("officer1");
        UnlawfulAct other = assertThrows(UnlawfulAct.class, () -> closings.propose(desk.request(life.played()),
                new ProposeClosing(ClosingGround.EXECUTED, null, null, null, "建议结案。")));
        assertEquals("dossier.rule.other-ground", other.findings().get(0).key());

        life.through("archive");
        assertEquals(Stage.ARCHIVED, desk.stage(life.played()));
        Set<String> kinds = documents.of(life.caseId()).stream().map(DocumentView::kind).map(kind -> kind.folder())
                .collect(Collectors.toSet());
        assertTrue(kinds.contains("investigation-report") && !kinds.contains("penalty-notice"), kinds::toString);
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void whatTheHeadSendsBackIsProposedAnewAndMayEndTheInvestigation() {
        life.upTo("propose-no-penalty");
        LocalDate today = Zones.dayOf(time.now());
        cast.enter("officer1");
        UnlawfulAct untaught = assertThrows(UnlawfulAct.class, () -> noPenalties.propose(desk.request(life.played()),
                proposal(NoPenaltyGround.MINOR, today, null)));
        assertEquals("decision.no-penalty.no-education", untaught.findings().get(0).key());
        UnlawfulAct uncorrected = assertThrows(UnlawfulAct.class, () -> noPenalties.propose(desk.request(life.played()),
                proposal(NoPenaltyGround.MINOR, null, "当面讲解规定")));
        assertEquals("decision.no-penalty.not-corrected", uncorrected.findings().get(0).key());
        UnlawfulAct inTime = assertThrows(UnlawfulAct.class, () -> noPenalties.propose(desk.request(life.played()),
                proposal(NoPenaltyGround.TIME_BARRED, null, null)));
        assertEquals("decision.no-penalty.not-barred", inTime.findings().get(0).key());
        noPenalties.propose(desk.request(life.played()), proposal(NoPenaltyGround.MINOR, today, "当面讲解规定"));

        assertEquals(403, assertThrows(Refusal.class, () -> answer(Approval.APPROVED)).kind().status(), "an officer decides nothing");
        cast.enter("head1");
        answer(Approval.RETURNED);
        assertEquals(Stage.INVESTIGATION, desk.stage(life.played()));

        cast.enter("officer1");
        noPenalties.propose(desk.request(life.played()), proposal(NoPenaltyGround.UNPROVABLE, null, null));
        cast.enter("head1");
        answer(Approval.APPROVED);
        time.settle();
        assertEquals(Stage.CLOSING, desk.stage(life.played()));
        assertEquals(List.of(), outcomes.ofCase(life.caseId()), "nothing was established");
        cast.enter("officer1");
        closings.propose(desk.request(life.played()), new ProposeClosing(ClosingGround.INVESTIGATION_TERMINATED, null, null, null,
                "违法事实无法查清，已终止调查，建议结案。"));
        closing.approve(life.played());
        time.settle();
        closing.archive(life.played());
        assertEquals(Stage.ARCHIVED, desk.stage(life.played()));
    }

    private void answer(Approval opinion) {
        noPenalties.approve(desk.request(life.played()), new ApproveNoPenalty(opinion, "意见。"));
    }

    private ProposeNoPenalty proposal(NoPenaltyGround ground, LocalDate corrected, String education) {
        return new ProposeNoPenalty(ground, "现场检查、询问当事人", "商场门前有高音喇叭播放广告",
                evidence.ofCase(life.caseId()).stream().map(one -> new SubmitReport.EvidenceUse(one.id(), "现场情况")).toList(), "没有违法所得。", "情节轻微", corrected,
                null, education);
    }
}
