package org.tiean.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.RecordRepair;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.entity.Chain;

/** A publication ends on its day, or before it when the credit of the party is repaired (信用修复管理办法; H3). */
@ArquillianTest
class PublicationEndIT extends PublicationLife {

    @Test
    void itEndsOnItsDayAndTheRecordSaysSo() throws Exception {
        life.through("serve-decision");
        Publication entry = publications.of(life.caseId()).get(0);
        assertEquals(Publication.State.PUBLISHED, entry.state());
        provedInTheLog(entry.publicId());
        takeDown(entry.endsOn());
        assertEquals(Publication.State.PUBLISHED, publications.of(life.caseId()).get(0).state(), "on its last day it is shown");
        takeDown(entry.endsOn().plusDays(1));
        assertEquals(Publication.State.EXPIRED, publications.of(life.caseId()).get(0).state());
        assertThrows(Refusal.class, () -> shown.find(entry.publicId()));
        assertEquals(0L, shelved(entry.publicId()));
        assertTrue(ledger.page(Chain.ofCase(life.caseId()), Page.Slice.first(Page.Slice.LARGEST)).rows().stream()
                .anyMatch(one -> one.act().equals("end-publicity")));
    }

    @Test
    void repairEndsItAfterTheLeastTermAndPerformance() throws Exception {
        life.through("serve-decision");
        Publication entry = publications.of(life.caseId()).get(0);
        cast.enter("disclosure1");
        assertEquals(List.of("repair-grounded", "repair-grounded", "repair-grounded"), refused(() -> repaired(entry, false)),
                "too early, not paid, no promise");
        life.through("archive");
        cast.enter("disclosure1");
        assertEquals(List.of("repair-grounded"), refused(() -> repaired(entry, true)), "too early");
        time.moveTo(made().term().leastUntil().plusDays(1), LocalTime.of(10, 0));
        time.settle();
        cast.enter("disclosure1");
        repaired(entry, true);
        assertEquals(Publication.State.REPAIRED, publications.of(life.caseId()).get(0).state());
        time.settle();
        assertEquals(CaseDocument.State.SEALED, documents.latest(life.caseId(), DocumentKind.CREDIT_REPAIR_ANSWER).orElseThrow().state(),
                "the party is told");
        assertThrows(Refusal.class, () -> shown.find(entry.publicId()));
        assertEquals(0L, shelved(entry.publicId()));
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    private void repaired(Publication entry, boolean promised) {
        publications.repaired(desk.request(life.played()), new RecordRepair(entry.id(), today(), "信修〔示〕第8号", true, promised));
    }

    private void takeDown(LocalDate day) {
        while (end.isMore(end.takeDown(day))) {
            Thread.onSpinWait();
        }
    }
}
