package org.tiean.document.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.entity.Refusal;

class CaseDocumentTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final UUID CASE = UUID.randomUUID();

    @Test
    void goesFromDraftToTheParty() {
        CaseDocument decision = document(CASE, DocumentKind.PENALTY_DECISION);
        decision.ordered("样综执罚决字〔2026〕1号");
        decision.sealed("a".repeat(64), NOW);
        decision.sealed("a".repeat(64), NOW.plusSeconds(9));
        assertEquals(NOW, decision.sealedAt().orElseThrow());
        decision.served();
        assertEquals(CaseDocument.State.SERVED, decision.state());
    }

    @Test
    void isNotServedUnsealed() {
        CaseDocument decision = document(CASE, DocumentKind.PENALTY_DECISION);
        decision.ordered("样综执罚决字〔2026〕1号");
        assertEquals(Refusal.Kind.UNLAWFUL, assertThrows(Refusal.class, decision::served).kind());
    }

    @Test
    void isNotSealedUnapproved() {
        CaseDocument decision = document(CASE, DocumentKind.PENALTY_DECISION);
        assertThrows(Refusal.class, () -> decision.sealed("a".repeat(64), NOW));
    }

    @Test
    void isNotSealedTwiceDifferently() {
        CaseDocument decision = document(CASE, DocumentKind.PENALTY_DECISION);
        decision.ordered("样综执罚决字〔2026〕1号");
        decision.sealed("a".repeat(64), NOW);
        assertThrows(Refusal.class, () -> decision.sealed("b".repeat(64), NOW));
    }

    @Test
    void needsItsNumberIfTheKindBearsOne() {
        assertThrows(Refusal.class, () -> document(CASE, DocumentKind.PENALTY_DECISION).ordered(null));
        document(CASE, DocumentKind.QUESTIONING_RECORD).ordered(null);
    }

    @Test
    void aServedOneIsNotVoidedButSuperseded() {
        CaseDocument decision = document(CASE, DocumentKind.PENALTY_DECISION);
        decision.ordered("样综执罚决字〔2026〕1号");
        decision.sealed("a".repeat(64), NOW);
        decision.served();
        assertThrows(Refusal.class, () -> decision.voided("错字"));
        assertThrows(Refusal.class,
                () -> decision.supersededBy(document(UUID.randomUUID(), DocumentKind.PENALTY_DECISION)));
        assertThrows(Refusal.class, () -> decision.supersededBy(decision));
        decision.supersededBy(document(CASE, DocumentKind.PENALTY_DECISION));
        assertEquals(CaseDocument.State.SUPERSEDED, decision.state());
    }

    @Test
    void isVoidedOnlyWithAReason() {
        CaseDocument notice = document(CASE, DocumentKind.PENALTY_NOTICE);
        assertThrows(Refusal.class, () -> notice.voided(" "));
        notice.voided("事实有误");
        assertEquals(CaseDocument.State.VOID, notice.state());
    }

    private static CaseDocument document(UUID caseId, DocumentKind kind) {
        return new CaseDocument(UUID.randomUUID(), caseId, null, kind,
                new DocumentSource("{}".getBytes(), "0".repeat(64), "1".repeat(64)), NOW);
    }
}
