package org.tiean.dossier.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.Report;
import org.tiean.ledger.verifier.PackageCheck;
import org.tiean.ledger.verifier.Programs;

/**
 * Packages beyond what a ZIP file could hold at first (ZIP64): more than 65,535 members, and in the soak a film of more than
 * 4 GiB and members behind it. They are written by the writer of the house, read by the verifiers and by an ordinary tool.
 */
class LargePackageTest {

    private static final boolean SOAK = Integer.getInteger("tiean.soak", 0) > 0;
    private static final int MANY = 0xFFFF + 1;
    private static final long FILM = (1L << 32) + 5;
    private static final String PASSWORD = "throw-away";

    @TempDir
    static Path folder;

    private record Content(String name, long size, String sha256, long crc, Path file, byte[] bytes) {

        InputStream open() throws IOException {
            return file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file);
        }
    }

    @Test
    void moreThanTheOldFormatHolds() throws Exception {
        Path large = folder.resolve("large.zip");
        write(large, contents());
        assertTrue(Files.size(large) > (SOAK ? FILM : 0));
        says(large, true, null, "");
        ordinaryToolsListIt(large);
        // the directory names the offset of what lies behind the film in the extra field of ZIP64, the end record its own
        tamperedAt(large, directory(large) + 50);
        if (SOAK) {
            tamperedAt(large, directory(large) - 1);
            tamperedAt(large, Files.size(large) - 22 - 20 - 56 + 48);
        }
        Report.line("zip64", "a package of " + (MANY + 9) + " members" + (SOAK ? " and " + (Files.size(large) >> 20) + " MiB" : "")
                + " verified by " + (SOAK ? "jar, page and third verifier, 3 changed bytes found" : "jar and third verifier, 1 changed byte found"));
    }

    private static List<Content> contents() throws Exception {
        List<Content> contents = new ArrayList<>();
        if (SOAK) {
            Path film = folder.resolve("film.mp4");
            try (RandomAccessFile sparse = new RandomAccessFile(film.toFile(), "rw")) {
                sparse.setLength(FILM);
            }
            contents.add(content("recordings/001.mp4", film, null));
        }
        for (int i = 1; i <= MANY; i++) {
            contents.add(content("evidence/%05d.txt".formatted(i), null, ("No. " + i).getBytes(StandardCharsets.US_ASCII)));
        }
        return contents;
    }

    private static Content content(String name, Path file, byte[] bytes) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        CRC32 crc = new CRC32();
        long size = 0;
        try (InputStream in = file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file)) {
            byte[] chunk = new byte[1 << 16];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
                crc.update(chunk, 0, read);
                size += read;
            }
        }
        return new Content(name, size, HexFormat.of().formatHex(digest.digest()), crc.getValue(), file, bytes);
    }

    /** The first published vector with these contents instead of its own, signed anew by somebody. */
    private static void write(Path target, List<Content> contents) throws Exception {
        Map<String, byte[]> small = vector();
        KeyStore keys = keys();
        small.put("certificates.pem", ("-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(keys.getCertificate("signer").getEncoded())
                + "\n-----END CERTIFICATE-----\n").getBytes(StandardCharsets.US_ASCII));
        JsonArrayBuilder files = Json.createArrayBuilder();
        for (String name : small.keySet()) {
            if (!name.startsWith("manifest.")) {
                Content one = content(name, null, small.get(name));
                files.add(Json.createObjectBuilder().add("path", name).add("sha256", one.sha256()).add("size", one.size()));
            }
        }
        contents.forEach(one -> files.add(Json.createObjectBuilder().add("path", one.name()).add("sha256", one.sha256()).add("size", one.size())));
        JsonObjectBuilder manifest;
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(small.get("manifest.json")))) {
            JsonObject before = reader.readObject();
            manifest = Json.createObjectBuilder(before).add("files", files);
        }
        byte[] canonical = new JsonCanonicalizer(manifest.build().toString()).getEncodedUTF8();
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign((PrivateKey) keys.getKey("signer", PASSWORD.toCharArray()));
        signature.update(canonical);
        small.put("manifest.json", canonical);
        small.put("manifest.sig", signature.sign());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 20)) {
            StoredZip zip = new StoredZip(out);
            for (Map.Entry<String, byte[]> one : small.entrySet()) {
                zip.put(one.getKey(), one.getValue());
            }
            for (Content one : contents) {
                try (InputStream in = one.open()) {
                    zip.put(one.name(), one.size(), one.crc(), in);
                }
            }
            zip.finish();
        }
    }

    private static Map<String, byte[]> vector() throws IOException {
        try (InputStream in = LargePackageTest.class.getResourceAsStream("/ledger/package-vectors.zip"); ZipInputStream all = new ZipInputStream(in)) {
            all.getNextEntry();
            Map<String, byte[]> members = new LinkedHashMap<>();
            try (ZipInputStream first = new ZipInputStream(new ByteArrayInputStream(all.readAllBytes()))) {
                for (ZipEntry entry = first.getNextEntry(); entry != null && members.size() < 9; entry = first.getNextEntry()) {
                    members.put(entry.getName(), first.readAllBytes());
                }
            }
            return members;
        }
    }

    private static KeyStore keys() throws Exception {
        Path store = folder.resolve("keys.p12");
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/keytool").toString(), "-genkeypair", "-alias", "signer", "-keyalg", "RSA",
                "-keysize", "2048", "-dname", "CN=large", "-validity", "3650", "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", PASSWORD)
                .redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, made.waitFor(), said);
        return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    }

    private static void says(Path file, boolean ok, String code, String at) throws Exception {
        var found = PackageCheck.check(file, null, null);
        assertEquals(code, found.code(), () -> "the jar: " + found.json());
        assertEquals(at, found.at(), "the jar");
        List<Programs.Job> job = List.of(new Programs.Job(file, null, null));
        List<JsonObject> others = new ArrayList<>(Programs.third(job));
        if (SOAK) {
            others.addAll(Programs.page(job));
        }
        for (JsonObject other : others) {
            assertEquals(ok, other.getBoolean("ok"), other::toString);
            assertEquals(code, other.isNull("code") ? null : other.getString("code"), other::toString);
            assertEquals(at, other.getString("at"), other::toString);
        }
    }

    private static void tamperedAt(Path file, long at) throws Exception {
        flip(file, at);
        says(file, false, "CONTAINER", "");
        flip(file, at);
    }

    private static void flip(Path file, long at) throws IOException {
        try (RandomAccessFile changed = new RandomAccessFile(file.toFile(), "rw")) {
            changed.seek(at);
            int one = changed.read();
            changed.seek(at);
            changed.write(one ^ 1);
        }
    }

    /** Where the central directory begins, as the ZIP64 end record says. */
    private static long directory(Path file) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            zip.seek(zip.length() - 22 - 20 - 56 + 48);
            return Long.reverseBytes(zip.readLong());
        }
    }

    private static void ordinaryToolsListIt(Path file) throws IOException {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
            assertEquals(MANY + 9 + (SOAK ? 1 : 0), zip.size());
            try (InputStream last = zip.getInputStream(zip.getEntry("evidence/%05d.txt".formatted(MANY)))) {
                assertEquals("No. " + MANY, new String(last.readAllBytes(), StandardCharsets.US_ASCII));
            }
        }
    }
}
