package org.tiean.party.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.decision.InTransaction;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.party.control.PartySessions;
import org.tiean.party.entity.Entrance;
import org.tiean.party.entity.ServedPaper;
import org.tiean.party.entity.Term;

/** A party comes in with its paper, sees its own and nothing else, and whoever guesses waits. */
@ArquillianTest
class PartyRoomIT {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    Cast cast;

    @Inject
    Desk desk;

    @Inject
    CaseDocuments documents;

    @Inject
    PartyEntrance entrance;

    @Inject
    PartySessions sessions;

    @Inject
    PartyVisit visit;

    @Inject
    PartyRoom room;

    @Inject
    AccessCodeDesk counter;

    @Inject
    Ledger ledger;

    @Inject
    InTransaction within;

    private final String address = "198.51.100." + (int) (Math.random() * 250) + "/" + UUID.randomUUID();
    private Life life;

    @BeforeEach
    void begin() {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
    }

    @Test
    void thePaperOpensTheCaseAndEveryLookIsRecorded() throws Exception {
        life.through("serve-notice");
        DocumentView notice = paper(DocumentKind.PENALTY_NOTICE);
        String code = code(notice);
        assertEquals(Entrance.WRONG, entrance.enter(notice.number(), "2222-2222-2222", address));
        String token = entrance.enter(notice.number().replace('〔', '[').replace('〕', ']'), code.toLowerCase().replace("-", ""), address)
                .letIn().orElseThrow();
        visit.is(sessions.use(token).orElseThrow());
        room.look("room");
        room.look("room");
        assertEquals(List.of(notice.id()), room.papers().stream().map(ServedPaper::id).toList(), "no internal paper, and nothing not served");
        assertTrue(room.terms().stream().anyMatch(term -> term.kind() == Term.Kind.DEFENCE), room.terms().toString());
        assertTrue(room.check(notice.id()).isGenuine());
        try (InputStream file = room.file(notice.id())) {
            assertEquals('%', file.read());
        }
        for (DocumentView other : documents.of(life.caseId())) {
            if (!other.id().equals(notice.id())) {
                assertThrows(Refusal.class, () -> room.file(other.id()), other.kind().title());
            }
        }
        assertEquals(1, count("party-enter"));
        assertEquals(1, count("party-look"));
        assertEquals(1, count("party-download"));
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
        sessions.end(token);
        assertTrue(sessions.use(token).isEmpty());
    }

    @Test
    void theCodeIsKeptByItsHashOnlyAndTheCounterGivesAnother() throws Exception {
        life.through("serve-notice");
        DocumentView notice = paper(DocumentKind.PENALTY_NOTICE);
        String code = code(notice);
        Object[] kept = within.run(() -> (Object[]) em.createNativeQuery("select access_code, access_code_hash from tiean.document where id = ?1")
                .setParameter(1, notice.id()).getSingleResult());
        assertEquals(null, kept[0], "the code itself is gone once it is printed");
        assertFalse(String.valueOf(kept[1]).contains(code.replace("-", "")));
        String token = entrance.enter(notice.number(), code, address).letIn().orElseThrow();
        cast.enter("intake1");
        assertThrows(Refusal.class, () -> counter.issue(desk.request(life.played()), notice.id(), " "));
        String fresh = counter.issue(desk.request(life.played()), notice.id(), "核对居民身份证原件").orElseThrow();
        assertNotEquals(code, fresh);
        assertTrue(sessions.use(token).isEmpty(), "who came in with the earlier code is out");
        assertEquals(Entrance.WRONG, entrance.enter(notice.number(), code, address));
        assertTrue(entrance.enter(notice.number(), fresh, address).letIn().isPresent());
        assertFalse(ledger.page(Chain.ofCase(life.caseId()), Page.Slice.first(Page.Slice.LARGEST)).rows().stream()
                .anyMatch(entry -> entry.payload() != null && entry.payload().toString().contains(fresh)), "the record does not know the code");
    }

    @Test
    void whoGuessesWaitsLongerEachTimeAndTheCaseStaysOpen() throws Exception {
        life.through("serve-notice");
        DocumentView notice = paper(DocumentKind.PENALTY_NOTICE);
        String code = code(notice);
        for (int guess = 0; guess < 3; guess++) {
            assertEquals(Entrance.WRONG, entrance.enter(guess == 1 ? "样综执罚决字〔2026〕99999号" : notice.number(), "AAAA-BBBB-CCC" + guess, address));
        }
        Entrance slowed = entrance.enter(notice.number(), code, address);
        assertTrue(slowed.isTooOften(), "three failures: this caller waits, even with the right code");
        assertTrue(entrance.enter(notice.number(), code, address + "-home").letIn().isPresent(), "the party itself is not locked out");
        for (int other = 0; other < 12; other++) {
            assertEquals(Entrance.WRONG, entrance.enter(notice.number(), "DDDD-EEEE-FFFF", address + "-" + other), "a new caller is heard once");
        }
        assertTrue(entrance.enter(notice.number(), code, address + "-work").letIn().isPresent(), "many callers do not lock it either");
        assertEquals(Entrance.WRONG, entrance.enter(notice.number(), "DDDD-EEEE-FFFF", address + "-slow"));
        assertTrue(entrance.enter(notice.number(), "DDDD-EEEE-FFFF", address + "-slow").delay().compareTo(Duration.ofMinutes(4)) > 0,
                "where many tried, the first error costs minutes");
        assertEquals(Entrance.WRONG, entrance.enter("x".repeat(100_000), "'; drop table", address + "-rude"));
    }

    @Test
    void theDoorTurnsAwayForeignFormsAndStrangers() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        String home = System.getProperty("tiean.public.url");
        HttpResponse<String> stranger = http.send(HttpRequest.newBuilder(URI.create(home + "/party/room.xhtml")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(302, stranger.statusCode());
        assertTrue(stranger.headers().firstValue("Location").orElseThrow().endsWith("/party/index.xhtml?over=1"));
        HttpResponse<String> foreign = http.send(HttpRequest.newBuilder(URI.create(home + "/party/index.xhtml"))
                .header("Origin", "https://elsewhere.example").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("enter=enter")).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(403, foreign.statusCode());
        HttpResponse<String> page = http.send(HttpRequest.newBuilder(URI.create(home + "/party/?n=a%22%3E%3Cscript%3E")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("查询码"));
        assertFalse(page.body().contains("\"><script>"), "what the address brings is text");
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
    }

    private DocumentView paper(DocumentKind kind) {
        return documents.latest(life.caseId(), kind).orElseThrow();
    }

    private String code(DocumentView paper) throws Exception {
        cast.enter("officer1");
        return PaperCodes.read(within.run(() -> documents.file(life.caseId(), paper.id(), "核对查询码")));
    }

    private long count(String act) {
        return ledger.page(Chain.ofCase(life.caseId()), Page.Slice.first(Page.Slice.LARGEST)).rows().stream()
                .filter(entry -> entry.act().equals(act)).count();
    }
}
