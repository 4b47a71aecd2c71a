package org.tiean.dossier.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiean.casefile.entity.ActKind;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.evidence.entity.EvidenceKind;

/** What a party gets to see; expected by rulebook I2 (副卷: discussion, review, internal requests, the complainant). */
class EditionsTest {

    private static final UUID PARTY = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final String FILE = "ab".repeat(32);

    private final Editions editions = new Editions();

    @Test
    void everyKindIsSettled() {
        assertEquals(List.of(), Stream.of(ActKind.values()).filter(act -> !editions.knows("act", act.key())).toList());
        assertEquals(List.of(), Arrays.stream(DocumentKind.values()).filter(kind -> !editions.knows("document", kind.name())).toList());
        assertEquals(List.of(), Arrays.stream(EvidenceKind.values()).filter(kind -> !editions.knows("evidence", kind.name())).toList());
    }

    @Test
    void theInternalVolumeAndTheComplainantAreLeftOut() {
        for (DocumentKind kind : List.of(DocumentKind.COLLECTIVE_DISCUSSION_RECORD, DocumentKind.LEGAL_REVIEW_OPINION,
                DocumentKind.CLUE_REGISTRATION, DocumentKind.DECISION_APPROVAL)) {
            assertFalse(editions.shows(document(kind, null), PARTY), kind::title);
        }
        for (String act : List.of("discuss", "review-legality", "register-clue", "approve-decision", "an-act-nobody-thought-of")) {
            assertFalse(shows(act, "{}"), act);
        }
    }

    @Test
    void whatIsDoneTowardsThePartyIsShown() {
        for (DocumentKind kind : List.of(DocumentKind.PENALTY_NOTICE, DocumentKind.PENALTY_DECISION, DocumentKind.FILING_APPROVAL,
                DocumentKind.SERVICE_RECEIPT)) {
            assertTrue(editions.shows(document(kind, PARTY), PARTY), kind::title);
        }
        assertTrue(shows("serve-decision", "{}"));
    }

    @Test
    void whatIsAboutAThirdPersonIsNot() {
        assertFalse(editions.shows(document(DocumentKind.PENALTY_DECISION, OTHER), PARTY));
        assertFalse(editions.shows(document(DocumentKind.QUESTIONING_RECORD, null), PARTY), "who was questioned is not known");
        assertFalse(editions.shows(EvidenceKind.TESTIMONY, true));
        assertTrue(editions.shows(EvidenceKind.PARTY_STATEMENT, true));
        assertFalse(editions.shows(EvidenceKind.PARTY_STATEMENT, false));
        assertFalse(shows("serve-decision", "{\"partyId\":\"" + OTHER + "\"}"));
    }

    @Test
    void anEntryGoesWithItsFile() {
        assertTrue(shows("document-finished", "{\"fileDigest\":\"" + FILE + "\"}"));
        assertFalse(shows("document-finished", "{\"fileDigest\":\"" + "cd".repeat(32) + "\"}"));
    }

    @Test
    void aRecordingGoesWithAStepTowardsTheOnlyParty() {
        assertTrue(editions.showsRecording("take-seizure", true));
        assertFalse(editions.showsRecording("take-seizure", false), "another party may be in it");
        assertFalse(editions.showsRecording("discuss", true), "a step that is internal");
        assertFalse(editions.showsRecording(null, true), "nobody said what it shows");
        assertFalse(editions.showsCustody());
        assertTrue(shows("accept-recording", "{\"sha256\":\"" + FILE + "\"}"));
        assertFalse(shows("accept-recording", "{}"));
    }

    private boolean shows(String act, String payload) {
        return editions.shows(("{\"act\":\"" + act + "\"}").getBytes(StandardCharsets.UTF_8), payload.getBytes(StandardCharsets.UTF_8),
                Set.of(FILE), List.of(OTHER));
    }

    private static DocumentView document(DocumentKind kind, UUID party) {
        return new DocumentView(UUID.randomUUID(), party, kind, null, CaseDocument.State.SEALED, FILE, Instant.EPOCH, null);
    }
}
