package org.tiean.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.kernel.entity.Zones;
import org.tiean.seal.boundary.SealDesk;
import org.tiean.seal.entity.SealRequest;
import org.tiean.seal.entity.Validation;

/** Seals with a key that does not leave its PKCS#11 token; the token is NSS's own in software. */
class SealFromTokenTest {

    private static final String PIN = "Token-Pin-1";

    @TempDir
    Path folder;

    @Test
    void sealsWithAKeyInAToken() throws Exception {
        Path library = Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")
                .map(Path::of).filter(one -> Files.exists(one.resolve("libsoftokn3.so"))).findFirst().orElse(null);
        assertTrue(library != null && Files.isExecutable(Path.of("/usr/bin/pk12util")),
                "libsoftokn3.so or pk12util is missing: install libnss3 and libnss3-tools, they are the token here.");
        try (TestAuthority authority = new TestAuthority(folder)) {
            Path token = Files.createDirectory(folder.resolve("token"));
            Path pin = Files.writeString(folder.resolve("pin"), PIN + "\n");
            PopplerCheck.run("/usr/bin/certutil", "-N", "-d", "sql:" + token, "-f", pin.toString());
            String imported = PopplerCheck.run("/usr/bin/pk12util", "-i", authority.keystore.toString(), "-d",
                    "sql:" + token, "-k", pin.toString(), "-W", TestAuthority.PASSWORD);
            assertTrue(imported.contains("SUCCESSFUL"), imported);
            Path configuration = Files.writeString(folder.resolve("pkcs11.cfg"), "name = SealTest\n"
                    + "nssLibraryDirectory = " + library + "\nnssSecmodDirectory = \"sql:" + token + "\"\n"
                    + "nssModule = keystore\n");
            SealDesk desk = new SealDesk(Optional.empty(), Optional.of(configuration.toString()), Optional.of(PIN),
                    Optional.of(authority.anchors.toString()), Optional.of(authority.url), Optional.empty(),
                    Clock.fixed(Instant.parse("2026-03-20T06:00:00Z"), Zones.CHINA));
            byte[] sealed = desk.seal(paper(), new SealRequest("street", null, null, null));
            Validation found = desk.validate(sealed);
            assertTrue(found.valid(), found.toString());
            assertEquals("某市某街道办事处", found.signatures().get(0).signer());
        }
    }

    private static byte[] paper() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(new PdfWriter(out))) {
            document.addNewPage();
        }
        return out.toByteArray();
    }
}
