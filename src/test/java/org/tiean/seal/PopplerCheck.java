package org.tiean.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Asks another program: poppler's pdfsig, which trusts the authority through an NSS store. */
public final class PopplerCheck {

    private PopplerCheck() {
    }

    /** What pdfsig says; its exit code says nothing. */
    public static String words(Path folder, Path anchor, byte[] pdf) throws IOException, InterruptedException {
        for (String tool : new String[] {"/usr/bin/pdfsig", "/usr/bin/certutil"}) {
            assertTrue(Files.isExecutable(Path.of(tool)),
                    tool + " is missing: install poppler-utils and libnss3-tools, the seals are checked with them.");
        }
        Path store = folder.resolve("nss");
        if (!Files.exists(store)) {
            Files.createDirectory(store);
            assertEquals("", run("/usr/bin/certutil", "-N", "-d", "sql:" + store, "--empty-password"));
            assertEquals("", run("/usr/bin/certutil", "-A", "-d", "sql:" + store, "-n", "anchor", "-t", "CT,C,C", "-a",
                    "-i", anchor.toString()));
        }
        Path file = Files.write(folder.resolve("checked.pdf"), pdf);
        return run("/usr/bin/pdfsig", "-nssdir", "sql:" + store, file.toString());
    }

    static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), command[0] + " does not end");
        return words;
    }
}
