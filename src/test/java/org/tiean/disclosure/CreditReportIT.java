package org.tiean.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.disclosure.boundary.CreditReports;
import org.tiean.disclosure.boundary.Publications;
import org.tiean.disclosure.control.CreditCheck;
import org.tiean.disclosure.control.CreditFields;
import org.tiean.disclosure.control.CreditRows;
import org.tiean.disclosure.entity.CreditField;
import org.tiean.disclosure.entity.CreditReport;
import org.tiean.disclosure.entity.CreditReportFile;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.WithdrawPublication;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/** Rows of the double publicity: checked, taken away or pushed, answered, deleted after a withdrawal (rulebook H). */
@ArquillianTest
class CreditReportIT {

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
    Publications publications;

    @Inject
    CreditReports reports;

    @Inject
    CreditRows rows;

    @Inject
    CreditFields fields;

    @Inject
    CreditCheck check;

    @Inject
    org.tiean.decision.boundary.Decisions decisions;

    @Inject
    Settings settings;

    @Inject
    InTransaction within;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private Life life;
    private HttpServer platform;
    private final List<JsonObject> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> answers = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void begin() {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
    }

    @AfterEach
    void end() throws Exception {
        if (platform != null) {
            platform.stop(0);
            // a setting holds from a day on
            LocalDate tomorrow = Zones.dayOf(time.now()).plusDays(1);
            set("", tomorrow);
            time.moveTo(tomorrow, LocalTime.of(9, 0));
        }
    }

    @Test
    void aFileIsTakenAwayAndItsReceiptRecordedAndAWithdrawalDeletes() throws Exception {
        life.through("serve-decision");
        Publication entry = publications.of(life.caseId()).get(0);
        CreditReport made = only(entry, 1);
        assertEquals(CreditReport.State.READY, made.state(), () -> String.valueOf(made.problems()));
        assertEquals("0.500000", made.row().get("cf_nr_fk"));
        assertEquals("法人及非法人组织", made.row().get("cf_xdr_lb"));

        cast.enter("officer1");
        assertEquals(403, assertThrows(Refusal.class, () -> reports.page(null, Page.Slice.first(20))).kind().status());
        assertEquals(403, assertThrows(Refusal.class, () -> reports.file(CreditReport.Kind.ADD)).kind().status());
        cast.enter("disclosure1");
        CreditReportFile file = reports.file(CreditReport.Kind.ADD);
        String csv = new String(reports.content(file.id(), "csv"), StandardCharsets.UTF_8).substring(1);
        assertEquals(String.join(",", fields.all().stream().map(CreditField::code).toList()), csv.lines().findFirst().orElseThrow());
        assertTrue(csv.contains(made.row().get("cf_xdr_shxym")) && csv.contains("0.500000"));
        byte[] sheet = reports.content(file.id(), "xlsx");
        assertTrue(sheet[0] == 'P' && sheet[1] == 'K');
        assertEquals(CreditReport.State.SENT, only(entry, 1).state());
        reports.received(file.id(), "HZ-2026-0001", Set.of(), null);
        assertEquals(CreditReport.State.ACCEPTED, only(entry, 1).state());
        assertEquals("disclosure.report.received", assertThrows(Refusal.class, () -> reports.received(file.id(), "又一", Set.of(), null)).key());

        publications.withdraw(desk.request(life.played()), new WithdrawPublication(entry.id(), WithdrawPublication.Trigger.ERROR,
                Zones.dayOf(time.now()), "公示内容有误，更正后重新公示。", null));
        CreditReport deletion = only(entry, 2);
        assertEquals(CreditReport.Kind.DELETE, deletion.kind());
        assertTrue(deletion.row().get("bz").contains("公示内容有误"));
        assertEquals(made.row().get("cf_wsh"), deletion.row().get("cf_wsh"));
        assertEquals(CreditReport.State.READY, deletion.state());
        // nothing stays behind for others to send
        reports.file(CreditReport.Kind.DELETE);
    }

    @Test
    void rowsArePushedAgainAfterAFaultAndARefusalIsKept() throws Exception {
        answers.addAll(List.of(503, 200, 422));
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            JsonObject json = Json.createReader(new StringReader(body)).readObject();
            byte[] answer = "{\"receipt\":\"R-1\"}".getBytes(StandardCharsets.UTF_8);
            int status = 200;
            // other cases of the house may be pushed too
            if (json.getJsonObject("record").getString("cf_wsh").equals(number())) {
                heard.add(json);
                status = answers.isEmpty() ? 200 : answers.remove(0);
                assertEquals(json.getString("id"), exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            }
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        platform.start();
        set("http://127.0.0.1:" + platform.getAddress().getPort() + "/push", Zones.dayOf(time.now()));
        life.through("serve-decision");
        Publication entry = publications.of(life.caseId()).get(0);
        for (int attempt = 0; attempt < 20 && only(entry, 1).state() != CreditReport.State.ACCEPTED; attempt++) {
            time.moveTo(time.now().plusSeconds(600));
            time.settle();
        }
        CreditReport sent = only(entry, 1);
        assertEquals(CreditReport.State.ACCEPTED, sent.state());
        assertTrue(sent.receipt().orElseThrow().contains("R-1"));
        assertEquals(2, heard.size(), "once refused for a fault, once taken");
        assertEquals(heard.get(0).getString("id"), heard.get(1).getString("id"), "the same row, so the platform may know it again");

        cast.enter("disclosure1");
        assertEquals("disclosure.report.pushed", assertThrows(Refusal.class, () -> reports.file(CreditReport.Kind.ADD)).key());
        assertEquals(sent.id(), reports.again(sent.id()).id(), "nothing changed, nothing is corrected");
        publications.withdraw(desk.request(life.played()), new WithdrawPublication(entry.id(), WithdrawPublication.Trigger.ERROR,
                Zones.dayOf(time.now()), "公示内容有误。", null));
        time.settle();
        CreditReport deletion = only(entry, 2);
        assertEquals(CreditReport.State.REFUSED, deletion.state());
        assertTrue(deletion.receipt().orElseThrow().startsWith("HTTP 422"));
    }

    /** Every decision published in this house, whatever test made it, has a row that passes the table of fields. */
    @Test
    void everyPublishedCasePassesTheTableOfFields() throws Exception {
        life.through("serve-decision");
        LocalDate today = Zones.dayOf(time.now());
        Map<String, String> faults = within.run(() -> {
            Map<String, String> found = new HashMap<>();
            int looked = 0;
            for (Publication entry : em.createQuery("select p from Publication p, PublicationDecision d where d.decisionId = p.decisionId"
                    + " and p.state = :state", Publication.class).setParameter("state", Publication.State.PUBLISHED).getResultList()) {
                PublicationDecision made = em.createQuery("select d from PublicationDecision d where d.decisionId = :decision",
                        PublicationDecision.class).setParameter("decision", entry.decisionId()).getSingleResult();
                Map<String, String> row = rows.row(em.find(org.tiean.casefile.entity.CaseFile.class, made.caseId()),
                        decisions.view(made.decisionId()).orElseThrow(), entry);
                var problems = check.check(row, today);
                if (!problems.isEmpty()) {
                    found.put(entry.content().number(), problems.toString());
                }
                looked++;
            }
            assertTrue(looked > 0);
            return found;
        });
        assertEquals(Map.of(), faults);
    }

    private String number() {
        return publications.of(life.caseId()).stream().findFirst().map(entry -> entry.content().number()).orElse("");
    }

    private CreditReport only(Publication entry, int position) {
        List<CreditReport> found = reports.of(entry.id());
        assertEquals(position, found.size(), () -> String.valueOf(found));
        return found.get(position - 1);
    }

    private void set(String address, LocalDate from) throws Exception {
        within.run(() -> {
            settings.set("credit.push-address", null, address, from, "测试", "测试", false, true);
            return from;
        });
    }
}
