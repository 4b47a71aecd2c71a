package org.tiean.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.Report;
import org.tiean.http.Rest;
import org.tiean.ledger.RowTampering;
import org.tiean.ledger.verifier.Jar;
import org.tiean.ledger.verifier.Programs;

/**
 * Somebody with all rights changes rows of the record or files in the store of a house, at random, and the house, knowing
 * nothing, hands out the package of the case: all three verifiers, which see nothing but the package, find it every time, or
 * the house makes none and names the file. A round has a package made and judged by three programs, so there is one for every two
 * of {@code -Dtiean.soak=}; the thousands are tampered with in {@code VerifiersAgreeTest} and {@code RecordIsAppendOnlyTest}, which
 * need no house. Seed by {@code -Dtiean.seed=}.
 */
@ExtendWith(OwnStack.Key.class)
class TamperedHouseIT {

    private static final long SEED = Long.getLong("tiean.seed", 20260302L);
    private static final int ROUNDS = Math.max(24, Integer.getInteger("tiean.soak", 0) / 2);
    private static final int BATCH = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Rows of the chain as they are, kept by the intruder to set everything right again. */
    private static final String KEEP = "CREATE TEMP TABLE kept_%1$s AS SELECT * FROM tiean.ledger_%1$s WHERE chain = '%2$s'";
    private static final String RESTORE = "DELETE FROM tiean.ledger_payload WHERE chain = '%1$s'; DELETE FROM tiean.ledger_entry WHERE chain = '%1$s';"
            + "INSERT INTO tiean.ledger_entry SELECT * FROM kept_entry; INSERT INTO tiean.ledger_payload SELECT * FROM kept_payload;"
            + "ALTER TABLE tiean.ledger_entry ADD CONSTRAINT ledger_entry_seq_check CHECK (seq >= 1);"
            + "ALTER TABLE tiean.ledger_entry ADD CONSTRAINT ledger_entry_check CHECK (hash = sha256(header))";

    @TempDir
    static Path folder;

    private static Rest rest;
    private static CaseOverRest life;
    private static Properties settings;
    private static Connection intruder;
    private static String chain;
    private static int entries;
    private static List<String> files;
    private static String packageId;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void liveAndPack(OwnStack house) throws Exception {
        settings = house.stack().settings();
        rest = house.rest();
        try (Inspection tables = new Inspection(settings)) {
            life = new CaseOverRest(tables.officers("officer1", "officer2"));
        }
        life.goOn(rest, () -> { });
        packageId = ordered();
        assertEquals("READY", settled(packageId).getString("state"));
        chain = "case:" + life.caseId;
        intruder = superuser();
        Path whole = downloaded("whole.zip", packageId).orElseThrow();
        assertTrue(Jar.json(whole).getBoolean("ok"), "as it is, everything is in order");
        try (ZipFile zip = new ZipFile(whole.toFile()); JsonReader reader = Json.createReader(zip.getInputStream(zip.getEntry("manifest.json")))) {
            JsonObject manifest = reader.readObject();
            // what came after it, into the record or the store, is not this package's to prove
            entries = manifest.getInt("entries");
            files = manifest.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                    .filter(file -> file.getString("path").matches("(documents|evidence)/.*")).map(file -> file.getString("sha256")).distinct().toList();
        }
    }

    @AfterAll
    static void leave() throws SQLException {
        if (intruder != null) {
            intruder.close();
        }
    }

    private static Connection superuser() throws SQLException, IOException {
        Properties secrets = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of(settings.getProperty("tiean.store.dir")).resolveSibling("secrets.properties"))) {
            secrets.load(in);
        }
        Connection connection = DriverManager.getConnection("jdbc:postgresql://" + settings.getProperty("tiean.db.host") + ":"
                + settings.getProperty("tiean.db.port") + "/" + settings.getProperty("tiean.db.name"), "postgres", secrets.getProperty("db.superuser"));
        connection.setAutoCommit(false);
        return connection;
    }

    private static void keep() throws SQLException {
        try (Statement sql = intruder.createStatement()) {
            for (String table : List.of("entry", "payload")) {
                sql.execute("DROP TABLE IF EXISTS kept_" + table);
                sql.execute(String.format(KEEP, table, chain));
            }
        }
        intruder.commit();
    }

    @Test
    void whateverIsChangedInTheRowsOfTheRecordIsFoundFromOutside() throws Exception {
        List<Programs.Job> jobs = new ArrayList<>();
        List<String> stories = new ArrayList<>();
        int refused = 0;
        keep();
        for (int round = 0; round < ROUNDS; round++) {
            int kind = random.nextInt(RowTampering.KINDS);
            // the last entry once more behind itself leaves all that a package holds as it was; the house finds it by its head
            int victim = 1 + random.nextInt(kind == RowTampering.INSERTED ? entries - 1 : entries);
            String story = "seed " + SEED + ", round " + round + ", tampering " + kind + " at " + victim + " of " + entries;
            RowTampering.apply(intruder, kind, chain, victim, random.nextInt(200), 1 + random.nextInt(255));
            try {
                var made = downloaded("rows-" + round + ".zip", packageId);
                if (made.isPresent()) {
                    jobs.add(new Programs.Job(made.get(), null, null));
                    stories.add(story);
                } else {
                    refused++;
                }
            } finally {
                RowTampering.unguarded(intruder, String.format(RESTORE, chain));
            }
            if (jobs.size() == BATCH || round == ROUNDS - 1) {
                found(jobs, stories);
            }
        }
        assertTrue(Jar.json(downloaded("after.zip", packageId).orElseThrow()).getBoolean("ok"), "set right again, everything is in order");
        assertTrue(refused < ROUNDS / 2, refused + " of " + ROUNDS + " were not even handed out");
        Report.line("tampering", ROUNDS + " tamperings with rows of the record of a running house, all found from outside by jar, page and third"
                + " verifier; of " + refused + " the house itself made no package (seed " + SEED + ")");
    }

    @Test
    void whateverIsChangedInTheStoreIsFound() throws Exception {
        List<String> names = files;
        Path store = Path.of(settings.getProperty("tiean.store.dir"));
        List<Programs.Job> jobs = new ArrayList<>();
        List<String> stories = new ArrayList<>();
        int broken = 0;
        int anew = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String sha256 = names.get(random.nextInt(names.size()));
            Path file = store.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
            byte[] whole = Files.readAllBytes(file);
            String story = "seed " + SEED + ", round " + round + ", " + file.getFileName();
            change(file, whole, store, names);
            try {
                var made = downloaded("files-" + round + ".zip", packageId);
                if (made.isPresent()) {
                    jobs.add(new Programs.Job(made.get(), null, null));
                    stories.add(story);
                } else {
                    broken++;
                }
                if (round % 20 == 0) {
                    JsonObject failed = settled(ordered());
                    assertEquals("FAILED", failed.getString("state"), story);
                    assertFalse(failed.getString("brokenFile").isEmpty(), story);
                    anew++;
                }
            } finally {
                put(file, whole);
            }
            if (jobs.size() == BATCH || round == ROUNDS - 1) {
                found(jobs, stories);
            }
        }
        Report.line("tampering", ROUNDS + " tamperings with stored files: " + broken + " packages broke off, the rest found from outside, "
                + anew + " ordered anew were refused with the name of the file (seed " + SEED + ")");
    }

    /** A bit, a byte less, a byte more, nothing left, gone, or another file of the case in its place. */
    private void change(Path file, byte[] whole, Path store, List<String> names) throws IOException {
        switch (random.nextInt(5)) {
            case 0 -> {
                byte[] changed = whole.clone();
                changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
                put(file, changed);
            }
            case 1 -> put(file, Arrays.copyOf(whole, random.nextInt(whole.length)));
            case 2 -> put(file, Arrays.copyOf(whole, whole.length + 1 + random.nextInt(100)));
            case 3 -> Files.delete(file);
            default -> {
                String other = names.stream().filter(name -> !name.equals(file.getFileName().toString())).findFirst().orElseThrow();
                put(file, Files.readAllBytes(store.resolve(other.substring(0, 2)).resolve(other.substring(2, 4)).resolve(other)));
            }
        }
    }

    /** In place of what is there, which may be kept from being written to. */
    private static void put(Path file, byte[] content) throws IOException {
        Files.deleteIfExists(file);
        Files.write(file, content);
    }

    /** All three say of each that it is not in order, and where; the files go, thousands would fill the disk. */
    private static void found(List<Programs.Job> jobs, List<String> stories) throws Exception {
        if (jobs.isEmpty()) {
            return;
        }
        List<JsonObject> ofPage = Programs.page(jobs);
        List<JsonObject> ofThird = Programs.third(jobs);
        for (int i = 0; i < jobs.size(); i++) {
            JsonObject ofJar = Jar.json(jobs.get(i).file());
            assertFalse(ofJar.getBoolean("ok"), stories.get(i));
            for (JsonObject other : List.of(ofPage.get(i), ofThird.get(i))) {
                for (String part : List.of("ok", "code", "at", "flaw")) {
                    assertEquals(ofJar.get(part), other.get(part), stories.get(i));
                }
            }
            Files.delete(jobs.get(i).file());
        }
        jobs.clear();
        stories.clear();
    }

    private static String ordered() throws IOException, InterruptedException {
        Rest.Answer answer = rest.post("head1", "/cases/" + life.caseId + "/packages", Json.createObjectBuilder()
                .add("actId", UUID.randomUUID().toString()).add("occurredAt", rest.now().toString()).add("edition", "FULL")
                .add("purpose", "提交示范市样板区人民法院").build());
        assertEquals(200, answer.status(), answer::body);
        return answer.object().getJsonObject("result").getString("packageId");
    }

    private static JsonObject settled(String id) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); ; Thread.sleep(200)) {
            JsonObject one = rest.get("head1", "/cases/" + life.caseId + "/packages").array().getValuesAs(JsonObject.class).stream()
                    .filter(each -> each.getString("id").equals(id)).findFirst().orElseThrow();
            if (!one.getString("state").equals("ORDERED")) {
                return one;
            }
            assertTrue(System.nanoTime() < end, () -> "package " + id + " is not made");
        }
    }

    /** The package as it comes; empty where the house refuses, or breaks off so that no receiver takes it for whole. */
    private static Optional<Path> downloaded(String name, String id) throws InterruptedException, IOException {
        try {
            return Optional.of(Files.write(folder.resolve(name), rest.file("head1", "/cases/" + life.caseId + "/packages/" + id + "/file")));
        } catch (IOException brokenOff) {
            return Optional.empty();
        } catch (AssertionError refused) {
            // whom the house does not let in learns nothing of what it makes
            if (refused.getMessage().endsWith("401") || refused.getMessage().endsWith("403")) {
                throw refused;
            }
            return Optional.empty();
        }
    }
}
