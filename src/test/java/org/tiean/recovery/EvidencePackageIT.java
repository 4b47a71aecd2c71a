package org.tiean.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.e2e.Browser;
import org.tiean.http.Rest;
import org.tiean.ledger.verifier.Programs;

/**
 * Evidence packages of a case that was led over REST, handed to those who need not trust the house: the jar as a program of
 * its own, the page without a network, and the third verifier.
 */
@ArquillianTest
@RunAsClient
class EvidencePackageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    static Path folder;

    private static Rest rest;
    private static CaseOverRest life;
    private static ThingsOverRest things;
    private static Path first;
    private static Path second;
    private static Path ofParty;

    @BeforeAll
    static void liveAndPack() throws Exception {
        rest = new Rest(System.getProperty("tiean.public.url"), System.getProperty("tiean.oidc.issuer"), System.getProperty("tiean.demo.password"));
        List<UUID> officers;
        try (Inspection tables = new Inspection(System.getProperties())) {
            officers = tables.officers("officer1", "officer2");
        }
        life = new CaseOverRest(officers);
        life.goOn(rest, () -> { });
        things = new ThingsOverRest(rest, life.caseId);
        things.film("reinspect", officers.get(0));
        things.film(null, officers.get(0));
        things.keepAndReturn();
        first = packed("first.zip", "FULL", null);
        second = packed("second.zip", "FULL", null);
        ofParty = packed("party.zip", "PARTY", life.partyId());
    }

    private static Path packed(String name, String edition, UUID party) throws IOException, InterruptedException {
        JsonObjectBuilder body = Json.createObjectBuilder().add("actId", UUID.randomUUID().toString())
                .add("occurredAt", rest.now().toString())
                .add("edition", edition).add("purpose", "提交示范市样板区人民法院");
        if (party != null) {
            body.add("partyId", party.toString());
        }
        Rest.Answer answer = rest.post("head1", "/cases/" + life.caseId + "/packages", body.build());
        assertEquals(200, answer.status(), answer::body);
        String id = answer.object().getJsonObject("result").getString("packageId");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!state(id).equals("READY")) {
            assertTrue(System.nanoTime() < end, () -> "package " + id + " is not made");
            Thread.sleep(300);
        }
        return Files.write(folder.resolve(name), rest.file("head1", "/cases/" + life.caseId + "/packages/" + id + "/file"));
    }

    private static String state(String id) throws IOException, InterruptedException {
        return rest.get("head1", "/cases/" + life.caseId + "/packages").array().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("id").equals(id)).findFirst().orElseThrow().getString("state");
    }

    /** The jar that is handed out, run as anybody would. */
    private static JsonObject jar(Path file, Path older) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-jar",
                "target/tiean-verifier.jar", file.toString(), "--json"));
        if (older != null) {
            command.addAll(List.of("--older", older.toString()));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(said))) {
            JsonObject found = reader.readObject();
            assertEquals(found.getBoolean("ok") ? 0 : 1, process.waitFor());
            return found;
        }
    }

    /** What all three say; they say the same. */
    private static JsonObject all(Path file, Path older) throws IOException, InterruptedException {
        JsonObject found = jar(file, older);
        List<Programs.Job> job = List.of(new Programs.Job(file, older, null));
        for (JsonObject other : List.of(Programs.page(job).get(0), Programs.third(job).get(0))) {
            List.of("ok", "code", "at", "flaw").forEach(part -> assertEquals(found.get(part), other.get(part), part + ": " + found + " " + other));
        }
        return found;
    }

    @Test
    void theFullEditionProvesItselfAndNamesEveryFile() throws Exception {
        JsonObject found = all(first, null);
        assertTrue(found.getBoolean("ok"), found::toString);
        assertEquals(0, found.getInt("withheld"));
        assertEquals(0, found.getInt("withheldFiles"));
        List<String> names = names(first);
        assertTrue(names.stream().anyMatch(name -> name.matches("documents/\\d{3}-clue-registration\\.pdf")), names::toString);
        assertTrue(names.contains("evidence/001.plain") && names.contains("evidence/002.plain"), names::toString);
        // README.txt is no file of the case; the record names every other
        assertEquals(names.stream().filter(name -> name.matches("(documents|evidence|recordings|custody)/.*")).count(), found.getInt("named"));
    }

    @Test
    void recordingsAndThreadsOfMovesAreInTheFullEdition() throws Exception {
        List<String> names = names(first);
        assertTrue(names.containsAll(List.of("recordings/001.mp4", "recordings/002.mp4", "custody/001-01-gave.png", "custody/001-01-took.png",
                "custody/001-03-took.png")), names::toString);
        JsonObject inventory = inventory(first);
        assertEquals(List.of("recordings/001.mp4", "recordings/002.mp4"), inventory.getJsonArray("recordings").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("path")).sorted().toList());
        JsonObject thing = inventory.getJsonArray("things").getJsonObject(0);
        assertEquals(things.label(), thing.getString("label"));
        assertEquals(List.of("TAKEN_IN", "SHELVED", "RETURNED"), thing.getJsonArray("moves").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("kind")).toList());
    }

    @Test
    void thePartyGetsTheFilmOfWhatWasDoneToItAndNoThreadOfTheWarehouse() throws Exception {
        JsonObject inventory = inventory(ofParty);
        assertEquals(1, inventory.getJsonArray("recordings").size(), "the other shows nobody knows whom");
        assertEquals(0, inventory.getJsonArray("things").size());
        List<String> names = names(ofParty);
        assertEquals(1, names.stream().filter(name -> name.startsWith("recordings/")).count(), names::toString);
        assertTrue(names.stream().noneMatch(name -> name.startsWith("custody/")), names::toString);
    }

    private static JsonObject inventory(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile()); JsonReader reader = Json.createReader(zip.getInputStream(zip.getEntry("inventory.json")))) {
            return reader.readObject();
        }
    }

    @Test
    void thePartysEditionLeavesOutTheInternalVolumeAndSaysHowMuch() throws Exception {
        JsonObject found = all(ofParty, null);
        assertTrue(found.getBoolean("ok"), found::toString);
        assertTrue(found.getInt("withheld") > 0 && found.getInt("withheldFiles") > 0, found::toString);
        List<String> names = names(ofParty);
        assertTrue(names.stream().anyMatch(name -> name.endsWith("-correction-order.pdf")), names::toString);
        assertTrue(names.stream().noneMatch(name -> name.contains("clue-")), names::toString);
        try (ZipFile zip = new ZipFile(ofParty.toFile()); InputStream in = zip.getInputStream(zip.getEntry("record.txt"))) {
            String record = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(record.contains("水果店超出门窗外摆水果约3㎡"), "what the clue says is withheld");
            assertTrue(record.contains("收回店外摆放的水果"), "what was demanded of the party is not");
        }
    }

    @Test
    void anEarlierPackageAndAPublishedHeadShowWhatWasCutOff() throws Exception {
        JsonObject later = all(second, first);
        assertEquals("package", later.getString("older"), later::toString);
        JsonObject cut = all(first, second);
        assertEquals("TRUNCATED", cut.getString("flaw"), cut::toString);
        Rest.Answer published = rest.get("head1", "/public/log/head");
        Path head = Files.writeString(folder.resolve("head.json"), published.body());
        Path newest = packed("newest.zip", "FULL", null);
        JsonObject found = all(newest, head);
        assertTrue(found.getBoolean("ok"), found::toString);
        assertFalse(found.isNull("older"), "the head that was kept begins the package's, or the log has the proof");
        long size = published.object().getJsonNumber("size").longValue();
        assertEquals(200, rest.get("head1", "/public/log/consistency?from=" + size + "&to=" + size).status());
    }

    @Test
    void ordinaryToolsOpenIt() throws Exception {
        for (Path file : List.of(first, ofParty)) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        assertEquals(entry.getSize(), in.readAllBytes().length);
                    }
                }
            }
        }
    }

    @Test
    void whoSeesTheCaseMaskedGetsNone() throws Exception {
        String id = rest.get("head1", "/cases/" + life.caseId + "/packages").array().getJsonObject(0).getString("id");
        assertEquals(403, rest.get("supervisor1", "/cases/" + life.caseId + "/packages/" + id + "/file").status());
        assertEquals(404, rest.get("head1", "/cases/" + life.caseId + "/packages/" + UUID.randomUUID() + "/file").status());
    }

    @Test
    void thePageChecksWithoutANetwork() throws Exception {
        byte[] changed = Files.readAllBytes(first);
        changed[changed.length / 2] ^= 1;
        Path tampered = Files.write(folder.resolve("tampered.zip"), changed);
        String saved = Path.of("src/main/webapp/public/verifier/index.html").toUri().toString();
        try (Browser browser = new Browser(); BrowserContext context = browser.desk()) {
            for (String address : List.of("/public/verifier/index.html", saved)) {
                Page page = context.newPage();
                List<String> sent = new ArrayList<>();
                page.navigate(address);
                context.setOffline(true);
                page.onRequest(request -> sent.add(request.url()));
                says(page, second, first, "校验通过", "与您留存的较早的证据包相符", "没有证明");
                Browser.picture(page, "verifier-good");
                says(page, ofParty, null, "当事人本", "依法不予提供的内容");
                says(page, tampered, null, "校验不通过", "最先出现的问题");
                page.setViewportSize(390, 844);
                Browser.picture(page, "verifier-bad-phone");
                page.click("#language");
                assertTrue(page.textContent("#result").contains("What broke first"));
                assertEquals(List.of(), sent, "nothing is sent");
                context.setOffline(false);
                page.close();
            }
        }
    }

    private static void says(Page page, Path file, Path older, String... words) {
        page.setInputFiles("#file", file);
        page.setInputFiles("#older", older == null ? new Path[0] : new Path[] {older});
        page.evaluate("document.getElementById('result').replaceChildren()");
        page.click("#check");
        page.waitForSelector("#result h2");
        for (String word : words) {
            assertTrue(page.textContent("#result").contains(word), () -> word + " in " + page.textContent("#result"));
        }
    }

    @Test
    void theTimelineShowsTheWholeCaseFilteredAndForPrinting() {
        String tab = "/desk/case.xhtml?tab=record&id=" + life.caseId;
        try (Browser browser = new Browser(); BrowserContext context = browser.desk()) {
            Page page = context.newPage();
            browser.logIn(page, "officer1", tab + "&order=oldest");
            String all = page.textContent("main");
            for (String word : List.of("登记线索", "起算", "责令改正", "现场检查笔录1份", "DSJ0088", "物品")) {
                assertTrue(all.contains(word), () -> word + " in " + all);
            }
            assertTrue(all.indexOf("登记线索") < all.indexOf("DSJ0088"), "from the beginning");
            assertTrue(page.locator("a[href*='#t=']").count() > 0, "where in the film it is to be seen");
            assertTrue(page.locator(".t-timeline video").count() > 0);
            Browser.picture(page, "timeline");
            page.setViewportSize(390, 844);
            Browser.picture(page, "timeline-phone");
            page.setViewportSize(1440, 900);
            page.navigate(tab + "&what=THINGS");
            assertEquals(3, page.locator(".t-timeline li").count(), () -> page.textContent("main"));
            page.navigate(tab + "&from=2020-01-01&to=2020-01-02");
            assertTrue(page.textContent("main").contains("没有符合条件的记录"));
            page.navigate(tab + "&paper=yes");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertFalse(page.isVisible(".t-filterbar") || page.isVisible(".t-tabs") || page.isVisible(".t-timeline video"), "paper has nothing to press");
            Browser.picture(page, "timeline-paper");
        }
    }

    @Test
    void theHeadOrdersAndFetchesPackagesAtTheDesk() {
        try (Browser browser = new Browser(); BrowserContext context = browser.desk()) {
            Page page = context.newPage();
            browser.logIn(page, "head1", "/desk/dossier/make-package.xhtml?case=" + life.caseId);
            assertTrue(page.textContent("main").contains("提交示范市样板区人民法院"), () -> page.textContent("main"));
            assertTrue(page.textContent("main").contains("个文件依法不予提供"));
            Browser.picture(page, "make-package");
            page.setViewportSize(390, 844);
            Browser.picture(page, "make-package-phone");
        }
    }

    private static List<String> names(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }
}
