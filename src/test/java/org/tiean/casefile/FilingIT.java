package org.tiean.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Stage;
import org.tiean.demo.control.CasePlayer;
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
    CasePlayer player;

    @Inject
    Ledger ledger;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final UUID caseId = UUID.randomUUID();

    private static SampleCase sample() {
        return SampleCase.read(new InputStreamReader(CasePlayer.class.getResourceAsStream("/demo/sample-cases.csv"),
                StandardCharsets.UTF_8), "sample-cases.csv").stream()
                .filter(sample -> sample.number().equals("SF-2026-008")).findFirst().orElseThrow();
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
