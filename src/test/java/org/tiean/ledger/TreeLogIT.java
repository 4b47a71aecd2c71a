package org.tiean.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.kernel.entity.Page;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.boundary.SystemRecord;
import org.tiean.ledger.boundary.TreeLog;
import org.tiean.ledger.control.ClockWatch;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.EntryFilter;
import org.tiean.ledger.entity.EntryView;
import org.tiean.ledger.entity.Leaf;
import org.tiean.ledger.entity.TreeHead;

/** Rounds of the log in the running house: signed with the log's own key, stamped, each head beginning the next. */
@ArquillianTest
class TreeLogIT {

    @Inject
    TreeLog log;

    @Inject
    SystemRecord system;

    @Inject
    Ledger ledger;

    @Inject
    DemoTime time;

    @Test
    void everyRoundHasASignedHeadThatBeginsTheNext() throws Exception {
        TreeHead earlier = round();
        long known = ledger.page(Chain.system(), Page.Slice.first(1)).total();
        system.happened("system.start", JsonValue.EMPTY_JSON_OBJECT);
        TreeHead later = round();
        assertTrue(later.size() > earlier.size());
        assertTrue(log.holds(log.consistency(earlier.size(), later.size())));
        Signature signature = Signature.getInstance(later.seal().algorithm());
        signature.initVerify(CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(later.seal().certificates().getBytes(StandardCharsets.US_ASCII))));
        signature.update(later.head().getBytes(StandardCharsets.UTF_8));
        assertTrue(signature.verify(later.seal().signature()));
        List<Leaf> leaves = log.leaves(Chain.system(), later.size());
        Leaf last = leaves.get(leaves.size() - 1);
        assertTrue(last.sequence() > known, "what was recorded before the round is in it");
        assertTrue(log.inclusion(last, later.size()).path().size() <= 64 - Long.numberOfLeadingZeros(later.size()));
    }

    @Test
    void aStartAndAClockThatStepsBackStandInTheSystemsChainAndItsOrderHolds() {
        long before = ledger.page(Chain.system(), Page.Slice.first(1)).total();
        assertTrue(before > 0, "the start itself");
        system.steppedBack(new ClockWatch.Step(Instant.parse("2026-03-02T04:00:00Z"), Instant.parse("2026-03-02T03:00:00Z")));
        EntryView noted = ledger.page(Chain.system(), Page.Slice.first(1)).rows().get(0);
        assertEquals("clock.step-back", noted.act());
        assertTrue(noted.payload().contains("2026-03-02T03:00:00Z"));
        assertTrue(ledger.verify(Chain.system()).ok());
    }

    @Test
    void aClockThatDiffersFromTheAuthoritysIsWrittenDownOnceForEachDifference() {
        Instant own = Instant.parse("2030-03-02T04:00:00Z");
        Duration apart = Duration.ofDays(1_000).plusMillis(System.nanoTime() % 1_000_000_000L);
        system.clockComparedWith(own.minus(apart), own);
        EntryView noted = ledger.page(Chain.system(), Page.Slice.first(1)).rows().get(0);
        assertEquals("clock.differs", noted.act());
        assertTrue(noted.payload().contains("2030-03-02T04:00:00Z"));
        long before = differing();
        system.clockComparedWith(own.minus(apart).plusSeconds(5), own);
        assertEquals(before, differing(), "five seconds are within the tolerance");
        system.clockComparedWith(own, own);
        assertEquals(before + 1, differing());
    }

    private long differing() {
        return ledger.page(Chain.system(), EntryFilter.of(Set.of("clock.differs")), Page.Slice.first(1)).total();
    }

    private TreeHead round() {
        log.round();
        time.settle();
        return log.latest().orElseThrow();
    }
}
