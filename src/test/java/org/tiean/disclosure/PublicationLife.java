package org.tiean.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.InTransaction;
import org.tiean.decision.boundary.Decisions;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.RemedyPlayer;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.disclosure.boundary.OpenData;
import org.tiean.disclosure.boundary.OpenDataFiles;
import org.tiean.disclosure.boundary.PublicDecisions;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.boundary.PublicationList;
import org.tiean.disclosure.boundary.PublicationProofs;
import org.tiean.disclosure.boundary.Publications;
import org.tiean.disclosure.boundary.ShownPublications;
import org.tiean.disclosure.control.PublicityEnd;
import org.tiean.disclosure.entity.ConfirmPublication;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.PublicationProof;
import org.tiean.disclosure.entity.Redaction;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.boundary.TreeLog;
import org.tiean.ledger.control.Merkle;

/** A penalty whose publication is decided, confirmed, shown and taken down again, and what its tests ask of it. */
abstract class PublicationLife {


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
    RemedyPlayer remedy;

    @Inject
    PublicationDecisions deciding;

    @Inject
    Publications publications;

    @Inject
    PublicationList list;

    @Inject
    PublicDecisions open;

    @Inject
    ShownPublications shown;

    @Inject
    OpenData openData;

    @Inject
    OpenDataFiles openFiles;

    @Inject
    PublicationProofs proofs;

    @Inject
    TreeLog log;

    @Inject
    PublicityEnd end;

    @Inject
    Decisions decisions;

    @Inject
    CaseDocuments documents;

    @Inject
    TimeLimits limits;

    @Inject
    Ledger ledger;

    @Inject
    InTransaction within;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    Life life;

    @BeforeEach
    void begin() {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
    }

    /** Reckoned through as a reader would, from what the proof says alone. */
    void provedInTheLog(UUID publicId) throws Exception {
        within.run(log::sealedNow);
        PublicationProof proof = proofs.of(shown.find(publicId)).orElseThrow();
        assertTrue(proof.entry().isLogged());
        try (InputStream file = shown.file(publicId)) {
            assertEquals(proof.fileDigest(), sha256(file.readAllBytes()));
        }
        assertTrue(proof.entry().payload().contains(proof.fileDigest()) && proof.entry().payload().contains(proof.originalDigest()));
        byte[] payload = proof.entry().payload().getBytes(StandardCharsets.UTF_8);
        byte[] salted = ByteBuffer.allocate(16 + payload.length).put(HexFormat.of().parseHex(proof.entry().salt())).put(payload).array();
        assertTrue(proof.entry().header().contains("\"payload\":\"" + sha256(salted) + "\""), "the header binds the payload");
        String hash = sha256(proof.entry().header().getBytes(StandardCharsets.UTF_8));
        assertEquals(hash, proof.entry().hash());
        for (String next : proof.entry().following()) {
            assertTrue(next.contains("\"prev\":\"" + hash + "\""), "each header names the one before");
            hash = sha256(next.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(hash, proof.entry().inclusion().leaf().hash(), "the leaf names the last of them");
        assertTrue(Merkle.includes(Merkle.leafHash(proof.entry().inclusion().leaf().canonical()), proof.entry().inclusion().leaf().index(),
                proof.entry().inclusion().size(), proof.entry().inclusion().path().stream().map(HexFormat.of()::parseHex).toList(),
                HexFormat.of().parseHex(proof.entry().head().root())));
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** As it was decided last. */
    DecidePublication lastLine() {
        PublicationDecision made = made();
        return new DecidePublication(List.of(new DecidePublication.Line(made.decisionId(), true, "变更后重新公示", made.channels(),
                made.gravity(), made.draftFacts().orElseThrow(), List.of())));
    }

    long shelved(UUID publicId) throws Exception {
        return within.run(() -> ((Number) em.createNativeQuery("select count(*) from tiean.public_decision where public_id = cast(?1 as uuid)")
                .setParameter(1, publicId.toString()).getSingleResult()).longValue());
    }

    PublicationDecision made() {
        return deciding.of(life.caseId()).get(0);
    }

    LocalDate today() {
        return Zones.dayOf(time.now());
    }

    void confirm(ConfirmPublication.Outcome outcome, String words) {
        deciding.confirm(desk.request(life.played()), new ConfirmPublication(made().decisionId(), outcome, words));
    }

    static DecidePublication line(Suggestion suggested, Redaction... redactions) {
        return new DecidePublication(List.of(new DecidePublication.Line(suggested.decisionId(), true, suggested.reason(),
                suggested.channels(), suggested.gravity(), null, List.of(redactions))));
    }

    interface Try {
        void run() throws Exception;
    }

    static String keyOf(Try attempt) {
        return assertThrows(Refusal.class, attempt::run).key();
    }

    static List<String> refused(Runnable act) {
        return assertThrows(UnlawfulAct.class, act::run).findings().stream().filter(Finding::blocks).map(Finding::rule).toList();
    }
}
