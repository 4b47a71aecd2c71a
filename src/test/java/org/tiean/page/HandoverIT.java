package org.tiean.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.control.PastActs;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.intake.boundary.Handovers;
import org.tiean.intake.entity.AnswerHandover;
import org.tiean.intake.entity.AnswerHandover.Answer;
import org.tiean.intake.entity.HandoverRow;
import org.tiean.intake.entity.OfferHandover;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.workflow.boundary.TaskList;

/** Handing a case over (转办): offered by one who handles it, and the giver's until the colleague accepts. */
@ArquillianTest
class HandoverIT {

    private static final Pattern RAW_KEY = Pattern.compile("\\b(act|page|step|intake)\\.[a-z]+[.-][\\w.-]*");
    private static final String WHY = "调离专项整治小组，无法继续承办";

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
    SeenCases seen;

    @Inject
    Handovers handovers;

    @Inject
    TaskList tasks;

    @Inject
    PastActs past;

    @Inject
    Ledger ledger;

    @Inject
    CaseAccess access;

    @Inject
    InTransaction transaction;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private Life life;

    @Test
    void theColleagueHasToAgree() throws Exception {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("approve-filing");
        cast.enter("officer3");
        assertEquals(404, assertThrows(Refusal.class, () -> offer("officer4")).kind().status(), "a stranger's case");
        cast.enter("leader1");
        assertEquals(List.of("handover-between-two"), refused(() -> offer("officer3")), "only who handles it");
        cast.enter("officer1");
        assertTrue(refused(() -> offer("aux1")).contains("two-officers"), "no certificate");
        assertTrue(refused(() -> offer("town1")).contains("two-officers"), "another agency");
        assertTrue(refused(() -> offer(approver())).contains("handlers-apart"), "who approved the filing");
        assertFalse(refused(() -> offer("officer2")).isEmpty(), "handles it already");
        offer("officer3");
        assertEquals(409, assertThrows(Refusal.class, () -> offer("officer4")).kind().status(), "one offer at a time");
        assertEquals(Set.of("officer1", "officer2"), handlers(), "nothing changed yet");
        pages("officer1", "/desk/intake/answer-handover.xhtml?case=", "撤回转办", WHY);
        pages("officer1", "/desk/intake/offer-handover.xhtml?case=", "许知微");

        cast.enter("officer4");
        assertEquals(404, assertThrows(Refusal.class, () -> answer(Answer.ACCEPTED, null)).kind().status(), "whom nobody asked");
        cast.enter("officer3");
        assertTrue(waiting(), "stands among the tasks");
        assertEquals(life.caseId(), seen.require(life.caseId()).id(), "can be read before it is answered");
        assertFalse(hasTask(), "but not done");
        pages("officer3", "/desk/tasks.xhtml?x=", "同事转给您的案件", WHY);
        pages("officer3", "/desk/intake/answer-handover.xhtml?case=", "不接收", WHY);
        cast.enter("officer3");
        answer(Answer.DECLINED, "手头案件较多");
        assertFalse(waiting());
        assertEquals(Set.of("officer1", "officer2"), handlers(), "the giver keeps it");

        cast.enter("officer1");
        offer("officer4");
        answer(Answer.WITHDRAWN, "已另行安排");
        offer("officer3");
        cast.enter("officer3");
        answer(Answer.ACCEPTED, null);
        assertEquals(Set.of("officer2", "officer3"), handlers());
        assertTrue(hasTask(), "the tasks go with the case");
        rightsEnd();
        cast.enter("officer1");
        assertTrue(desk.caseFile(life.played()).formerHandlers().stream().anyMatch(left -> left.username().equals("officer1")
                && left.leaveReason().orElse("").equals(WHY)), "who left stands in the history with the reason");
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    /** Who left as a handler no longer acts in the case for having acted in it; who assisted without ever handling it does. */
    private void rightsEnd() throws Exception {
        assertTrue(past.didAny(life.caseId(), "officer1"), "had acted in it");
        cast.enter("officer1");
        assertFalse(hasTask(), "finds its tasks no more");
        assertFalse(access.mayAct(desk.caseFile(life.played()), ActKind.SUBMIT_REPORT));
        Refusal refused = assertThrows(Refusal.class, () -> offer("officer4"));
        assertEquals("casefile.not-in-scope", refused.key(), "and acts in it no more, though the own squad's case can be read");
        cast.enter("officer4");
        assertFalse(hasTask());
        transaction.run(() -> em.createNativeQuery("insert into tiean.done_act (id, case_id, act, actor, fingerprint, occurred_at, recorded_at, result)"
                + " select gen_random_uuid(), case_id, 'COLLECT_EVIDENCE', 'officer4', fingerprint, occurred_at, recorded_at, '{}' from tiean.done_act"
                + " where case_id = cast(?1 as uuid) order by recorded_at limit 1").setParameter(1, life.caseId().toString()).executeUpdate());
        assertTrue(hasTask(), "who assists finds them");
        assertTrue(access.mayAct(desk.caseFile(life.played()), ActKind.SUBMIT_REPORT));
        cast.enter("officer2");
        assertTrue(hasTask(), "the other handler too");
    }

    private void pages(String who, String path, String... words) throws Exception {
        PageVisitor visitor = new PageVisitor(System.getProperty("tiean.public.url"));
        visitor.logIn(who, System.getProperty("tiean.demo.password"), "/desk/tasks.xhtml");
        var answer = visitor.get(path + life.caseId(), null);
        assertEquals(200, answer.statusCode(), path);
        for (String word : words) {
            assertTrue(answer.body().contains(word), () -> path + " does not say " + word + ":\n" + answer.body());
        }
        String text = answer.body().replaceAll("(?s)<script.*?</script>|<[^>]+>", " ");
        assertFalse(RAW_KEY.matcher(text).find(), () -> path + " shows a key: " + RAW_KEY.matcher(text).results().map(r -> r.group()).toList());
        cast.enter(who);
    }

    /** Filing is approved by the head or the deputy, by turns. */
    private String approver() {
        return past.actors(life.caseId(), Set.of(ActKind.APPROVE_FILING)).iterator().next();
    }

    private Set<String> handlers() {
        return desk.caseFile(life.played()).handlers().stream().map(handler -> handler.username()).collect(Collectors.toSet());
    }

    private boolean waiting() {
        return handovers.waiting().stream().map(HandoverRow::caseId).toList().contains(life.caseId());
    }

    private boolean hasTask() {
        return tasks.ownAt("investigate", Page.Slice.first(Page.Slice.LARGEST)).rows().stream().anyMatch(row -> row.caseId().equals(life.caseId()));
    }

    private void offer(String colleague) {
        handovers.offer(desk.request(life.played()), new OfferHandover(cast.ids(colleague).get(0), WHY));
    }

    private void answer(Answer answer, String words) {
        UUID open = handovers.of(life.caseId()).stream().filter(one -> one.isOpen()).findFirst().orElseThrow().id();
        handovers.answer(desk.request(life.played()), new AnswerHandover(open, answer, words));
    }

    private static List<String> refused(Executable act) {
        return assertThrows(UnlawfulAct.class, act).findings().stream().map(finding -> finding.rule()).toList();
    }
}
