package org.tiean.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiean.Report;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.seal.boundary.SealDesk;
import org.tiean.seal.entity.SealRequest;
import org.tiean.seal.entity.SignatureFinding;
import org.tiean.seal.entity.Validation.Verdict;
import org.tiean.seal.entity.Validation;

class SealDeskTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T06:00:00Z"), Zones.CHINA);

    @TempDir
    static Path folder;

    private static TestAuthority authority;
    private static SealDesk desk;
    private static byte[] sealed;

    @BeforeAll
    static void seal() throws Exception {
        authority = new TestAuthority(folder);
        desk = desk(authority.keystore.toString(), authority.anchors.toString(), authority.url);
        sealed = desk.seal(paper(), request("agency"));
    }

    @AfterAll
    static void stop() {
        authority.close();
    }

    @Test
    void sealedPaperIsValid() {
        Validation found = desk.validate(sealed);
        assertEquals(Verdict.VALID, found.verdict());
        SignatureFinding seal = found.signatures().get(0);
        assertEquals(TestAuthority.AGENCY, seal.signer());
        assertEquals(CLOCK.instant(), seal.claimedAt());
        assertEquals(authority.time, seal.signedAt());
        assertTrue(seal.coversWholeDocument() && seal.stands());
    }

    @Test
    void aFileOnDiskIsSealedWithoutBeingHeldInMemory() throws Exception {
        Path paper = Files.write(folder.resolve("paper.pdf"), paper());
        Path done = folder.resolve("paper-sealed.pdf");
        desk.seal(paper, done, request("agency"));
        Validation found = desk.validate(Files.readAllBytes(done));
        assertEquals(Verdict.VALID, found.verdict(), found.toString());
        assertTrue(found.signatures().get(0).coversWholeDocument() && found.signatures().get(0).stands());
    }

    @Test
    void secondSealLeavesTheFirstValid() {
        byte[] twice = desk.seal(sealed, new SealRequest("street", null, null,
                new SealRequest.Face("某市某街道办事处", null, font(), 60, 60, 100)));
        Validation found = desk.validate(twice);
        assertEquals(Verdict.VALID, found.verdict(), found.toString());
        assertEquals(List.of("seal-1", "seal-2"), found.signatures().stream().map(SignatureFinding::field).toList());
        assertFalse(found.signatures().get(0).coversWholeDocument());
        assertTrue(found.signatures().get(0).stands());
        assertTrue(found.signatures().get(1).coversWholeDocument());
    }

    @Test
    void pageChangedBetweenTwoSealsIsReported() throws Exception {
        byte[] twice = desk.seal(withPageAdded(sealed), new SealRequest("street", null, null, null));
        assertEquals(Verdict.CHANGED_BETWEEN, desk.validate(twice).verdict());
    }

    @Test
    void anythingAddedIsReported() throws Exception {
        assertEquals(Verdict.EXTENDED, desk.validate(withPageAdded(sealed)).verdict());
        for (String tail : List.of("\n", " ", "%%EOF\n", "x".repeat(5000))) {
            assertEquals(Verdict.EXTENDED, desk.validate(join(sealed, tail)).verdict(), "appended: " + tail.length());
        }
    }

    @Test
    void cutOffFileIsReported() {
        for (int less : new int[] {1, 7, 500, sealed.length / 2}) {
            assertFalse(desk.validate(Arrays.copyOf(sealed, sealed.length - less)).valid(), "cut by " + less);
        }
    }

    /** Rounds by {@code -Dtiean.soak=}, seed by {@code -Dtiean.seed=}; every second one inside the signature. */
    @Test
    void everyChangedByteIsReported() {
        long seed = Long.getLong("tiean.seed", 20260320L);
        Random random = new Random(seed);
        int gap = new String(sealed, StandardCharsets.ISO_8859_1).indexOf("/Contents <");
        int end = new String(sealed, StandardCharsets.ISO_8859_1).indexOf('>', gap);
        assertTrue(gap > 0);
        for (int round = 0; round < Integer.getInteger("tiean.soak", 120); round++) {
            int at = round % 2 == 0 ? random.nextInt(sealed.length) : gap + 10 + random.nextInt(end - gap - 9);
            byte[] changed = sealed.clone();
            changed[at] ^= (byte) (1 + random.nextInt(255));
            assertFalse(desk.validate(changed).valid(), "seed " + seed + ", round " + round + ": byte " + at
                    + " " + sealed[at] + " to " + changed[at] + " of " + sealed.length);
        }
        Report.line("tampering", Integer.getInteger("tiean.soak", 120) + " changed bytes of a sealed PDF, all reported (seed " + seed + ")");
    }

    @Test
    void digitsChangedInsideTheSignatureAreReported() {
        Random random = new Random(Long.getLong("tiean.seed", 20260320L));
        int gap = new String(sealed, StandardCharsets.ISO_8859_1).indexOf("/Contents <") + 11;
        int filled = new String(sealed, StandardCharsets.ISO_8859_1).indexOf("000000000000", gap) - gap;
        assertTrue(filled > 4000, "the part in use was found");
        for (int round = 0; round < Integer.getInteger("tiean.soak", 120); round++) {
            int at = gap + random.nextInt(filled);
            byte[] changed = sealed.clone();
            changed[at] = (byte) "0123456789abcdef".charAt(random.nextInt(16));
            if (changed[at] != sealed[at]) {
                assertFalse(desk.validate(changed).valid(), "digit " + (at - gap) + " " + (char) sealed[at] + " to "
                        + (char) changed[at]);
            }
        }
        Report.line("tampering", Integer.getInteger("tiean.soak", 120) + " digits inside a signature, all changes reported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "not a pdf", "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\n"
            + "trailer<</Root 1 0 R>>", "[[[[[[[[[[[[[[[[[[[["})
    void garbageIsUnreadable(String garbage) {
        Validation found = desk.validate(garbage.getBytes(StandardCharsets.UTF_8));
        assertTrue(found.verdict() == Verdict.UNREADABLE || found.verdict() == Verdict.UNSIGNED, found.toString());
    }

    @Test
    void randomAndNestedGarbageIsSurvived() {
        Random random = new Random(1);
        for (int round = 0; round < 50; round++) {
            byte[] noise = new byte[random.nextInt(3000)];
            random.nextBytes(noise);
            assertFalse(desk.validate(noise).valid());
        }
        assertEquals(Verdict.UNREADABLE,
                desk.validate(("%PDF-1.7\n1 0 obj " + "[".repeat(400_000)).getBytes(StandardCharsets.UTF_8)).verdict());
        assertEquals(Verdict.TOO_LARGE, desk.validate(new byte[(64 << 20) + 1]).verdict());
    }

    @Test
    void unsealedPaperIsUnsigned() throws Exception {
        assertEquals(Verdict.UNSIGNED, desk.validate(paper()).verdict());
    }

    @Test
    void sealOfAnotherAuthorityIsNotTrusted() throws Exception {
        try (TestAuthority stranger = new TestAuthority(Files.createTempDirectory(folder, "stranger"))) {
            SealDesk elsewhere = desk(stranger.keystore.toString(), stranger.anchors.toString(), stranger.url);
            Validation found = elsewhere.validate(sealed);
            assertEquals(Verdict.STAMP_INVALID, found.verdict());
            assertFalse(found.signatures().get(0).trusted());
            assertNull(found.signatures().get(0).signedAt());
            assertTrue(found.signatures().get(0).integrityOk());
            SealDesk stampedByStranger = desk(authority.keystore.toString(), authority.anchors.toString(), stranger.url);
            refused("seal.own-work-invalid", () -> stampedByStranger.seal(paper(), request("agency")));
        }
    }

    @Test
    void nothingIsSealedWithoutSettings() {
        String keys = authority.keystore.toString();
        String anchors = authority.anchors.toString();
        refused("seal.not-configured", () -> desk(null, anchors, authority.url).seal(paper(), request("agency")));
        refused("seal.not-configured", () -> desk(keys, null, authority.url).seal(paper(), request("agency")));
        refused("seal.not-configured", () -> desk(keys, anchors, null).seal(paper(), request("agency")));
        refused("seal.keys.unusable", () -> desk(anchors, anchors, authority.url).seal(paper(), request("agency")));
        refused("seal.trust.unusable", () -> desk(keys, keys, authority.url).seal(paper(), request("agency")));
    }

    @Test
    void sealIsRefusedForWhatCannotBeSealed() {
        refused("seal.key.unknown", () -> desk.seal(paper(), request("nobody")));
        refused("seal.key.expired", () -> desk.seal(paper(), request("lapsed")));
        refused("seal.pdf.unreadable", () -> desk.seal(new byte[10], request("agency")));
        refused("seal.font.lacks", () -> desk.seal(paper(), new SealRequest("agency", null, null,
                new SealRequest.Face("某镇", null, font(), 0, 0, 100))));
        refused("seal.font.unreadable", () -> desk.seal(paper(), new SealRequest("agency", null, null,
                new SealRequest.Face("某市", null, new byte[100], 0, 0, 100))));
    }

    @Test
    void sealIsRefusedWithoutTimeStamp() {
        String keys = authority.keystore.toString();
        String anchors = authority.anchors.toString();
        for (String url : List.of(authority.url + "broken", "http://127.0.0.1:1/")) {
            refused("seal.time-stamp.unreachable", () -> desk(keys, anchors, url).seal(paper(), request("agency")));
        }
    }

    @Test
    void pdfsigAgrees() throws Exception {
        String before = PopplerCheck.words(folder, authority.anchors, sealed);
        assertTrue(before.contains("Signature is Valid.") && before.contains("Certificate is Trusted.")
                && before.contains("Total document signed") && before.contains("ETSI.CAdES.detached"), before);
        byte[] changed = sealed.clone();
        changed[new String(sealed, StandardCharsets.ISO_8859_1).indexOf("/Contents <") / 2] ^= 1;
        assertNotEquals(Verdict.VALID, desk.validate(changed).verdict());
        assertFalse(PopplerCheck.words(folder, authority.anchors, changed).contains("Signature is Valid."));
    }

    @Test
    void everyVerdictHasWordsInBothLanguages() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            ResourceBundle bundle = ResourceBundle.getBundle("org.tiean.seal.messages", locale);
            for (Verdict verdict : Verdict.values()) {
                assertFalse(bundle.getString(verdict.key()).isBlank());
            }
        }
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static void refused(String key, Attempt attempt) {
        assertEquals(key, assertThrows(Refusal.class, attempt::run).key());
    }

    private static SealDesk desk(String keystore, String anchors, String url) {
        return new SealDesk(Optional.ofNullable(keystore), Optional.empty(), Optional.of(TestAuthority.PASSWORD),
                Optional.ofNullable(anchors), Optional.ofNullable(url), Optional.empty(), CLOCK);
    }

    private static SealRequest request(String alias) {
        return new SealRequest(alias, "行政处罚决定书", "某市某区", new SealRequest.Face(TestAuthority.AGENCY,
                "行政执法专用章", font(), 380, 90, SealRequest.COUNTY_DIAMETER));
    }

    private static byte[] font() {
        try (InputStream in = SealDeskTest.class.getResourceAsStream("/seal/NotoSerifSC-Bold-subset.ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] paper() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(new PdfWriter(out))) {
            for (int page = 0; page < 2; page++) {
                new PdfCanvas(document.addNewPage(PageSize.A4)).rectangle(72, 600, 300, 100).stroke();
            }
        }
        return out.toByteArray();
    }

    private static byte[] withPageAdded(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)), new PdfWriter(out),
                new StampingProperties().useAppendMode())) {
            document.addNewPage();
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[] pdf, String tail) {
        byte[] joined = Arrays.copyOf(pdf, pdf.length + tail.length());
        System.arraycopy(tail.getBytes(StandardCharsets.US_ASCII), 0, joined, pdf.length, tail.length());
        return joined;
    }
}
