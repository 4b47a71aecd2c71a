package org.tiean.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.casefile.Life;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.CasePlayer;
import org.tiean.demo.control.Samples;
import org.tiean.demo.entity.SampleCase;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.control.StoreCheck;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.kernel.entity.Page;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;

/** A file taken out of the store or changed in it is noticed by the running check, and so is its return. */
@ArquillianTest
class StoreCheckIT {

    private static final String[] PAIR = {"officer1", "officer2"};

    @Inject
    Samples samples;

    @Inject
    CasePlayer player;

    @Inject
    DemoTime time;

    @Inject
    EvidenceList evidence;

    @Inject
    StoreCheck check;

    @Inject
    Ledger ledger;

    @Inject
    @ConfigProperty(name = "tiean.store.dir")
    String directory;

    @Test
    void whatIsMissingOrChangedIsNoticedOnceAndItsReturnToo() throws Exception {
        UUID caseId = UUID.randomUUID();
        SampleCase sample = Life.today(samples.require("SF-2026-008"), time);
        player.registerClue(sample, caseId, PAIR);
        player.collectEvidence(sample, caseId, PAIR);
        String sha256 = evidence.ofCase(caseId).stream().filter(EvidenceLine::hasFile).findFirst().orElseThrow().sha256();
        Path file = Path.of(directory, sha256.substring(0, 2), sha256.substring(2, 4), sha256);
        byte[] whole = Files.readAllBytes(file);
        round();
        assertEquals(List.of(), check.broken(List.of(sha256)));

        Files.delete(file);
        round();
        round();
        assertEquals(List.of(sha256), check.broken(List.of(sha256)));
        assertEquals(1, noted("store.file-missing", sha256), "once, not every round");

        byte[] changed = whole.clone();
        changed[0] ^= 1;
        Files.write(file, changed);
        round();
        assertEquals(1, noted("store.file-changed", sha256));

        Files.write(file, whole);
        round();
        assertEquals(List.of(), check.broken(List.of(sha256)));
        assertEquals(1, noted("store.file-mended", sha256));
        assertTrue(ledger.verify(Chain.system()).ok());
    }

    /** More than a round: some at a time until every file was read. */
    private void round() {
        for (int i = 0; i < 40; i++) {
            check.after(200).forEach(check::check);
        }
    }

    private long noted(String act, String sha256) {
        return ledger.page(Chain.system(), Page.Slice.first(100)).rows().stream()
                .filter(entry -> entry.act().equals(act) && entry.payload().contains(sha256)).count();
    }
}
