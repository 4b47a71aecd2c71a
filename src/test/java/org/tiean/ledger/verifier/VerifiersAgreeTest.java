package org.tiean.ledger.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.Report;

/**
 * Three verifiers written from the specification — the jar, the page, and one in Python — say the same of every published
 * vector, and each of them notices whatever is changed in a package.
 */
class VerifiersAgreeTest {

    private static final Path CHAINS = Path.of("src/test/resources/ledger/vectors.json");

    @TempDir
    static Path folder;

    private static JsonArray vectors;
    private static List<JsonObject> page;
    private static List<JsonObject> third;

    @BeforeAll
    static void unpack() throws Exception {
        try (InputStream in = VerifiersAgreeTest.class.getResourceAsStream("/ledger/package-vectors.zip");
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, folder.resolve(entry.getName()));
            }
        }
        try (JsonReader reader = Json.createReader(Files.newInputStream(folder.resolve("index.json")))) {
            vectors = reader.readArray();
        }
        List<Programs.Job> jobs = vectors.stream().map(one -> job(one.asJsonObject())).toList();
        page = Programs.page(jobs);
        third = Programs.third(jobs);
    }

    private static Programs.Job job(JsonObject vector) {
        return new Programs.Job(folder.resolve(vector.getString("package")),
                vector.containsKey("older") ? folder.resolve(vector.getString("older")) : null, vector.getString("fingerprint", null));
    }

    private static JsonObject command(Programs.Job job) {
        List<String> arguments = new ArrayList<>(List.of(job.file().toString(), "--json"));
        if (job.older() != null) {
            arguments.addAll(List.of("--older", job.older().toString()));
        }
        if (job.fingerprint() != null) {
            arguments.addAll(List.of("--fingerprint", job.fingerprint()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Main.with(arguments.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8));
        try (JsonReader reader = Json.createReader(new StringReader(out.toString(StandardCharsets.UTF_8)))) {
            JsonObject found = reader.readObject();
            assertEquals(found.getBoolean("ok") ? 0 : 1, status);
            return found;
        }
    }

    @TestFactory
    Stream<DynamicTest> allSayWhatThePackageVectorSays() {
        return IntStream.range(0, vectors.size()).mapToObj(i -> {
            JsonObject vector = vectors.getJsonObject(i);
            JsonObject expected = vector.getJsonObject("expected");
            return DynamicTest.dynamicTest(vector.getString("name"), () -> {
                says(expected, command(job(vector)), "the jar");
                says(expected, page.get(i), "the page");
                says(expected, third.get(i), "the third");
            });
        });
    }

    private static void says(JsonObject expected, JsonObject found, String who) {
        expected.forEach((name, value) -> assertEquals(value, found.getOrDefault(name, JsonValue.NULL), who + " of " + name));
    }

    @Test
    void jarAndPageSayWhatTheChainVectorSays() throws Exception {
        JsonArray chains;
        try (JsonReader reader = Json.createReader(Files.newInputStream(CHAINS))) {
            chains = reader.readObject().getJsonArray("vectors");
        }
        List<JsonObject> ofPage = Programs.answers("", "node", "src/test/javascript/chain-vectors.js", Programs.PAGE, CHAINS.toString());
        assertEquals(chains.size(), ofPage.size());
        for (int i = 0; i < chains.size(); i++) {
            JsonObject vector = chains.getJsonObject(i);
            RecordCheck.Flaw flaw = flaw(vector);
            assertEquals(vector.isNull("flaw") ? null : vector.getString("flaw"), flaw == null ? null : flaw.name(), vector.getString("name"));
            assertEquals(vector.get("flaw"), ofPage.get(i).get("flaw"), vector.getString("name"));
            assertEquals(vector.getInt("firstBroken"), ofPage.get(i).getInt("firstBroken"), vector.getString("name"));
        }
    }

    private static RecordCheck.Flaw flaw(JsonObject vector) {
        RecordCheck check = new RecordCheck(vector.getString("chain"));
        JsonObject known = vector.containsKey("known") && !vector.isNull("known") ? vector.getJsonObject("known") : null;
        for (JsonObject entry : vector.getJsonArray("entries").getValuesAs(JsonObject.class)) {
            byte[] payload = bytes(entry, "payload");
            check.accept(entry.getInt("seq"), bytes(entry, "header"), hex(entry, "hash"), hex(entry, "salt"), payload, 0,
                    payload == null ? 0 : payload.length);
            if (known != null && check.entries() == known.getInt("seq") && !check.head().equals(known.getString("hash"))) {
                check.fail(check.entries(), RecordCheck.Flaw.HEAD_DIFFERS);
            }
        }
        if (known != null && check.entries() < known.getInt("seq")) {
            check.fail(check.entries() + 1, RecordCheck.Flaw.TRUNCATED);
        }
        assertEquals(vector.getInt("firstBroken"), check.brokenAt(), vector.getString("name"));
        return check.flaw();
    }

    private static byte[] bytes(JsonObject entry, String name) {
        return entry.containsKey(name) && !entry.isNull(name) ? entry.getString(name).getBytes(StandardCharsets.UTF_8) : null;
    }

    private static byte[] hex(JsonObject entry, String name) {
        return entry.containsKey(name) && !entry.isNull(name) ? HexFormat.of().parseHex(entry.getString(name)) : null;
    }

    /** Rounds by {@code -Dtiean.soak=}, seed by {@code -Dtiean.seed=}. */
    @Test
    void whateverIsChangedInAPackageIsFoundByAll() throws Exception {
        long seed = Long.getLong("tiean.seed", 20260302L);
        int rounds = Integer.getInteger("tiean.soak", 60);
        Random random = new Random(seed);
        List<String> good = vectors.getValuesAs(JsonObject.class).stream().filter(one -> one.getJsonObject("expected").getBoolean("ok"))
                .map(one -> one.getString("package")).toList();
        List<Programs.Job> jobs = new ArrayList<>();
        List<String> stories = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            byte[] whole = Files.readAllBytes(folder.resolve(good.get(random.nextInt(good.size()))));
            int kind = random.nextInt(TAMPERINGS.size());
            byte[] changed = TAMPERINGS.get(kind).of(whole, random);
            if (!Arrays.equals(whole, changed)) {
                stories.add("seed " + seed + ", round " + round + ", tampering " + kind);
                jobs.add(new Programs.Job(Files.write(folder.resolve("tampered-" + round + ".zip"), changed), null, null));
            }
        }
        List<JsonObject> ofPage = Programs.page(jobs);
        List<JsonObject> ofThird = Programs.third(jobs);
        for (int i = 0; i < jobs.size(); i++) {
            JsonObject ofJar = command(jobs.get(i));
            assertFalse(ofJar.getBoolean("ok"), stories.get(i));
            for (JsonObject other : List.of(ofPage.get(i), ofThird.get(i))) {
                for (String part : List.of("ok", "code", "at", "flaw")) {
                    assertEquals(ofJar.get(part), other.get(part), stories.get(i));
                }
            }
        }
        assertTrue(jobs.size() > rounds / 2);
        Report.line("packages", jobs.size() + " tamperings with evidence packages, their bytes, members, entries and order, all found by jar, page and third verifier,"
                + " which named the same place (seed " + seed + ")");
    }

    private interface Tampering {
        byte[] of(byte[] whole, Random random);
    }

    private static final List<Tampering> TAMPERINGS = List.of(
            // a bit
            (whole, random) -> {
                byte[] changed = whole.clone();
                changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
                return changed;
            },
            // a byte removed, a byte inserted
            (whole, random) -> spliced(whole, random.nextInt(whole.length), 1, new byte[0]),
            (whole, random) -> spliced(whole, random.nextInt(whole.length + 1), 0, new byte[] {(byte) random.nextInt()}),
            // cut off, appended
            (whole, random) -> Arrays.copyOf(whole, random.nextInt(whole.length)),
            (whole, random) -> Arrays.copyOf(whole, whole.length + 1 + random.nextInt(100)),
            // a piece doubled, a piece overwritten with another
            (whole, random) -> {
                int from = random.nextInt(whole.length - 40);
                return spliced(whole, random.nextInt(whole.length), 0, Arrays.copyOfRange(whole, from, from + 1 + random.nextInt(39)));
            },
            (whole, random) -> {
                int from = random.nextInt(whole.length - 40);
                int length = 1 + random.nextInt(39);
                return spliced(whole, random.nextInt(whole.length - length), length, Arrays.copyOfRange(whole, from, from + length));
            },
            // members and entries of the record changed, removed, exchanged, doubled, cut off, and the container made right again
            Repacked::of, Repacked::of, Repacked::of, Repacked::of);

    private static byte[] spliced(byte[] whole, int at, int removed, byte[] inserted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(whole, 0, at);
        out.writeBytes(inserted);
        out.write(whole, at + removed, whole.length - at - removed);
        return out.toByteArray();
    }

    @Test
    void theCommandLineSaysItInPlainWords() throws IOException {
        String chinese = words("000.zip", "--lang", "zh");
        assertTrue(chinese.contains("校验通过") && chinese.contains("已经证明") && chinese.contains("没有证明"), chinese);
        String english = words("001.zip", "--lang", "en");
        assertTrue(english.contains("the particulars of 2 entries and 5 files"), english);
        for (JsonObject vector : vectors.getValuesAs(JsonObject.class)) {
            assertFalse(words(vector.getString("package"), "--lang", "zh").isBlank());
            assertFalse(words(vector.getString("package"), "--lang", "en").contains("null"));
        }
        assertEquals(2, Main.with(new String[0], new PrintStream(new ByteArrayOutputStream())));
        assertEquals(2, Main.with(new String[] {folder.resolve("nowhere.zip").toString()}, new PrintStream(new ByteArrayOutputStream())));
    }

    private static String words(String name, String... options) {
        List<String> arguments = new ArrayList<>(List.of(folder.resolve(name).toString()));
        arguments.addAll(List.of(options));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.with(arguments.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
