package org.tiean.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.AddressConfirmations;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ServiceAnnouncements;
import org.tiean.document.entity.AnnounceService;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.ConfirmAddress;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.document.entity.ServiceParticulars;
import org.tiean.document.entity.ServiceProof;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** A party that cannot be found: the notice is put up, and the case waits for its thirty days (公告送达). */
@ArquillianTest
class PublicNoticeIT {

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
    PenaltyNotices notices;

    @Inject
    ServiceAnnouncements announcements;

    @Inject
    AddressConfirmations confirmations;

    @Inject
    CaseDocuments documents;

    @Inject
    TimeLimits limits;

    private Life life;

    @BeforeEach
    void begin() {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("issue-notice");
        cast.enter(life.played().pair()[0]);
    }

    @Test
    void theCaseWaitsUntilTheNoticeHasBeenUpForThirtyDays() {
        UUID paper = documents.latest(life.caseId(), "penalty-notice").orElseThrow().id();
        assertTrue(refused(paper).contains("document.rule.not-announced"), "nothing was put up yet");

        LocalDate announced = Zones.dayOf(time.now());
        Receipt receipt = announcements.announce(desk.request(life.played()), announcement(paper));
        assertEquals(announced.plusDays(30).toString(), receipt.result().getString("servedOn"));
        assertEquals(409, assertThrows(Refusal.class, () -> announcements.announce(desk.request(life.played()),
                announcement(paper))).kind().status(), "once is enough");
        time.settle();
        assertEquals(CaseDocument.State.SEALED, documents.latest(life.caseId(), "service-announcement").orElseThrow().state());
        assertTrue(limits.ofCase(life.caseId()).stream().anyMatch(limit -> limit.definition().id().equals("public-notice-service")
                && limit.dueOn().equals(announced.plusDays(30)) && limit.ticking()), "the wait is on the clocks");

        time.moveTo(announced.plusDays(30), LocalTime.of(16, 0));
        assertTrue(refused(paper).contains("document.rule.notice-runs"), "the thirtieth day belongs to the notice");
        assertEquals(Stage.NOTICE, desk.stage(life.played()));

        time.moveTo(announced.plusDays(31), LocalTime.of(9, 0));
        notices.serve(desk.request(life.played()), proof(paper));
        PenaltyNotice served = notices.current(life.caseId()).get(0);
        assertEquals(announced.plusDays(30), served.servedOn().orElseThrow());
        assertTrue(served.defenceDue().orElseThrow().isAfter(announced.plusDays(34)), "five working days from the day of service");
        assertEquals(Stage.DEFENCE, desk.stage(life.played()));
        assertFalse(limits.ofCase(life.caseId()).stream().anyMatch(limit -> limit.definition().id().equals("public-notice-service")));
    }

    @Test
    void nothingIsServedElectronicallyWithoutTheSignedConfirmation() {
        UUID paper = documents.latest(life.caseId(), "penalty-notice").orElseThrow().id();
        ServiceProof byMail = proof(paper).by(ServiceMethod.ELECTRONIC, null, "到达截图1张", ServiceParticulars.electronic(time.now()));
        UnlawfulAct unlawful = assertThrows(UnlawfulAct.class, () -> notices.serve(desk.request(life.played()), byMail));
        assertTrue(unlawful.findings().stream().anyMatch(finding -> finding.key().equals("document.rule.not-agreed")
                && finding.basis().display().contains("第六十一条第二款")), () -> String.valueOf(unlawful.findings()));
        confirmations.confirm(desk.request(life.played()), new ConfirmAddress(life.played().partyId(),
                ProtectedText.of("示范市样板区演示路18号"), life.played().signer(), ProtectedText.of("0999-5550120"), null,
                new ConfirmAddress.Electronic("电子邮件", ProtectedText.of("post@example.org"), ProtectedText.of("0999-5550121")),
                life.played().signer()));
        time.settle();
        assertEquals(CaseDocument.State.SEALED,
                documents.latest(life.caseId(), "service-address-confirmation").orElseThrow().state());
        // it reached the account before that was entered
        ServiceProof arrived = proof(paper).by(ServiceMethod.ELECTRONIC, null, "到达截图1张", ServiceParticulars.electronic(time.now()));
        notices.serve(desk.request(life.played()), arrived);
        assertEquals(Zones.dayOf(time.now()), notices.current(life.caseId()).get(0).servedOn().orElseThrow());
    }

    private List<String> refused(UUID paper) {
        UnlawfulAct early = assertThrows(UnlawfulAct.class, () -> notices.serve(desk.request(life.played()), proof(paper)));
        return early.findings().stream().filter(finding -> finding.basis().display().contains("第九十五条"))
                .map(finding -> finding.key()).toList();
    }

    private static AnnounceService announcement(UUID paper) {
        return new AnnounceService(List.of(paper), AnnounceService.Ground.WHEREABOUTS_UNKNOWN,
                "两次上门、一次邮寄均无人签收，邻居称当事人已搬离。", "拟处罚款人民币伍仟元整", "本机关门户网站", "本机关办公室");
    }

    private ServiceProof proof(UUID paper) {
        return new ServiceProof(List.of(paper), ServiceMethod.PUBLIC_NOTICE, life.played().signer(), null, "本机关门户网站", null, null, "公告页面截图2张", null,
                ServiceParticulars.NONE);
    }
}
