package org.tiean.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.Report;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.seal.boundary.SealDesk;
import org.tiean.seal.entity.SealRequest;
import org.tiean.seal.entity.SignatureFinding;
import org.tiean.seal.entity.Validation;
import org.tiean.seal.entity.Validation.Verdict;

/** Seals that carry the authority's list of revoked certificates and are closed by a time stamp (PAdES B-LTA). */
class LongTermSealTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T06:00:00Z"), Zones.CHINA);

    @TempDir
    static Path folder;

    private static TestAuthority authority;
    private static SealDesk desk;
    private static byte[] sealed;

    @BeforeAll
    static void seal() throws Exception {
        authority = new TestAuthority(folder);
        desk = desk(authority.url + "crl");
        sealed = desk.seal(paper(), new SealRequest("agency", "行政处罚决定书", null, null));
    }

    @AfterAll
    static void stop() {
        authority.close();
    }

    @Test
    void aTimeStampOverTheWholeFileFollowsTheSeal() {
        Validation found = desk.validate(sealed);
        assertEquals(Verdict.VALID, found.verdict(), found.toString());
        assertEquals(List.of("seal-1", "stamp-1"), found.signatures().stream().map(SignatureFinding::field).toList());
        SignatureFinding seal = found.signatures().get(0);
        SignatureFinding stamp = found.signatures().get(1);
        assertTrue(seal.stands() && !seal.documentStamp() && !seal.coversWholeDocument());
        assertTrue(stamp.stands() && stamp.documentStamp() && stamp.coversWholeDocument());
        assertEquals("试验时间戳", stamp.signer());
        assertEquals(authority.time, stamp.signedAt());
    }

    @Test
    void aSecondSealLeavesTheFirstAndItsStampValid() {
        Validation found = desk.validate(desk.seal(sealed, new SealRequest("street", null, null, null)));
        assertEquals(Verdict.VALID, found.verdict(), found.toString());
        assertEquals(List.of("seal-1", "stamp-1", "seal-2", "stamp-2"), found.signatures().stream().map(SignatureFinding::field).toList());
        assertTrue(found.signatures().stream().allMatch(SignatureFinding::stands));
    }

    @Test
    void aPersonSignsAndTheAgencySealsWhatWasSigned() throws Exception {
        byte[] signed = desk.sign(paper(), new SealRequest("street", "处罚决定", null, null), false);
        Validation found = desk.validate(desk.seal(signed, new SealRequest("agency", null, null, null)));
        assertEquals(Verdict.VALID, found.verdict(), found.toString());
        assertEquals(List.of("sign-1", "seal-1", "stamp-1"), found.signatures().stream().map(SignatureFinding::field).toList());
        assertTrue(found.signatures().stream().allMatch(SignatureFinding::stands));
        assertTrue(found.signatures().get(0).isPersonal() && !found.signatures().get(1).isPersonal());
        assertTrue(found.signatures().get(2).coversWholeDocument(), "the stamp closes over both");
    }

    @Test
    void aPaperWithoutASealIsClosedByTheStampOfItsSignature() throws Exception {
        Validation found = desk.validate(desk.sign(paper(), new SealRequest("street", "笔录", null, null), true));
        assertEquals(Verdict.VALID, found.verdict(), found.toString());
        assertEquals(List.of("sign-1", "sign-stamp-1"), found.signatures().stream().map(SignatureFinding::field).toList());
        assertTrue(found.signatures().get(1).stands() && found.signatures().get(1).documentStamp());
    }

    @Test
    void aFileOnDiskIsSealedTheSameWay() throws Exception {
        Path done = folder.resolve("on-disk-sealed.pdf");
        desk.seal(Files.write(folder.resolve("on-disk.pdf"), paper()), done, new SealRequest("agency", null, null, null));
        Validation found = desk.validate(Files.readAllBytes(done));
        assertEquals(Verdict.VALID, found.verdict(), found.toString());
        assertEquals(2, found.signatures().size());
    }

    @Test
    void everyChangedByteIsReported() {
        long seed = Long.getLong("tiean.seed", 20260321L);
        Random random = new Random(seed);
        int rounds = Integer.getInteger("tiean.soak", 120);
        for (int round = 0; round < rounds; round++) {
            byte[] changed = sealed.clone();
            int at = random.nextInt(sealed.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            assertFalse(desk.validate(changed).valid(), "seed " + seed + ", round " + round + ": byte " + at
                    + " " + sealed[at] + " to " + changed[at] + " of " + sealed.length);
        }
        Report.line("tampering", rounds + " changed bytes of a PDF sealed for the long term, all reported (seed " + seed + ")");
    }

    @Test
    void whatIsAddedAfterTheStampIsReported() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(sealed)), new PdfWriter(out),
                new StampingProperties().useAppendMode())) {
            document.addNewPage();
        }
        assertEquals(Verdict.EXTENDED, desk.validate(out.toByteArray()).verdict());
        byte[] sealedAgain = desk.seal(out.toByteArray(), new SealRequest("street", null, null, null));
        assertEquals(Verdict.CHANGED_BETWEEN, desk.validate(sealedAgain).verdict());
    }

    @Test
    void aRevokedSealIsNotPutOnAndNotBelieved() throws Exception {
        try (TestAuthority own = new TestAuthority(Files.createTempDirectory(folder, "own"))) {
            SealDesk unaware = new SealDesk(Optional.of(own.keystore.toString()), Optional.empty(), Optional.of(TestAuthority.PASSWORD),
                    Optional.of(own.anchors.toString()), Optional.of(own.url), Optional.empty(), CLOCK);
            own.time = Instant.parse("2026-02-28T23:59:59Z");
            byte[] before = unaware.seal(paper(), new SealRequest("stolen", null, null, null));
            own.time = Instant.parse("2026-03-20T06:00:00Z");
            byte[] after = unaware.seal(paper(), new SealRequest("stolen", null, null, null));
            own.revoke("stolen");
            SealDesk aware = desk(own, own.url + "crl");
            assertEquals(Verdict.VALID, aware.validate(before).verdict(), "sealed before it was revoked");
            assertEquals(Verdict.REVOKED, aware.validate(after).verdict());
            assertTrue(aware.validate(after).signatures().get(0).revoked());
            assertEquals("seal.key.revoked", refused(() -> aware.seal(paper(), new SealRequest("stolen", null, null, null))));
        }
    }

    @Test
    void withoutTheListNothingIsSealed() throws Exception {
        assertEquals("seal.revocation.unreachable",
                refused(() -> desk("http://127.0.0.1:1/crl").seal(paper(), new SealRequest("agency", null, null, null))));
        try (TestAuthority stranger = new TestAuthority(Files.createTempDirectory(folder, "stranger"))) {
            assertEquals("seal.revocation.unreachable",
                    refused(() -> desk(stranger.url + "crl").seal(paper(), new SealRequest("agency", null, null, null))),
                    "another authority's list says nothing");
        }
        Clock later = Clock.fixed(Instant.parse("2026-03-27T00:00:01Z"), Zones.CHINA);
        SealDesk late = new SealDesk(Optional.of(authority.keystore.toString()), Optional.empty(), Optional.of(TestAuthority.PASSWORD),
                Optional.of(authority.anchors.toString()), Optional.of(authority.url),
                Optional.of(authority.url + "crl"), later);
        assertEquals("seal.revocation.unreachable", refused(() -> late.seal(paper(), new SealRequest("agency", null, null, null))),
                "a list that ran out says nothing");
    }

    @Test
    void independentValidatorsAgree() throws Exception {
        byte[] twice = desk.seal(sealed, new SealRequest("street", null, null, null));
        for (byte[] file : List.of(sealed, twice)) {
            String words = PopplerCheck.words(folder, authority.anchors, file);
            assertTrue(words.contains("Signature is Valid.") && words.contains("Total document signed")
                    && !words.contains("Invalid"), words);
        }
        List<String> levels = DssCheck.levels(authority.anchors, List.of(Files.write(folder.resolve("one.pdf"), sealed),
                Files.write(folder.resolve("two.pdf"), twice)));
        assertEquals(List.of("one.pdf TOTAL_PASSED PAdES-BASELINE-LTA", "two.pdf TOTAL_PASSED PAdES-BASELINE-LTA TOTAL_PASSED PAdES-BASELINE-LTA"),
                levels);
        byte[] changed = sealed.clone();
        changed[200] ^= 1;
        assertFalse(DssCheck.levels(authority.anchors, List.of(Files.write(folder.resolve("changed.pdf"), changed))).get(0).contains("PASSED"));
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static String refused(Attempt attempt) {
        return assertThrows(Refusal.class, attempt::run).key();
    }

    private static SealDesk desk(String list) {
        return desk(authority, list);
    }

    private static SealDesk desk(TestAuthority authority, String list) {
        return new SealDesk(Optional.of(authority.keystore.toString()), Optional.empty(), Optional.of(TestAuthority.PASSWORD),
                Optional.of(authority.anchors.toString()), Optional.of(authority.url), Optional.of(list), CLOCK);
    }

    private static byte[] paper() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(new PdfWriter(out))) {
            document.addNewPage();
        }
        return out.toByteArray();
    }
}
