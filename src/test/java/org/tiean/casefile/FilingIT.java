package org.tiean.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Stage;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.CasePlayer;
import org.tiean.demo.control.Samples;
import org.tiean.demo.entity.SampleCase;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.Verification;

/** From the clue to the filing, through the real services on the real database. */
@ArquillianTest
class FilingIT {

    private static final String[] PAIR = {"officer1", "officer2"};

    @Inject
    Samples samples;

    @Inject
    DemoTime time;

    @Inject
    CasePlayer player;

    @Inject
    Ledger ledger;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final UUID caseId = UUID.randomUUID();

    private SampleCase sample() {
        return Life.today(samples.require("SF-2026-008"), time);
    }

    @Test
    void aClueBecomesACaseWithANumberAndAnUnbrokenRecord() {
        SampleCase sample = sample();
        player.registerClue(sample, caseId, PAIR);
        player.collectEvidence(sample, caseId, PAIR);
        player.proposeFiling(sample, caseId, PAIR);
        player.approveFiling(caseId);

        CaseFile filed = em.find(CaseFile.class, caseId);
        assertEquals(Stage.INVESTIGATION, filed.stage());
        assertTrue(filed.number().isPresent());
        Verification record = ledger.verify(Chain.ofCase(caseId));
        assertTrue(record.ok(), () -> String.valueOf(record));
        assertTrue(record.entries() >= 7, () -> "entries: " + record.entries());
    }

    @Test
    void nothingIsFiledWithoutEvidence() {
        SampleCase sample = sample();
        player.registerClue(sample, caseId, PAIR);
        Refusal refusal = assertThrows(Refusal.class, () -> player.proposeFiling(sample, caseId, PAIR));
        assertEquals(422, refusal.kind().status());
    }
}
