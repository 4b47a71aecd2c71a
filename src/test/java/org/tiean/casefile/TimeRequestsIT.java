package org.tiean.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.function.Executable;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitOfCase;
import org.tiean.calendar.entity.RunningLimit;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.investigation.boundary.TimeRequests;
import org.tiean.investigation.boundary.TimeRequestsWaiting;
import org.tiean.investigation.entity.DecideTime;
import org.tiean.investigation.entity.RequestTime;
import org.tiean.investigation.entity.WaitingTimeRequest;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;

/** More time for a case, and a case that stands still, as the law grants it. */
@ArquillianTest
class TimeRequestsIT {

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
    TimeRequests requests;

    @Inject
    TimeRequestsWaiting waiting;

    @Inject
    TimeLimits limits;

    @Inject
    CaseDocuments documents;

    @Inject
    Ledger ledger;

    private Life life;

    @BeforeEach
    void begin() {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
    }

    @Test
    void theHeadAddsThirtyDaysAndTheHeadsTogetherSixtyMore() {
        life.through("approve-filing");
        LocalDate filed = life.played().sample().filedOn();
        cast.enter("officer1");
        assertEquals(List.of("time-may-be-asked"), refused(() -> ask(31)), "thirty-one days are too many");
        ask(30);
        assertEquals(List.of("time-may-be-asked"), refused(() -> ask(30)), "one request at a time");
        cast.enter("deputy1");
        assertThrows(Refusal.class, () -> answer(null), "the deputy has no order for limits");
        assertTrue(requests.open(life.caseId()).isPresent(), "and the request waits on");
        cast.enter("head1");
        assertEquals(rolled(filed.plusDays(120)).toString(), answer(null).result().getString("dueOn"));
        assertEquals(409, assertThrows(Refusal.class, () -> limits.start(life.caseId(), "decision", filed)).kind().status());

        cast.enter("officer1");
        ask(60);
        cast.enter("head1");
        assertEquals(List.of("time-approver"), refused(() -> answer(null)), "the law wants the heads together");
        assertEquals(List.of("time-approver"), refused(() -> answer(cast.ids("head1"))), "one head is no discussion");
        assertEquals(rolled(filed.plusDays(180)).toString(), answer(cast.ids("head1", "deputy1")).result().getString("dueOn"));
        LimitOfCase decision = decision();
        assertEquals(List.of(30, 60), decision.extensions().stream().map(one -> one.amount()).toList());
        cast.enter("officer1");
        assertEquals(List.of("time-may-be-asked"), refused(() -> ask(1)), "there is no third");

        time.settle();
        List<DocumentView> forms = documents.of(life.caseId()).stream()
                .filter(view -> view.kind() == DocumentKind.EXTENSION_APPROVAL).toList();
        assertEquals(2, forms.size());
        assertTrue(forms.stream().noneMatch(form -> form.state() == CaseDocument.State.ORDERED), "the forms are made");
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void daysUnderSuspensionDoNotCount() {
        life.through("approve-filing");
        LocalDate filed = life.played().sample().filedOn();
        time.moveTo(filed.plusDays(5), LocalTime.of(10, 0));
        cast.enter("officer1");
        assertEquals(List.of("time-may-be-asked"), refused(() -> requests.request(desk.request(life.played()),
                new RequestTime(RequestTime.Kind.RESUMPTION, null, null, "事由消失"))), "it does not stand still");
        requests.request(desk.request(life.played()), new RequestTime(RequestTime.Kind.SUSPENSION, null,
                RequestTime.Ground.PARTY_MISSING, "当事人离开本市，去向不明"));
        cast.enter("head1");
        WaitingTimeRequest listed = waiting.getRows().stream().filter(row -> row.caseId().equals(life.caseId())).findFirst().orElseThrow();
        assertEquals(RequestTime.Kind.SUSPENSION, listed.kind());
        assertEquals(decision().dueOn(), listed.due());
        assertEquals("作出行政处罚决定", waiting.limit(listed));
        answer(null);
        LocalDate suspended = Zones.dayOf(time.now());
        assertTrue(decision().paused());

        time.moveTo(suspended.plusDays(12), LocalTime.of(10, 0));
        cast.enter("officer1");
        requests.request(desk.request(life.played()), new RequestTime(RequestTime.Kind.RESUMPTION, null, null, "当事人已到案"));
        cast.enter("head1");
        assertEquals(rolled(filed.plusDays(90 + 12)).toString(), answer(null).result().getString("dueOn"),
                "from the day of suspension up to the day before it goes on: twelve days");
        time.settle();
        assertEquals(2, documents.of(life.caseId()).stream()
                .filter(view -> view.kind() == DocumentKind.SUSPENSION_APPROVAL).count());
    }

    @Test
    void verificationGetsTenWorkingDaysMore() {
        life.upTo("verify");
        LocalDate before = limits.dueOf(life.caseId(), "lead-verification").orElseThrow().due();
        cast.enter("officer1");
        ask(10);
        assertEquals(List.of(), waiting.getRows(), "an officer has no requests to decide");
        cast.enter("head1");
        LocalDate after = LocalDate.parse(answer(null).result().getString("dueOn"));
        assertEquals(10, before.plusDays(1).datesUntil(after.plusDays(1)).filter(holidays.calendar()::isWorkingDay).count());
        time.settle();
        assertTrue(documents.latest(life.caseId(), DocumentKind.VERIFICATION_EXTENSION).isPresent());
    }

    @Test
    void everyLimitTheCaseEverHadCanBeReadWithItsReason() {
        life.through("approve-filing");
        List<LimitOfCase> ever = limits.everOf(life.caseId());
        LimitOfCase verified = ever.stream().filter(limit -> limit.definition().id().equals("lead-verification")).findFirst().orElseThrow();
        assertEquals(RunningLimit.State.MET, verified.state());
        assertEquals(false, verified.metLate());
        assertTrue(verified.endedOn() != null && !verified.result().explanation().isEmpty(), "with the day it was met and how it was counted");
        LimitOfCase running = ever.stream().filter(limit -> limit.definition().id().equals("decision")).findFirst().orElseThrow();
        assertEquals(RunningLimit.State.RUNNING, running.state());
        assertEquals(limits.ofCase(life.caseId()).size(), ever.stream().filter(limit -> limit.state() == RunningLimit.State.RUNNING).count());
    }

    private LimitOfCase decision() {
        return limits.ofCase(life.caseId()).stream().filter(limit -> limit.definition().id().equals("decision")).findFirst().orElseThrow();
    }

    private LocalDate rolled(LocalDate day) {
        return holidays.calendar().rollForward(day);
    }

    private Receipt ask(int amount) {
        return requests.request(desk.request(life.played()), new RequestTime(RequestTime.Kind.EXTENSION, amount, null, "案情复杂，需要外地核实"));
    }

    private Receipt answer(List<UUID> attending) {
        return requests.decide(desk.request(life.played()), new DecideTime(DecideTime.Outcome.APPROVED, "同意。",
                attending == null ? null : new DecideTime.Discussion(Zones.dayOf(time.now()), attending, "案情特别复杂，同意延长。")));
    }

    private static List<String> refused(Executable act) {
        return assertThrows(UnlawfulAct.class, act).findings().stream().map(finding -> finding.rule()).toList();
    }
}
