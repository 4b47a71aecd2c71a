package org.tiean.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.Report;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Scene;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.disclosure.control.PublicShelf;
import org.tiean.disclosure.control.SearchText;
import org.tiean.intake.boundary.Clues;
import org.tiean.intake.entity.ClueSource;
import org.tiean.intake.entity.RegisterClue;
import org.tiean.intake.entity.Reporter;
import org.tiean.kernel.entity.Zones;

/** How many statements a page costs, counted at the driver: few, and the same for twenty rows and for three hundred. */
@ArquillianTest
class StatementsIT {

    private static final int FEW = 20;
    private static final int MANY = 300;
    private static final int ROWS_OF_A_PAGE = 20;
    private static final int MOST_OF_A_LIST = 10;
    private static final int MOST_OF_A_CASE = 34;
    private static final String USER = "city1";
    private static final Pattern ROW = Pattern.compile("t-table__title");

    @Inject
    PublicShelf shelf;

    @Inject
    Clues clues;

    @Inject
    Cast cast;

    @Inject
    DemoTime time;

    @Inject
    Clock clock;

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    InTransaction transaction;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private StatementCount.Watch watch;

    @BeforeEach
    void listen() {
        watch = new StatementCount.Watch();
    }

    @AfterEach
    void stopListening() {
        watch.close();
    }

    private static PageVisitor visitor(String user, String path) throws IOException, InterruptedException {
        PageVisitor visitor = new PageVisitor(System.getProperty("tiean.public.url"));
        visitor.logIn(user, System.getProperty("tiean.demo.password"), path);
        return visitor;
    }

    /** Looked at twice: the first look may still compile the page. */
    private static List<String> statements(PageVisitor visitor, String path, String mustSay) throws Exception {
        List<String> sent = List.of();
        for (int look = 0; look < 2; look++) {
            String ticket = UUID.randomUUID().toString();
            HttpResponse<String> page = visitor.get(path, ticket);
            assertEquals(200, page.statusCode(), path);
            assertTrue(page.body().contains(mustSay), () -> path + " does not say " + mustSay);
            sent = StatementCount.sent(ticket);
        }
        return sent;
    }

    @Test
    void listsAndPagesCostTheSameHoweverMuchTheHouseHolds() throws Exception {
        PageVisitor visitor = visitor(USER, "/desk/tasks.xhtml");
        UUID first = fillUpTo(FEW);
        publish(FEW);
        Map<String, List<String>> few = all(visitor, first, FEW);
        fillUpTo(MANY);
        publish(MANY);
        Map<String, List<String>> many = all(visitor, first, MANY);
        for (String page : few.keySet()) {
            Report.line("statements", page + ": " + few.get(page).size() + " with " + FEW + " rows, "
                    + many.get(page).size() + " with " + MANY);
            assertEquals(few.get(page).size(), many.get(page).size(), () -> page + "\n" + few.get(page) + "\n" + many.get(page));
            int most = page.contains("case.xhtml") ? MOST_OF_A_CASE : MOST_OF_A_LIST;
            assertTrue(many.get(page).size() <= most, () -> page + ":\n" + String.join("\n", many.get(page)));
        }
        for (String list : List.of("/desk/tasks.xhtml", "/desk/cases.xhtml")) {
            String body = visitor.get(list, null).body();
            assertEquals(ROWS_OF_A_PAGE, ROW.matcher(body).results().count(), "rows shown by " + list);
        }
    }

    private static Map<String, List<String>> all(PageVisitor visitor, UUID caseId, int rows) throws Exception {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        String total = String.valueOf(rows);
        sent.put("/desk/tasks.xhtml", statements(visitor, "/desk/tasks.xhtml", total));
        sent.put("/desk/cases.xhtml", statements(visitor, "/desk/cases.xhtml", total));
        sent.put("/desk/case.xhtml", statements(visitor, "/desk/case.xhtml?id=" + caseId, "t-case__title"));
        sent.put("/desk/case.xhtml?tab=record", statements(visitor, "/desk/case.xhtml?tab=record&id=" + caseId, "t-timeline"));
        sent.put("/public/decisions.xhtml", statements(visitor, "/public/decisions.xhtml?q=%E5%8D%A0%E9%81%93", "占道〔2001〕"));
        for (String view : List.of("counts", "chart", "map")) {
            String page = "/public/decision-" + view + ".xhtml";
            sent.put(page, statements(visitor, page + "?q=%E5%8D%A0%E9%81%93", total));
        }
        return sent;
    }

    /** Cases that only the squad of one officer sees. */
    private UUID fillUpTo(int rows) throws Exception {
        cast.enter(USER);
        UUID squad = cast.squad(USER);
        List<UUID> there = transaction.run(() -> em.createQuery(
                "select c.id from CaseFile c where c.squadId = :squad order by c.createdAt, c.id", UUID.class)
                .setParameter("squad", squad).getResultList());
        for (int more = there.size(); more < rows; more++) {
            Instant now = clock.instant();
            clues.register(new ActRequest(UUID.randomUUID(), UUID.randomUUID(), now), new RegisterClue(ClueSource.PATROL, null, now, now,
                            new Scene("第" + more + "件线索", "示范市演示区虚构路" + more + "号", 125.1, 30.0, "占道堆放物料。"),
                            null, null, Reporter.NOBODY, squad));
        }
        return transaction.run(() -> em.createQuery("select c.id from CaseFile c where c.squadId = :squad"
                + " order by c.createdAt, c.id", UUID.class).setParameter("squad", squad).setMaxResults(1).getSingleResult());
    }

    /** Old published decisions that can be seen today and no longer tomorrow, so that no other test meets them. */
    private void publish(int rows) throws Exception {
        transaction.run(() -> {
            CaseFile any = em.createQuery("select c from CaseFile c order by c.createdAt", CaseFile.class).setMaxResults(1).getSingleResult();
            String today = Zones.today(clock).toString();
            long there = ((Number) em.createNativeQuery("select count(*) from tiean.publication where number like '占道%'")
                    .getSingleResult()).longValue();
            UUID text = UUID.randomUUID();
            em.createNativeQuery("insert into tiean.document (id, case_id, kind, title, snapshot, snapshot_digest, template_version, state,"
                            + " created_at, version) values (cast(?1 as uuid), cast(?2 as uuid), 'PUBLIC_TEXT', '公开文本', '\\x00', repeat('a', 64),"
                            + " repeat('a', 64), 'ORDERED', cast(?3 as timestamptz), 1)")
                    .setParameter(1, text.toString()).setParameter(2, any.id().toString())
                    .setParameter(3, clock.instant().toString()).executeUpdate();
            for (long more = there; more < rows; more++) {
                String number = "占道〔2001〕" + more + "号";
                UUID publication = UUID.randomUUID();
                em.createNativeQuery("insert into tiean.publication (kind, id, version, public_id, case_id, decision_id, text_document_id,"
                                + " portal, state, number, agency_id, agency, item, party_kind, party_name, facts, violated, basis,"
                                + " penalties, decided_on, ends_on, search_text, published_at) values ('PENALTY', cast(?1 as uuid), 1, cast(?2 as uuid),"
                                + " cast(?3 as uuid), cast(?4 as uuid), cast(?5 as uuid), true, 'PUBLISHED', ?6, cast(?7 as uuid), '某局',"
                                + " '占道', 'ORGANISATION', '某公司', '事实', '条款', '依据', '罚款', '2001-01-01', cast(?8 as date), ?9,"
                                + " '2001-01-02T00:00Z')")
                        .setParameter(1, publication.toString()).setParameter(2, UUID.randomUUID().toString())
                        .setParameter(3, any.id().toString()).setParameter(4, UUID.randomUUID().toString())
                        .setParameter(5, text.toString()).setParameter(6, number).setParameter(7, any.agencyId().toString())
                        .setParameter(8, today).setParameter(9, SearchText.of(number, "占道")).executeUpdate();
                shelf.put(publication);
            }
            return rows;
        });
    }

    @Test
    void aCaseIsShownWithAFewStatementsAtEveryStage() throws Exception {
        Life life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (String step : List.of("evidence", "approve-filing", "report", "serve-notice", "decide", "publication",
                "serve-decision")) {
            life.through(step);
            // the house's clock has moved on, and a session is over at the end of its token
            PageVisitor visitor = visitor("officer1", "/desk/tasks.xhtml");
            sent.put(step, statements(visitor, "/desk/case.xhtml?id=" + life.caseId(), "t-case__title"));
        }
        sent.forEach((step, statements) -> Report.line("statements", "case page after " + step + ": " + statements.size()));
        sent.forEach((step, statements) -> assertTrue(statements.size() <= MOST_OF_A_CASE,
                () -> "after " + step + ":\n" + String.join("\n", statements)));
    }
}
