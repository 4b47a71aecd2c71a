package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.evidence.Films;

/**
 * Photos, two films, sound and a paper taken in the street at once: the line breaks in the middle of the large film, comes back,
 * and what the case keeps are these files byte for byte, each once, what had arrived not sent again.
 */
@ArquillianTest
@RunAsClient
class FieldFilesInBrowserIT {

    private static final int SIZE = 24_000_011;
    private static final Pattern FILE = Pattern.compile("/evidence/([0-9a-f-]{36})/file");

    /** A film a browser can show, made by the browser itself: a square that moves for a second. */
    private static final String RECORDED = """
            async () => {
              const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
              const pen = canvas.getContext('2d');
              const recorder = new MediaRecorder(canvas.captureStream(15), { mimeType: 'video/webm' });
              const parts = [];
              recorder.ondataavailable = (event) => parts.push(event.data);
              const ended = new Promise((done) => { recorder.onstop = done; });
              recorder.start();
              for (let i = 0; i < 20; i++) {
                pen.fillStyle = '#b5432f';
                pen.fillRect(0, 0, 320, 240);
                pen.fillStyle = '#fff';
                pen.fillRect(10 * i, 80, 80, 80);
                await new Promise((done) => setTimeout(done, 60));
              }
              recorder.stop();
              await ended;
              const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
              return btoa(Array.from(bytes, (each) => String.fromCharCode(each)).join(''));
            }""";

    private final String mark = "示范市样板区虚构巷" + UUID.randomUUID().toString().substring(0, 6) + "号";
    private final byte[] film = Films.mp4(SIZE, System.nanoTime());
    private final byte[] sound = sound();
    private final byte[] paper = ("%PDF-1.7\n%" + UUID.randomUUID() + "\n").getBytes(StandardCharsets.UTF_8);
    private final FilePayload wide = Photo.jpeg("wide", mark);
    private final FilePayload close = Photo.png("close", mark);
    private final AtomicLong sent = new AtomicLong();
    private String large;

    @Test
    void filmsSoundAndPapersAreEvidenceByteForByte() throws Exception {
        Path file = Files.write(Files.createTempDirectory("film").resolve("VID_20261127.mp4"), film);
        try (Browser browser = new Browser(); Desk officer = Desk.inTheField(browser, "officer1")) {
            Phone phone = new Phone(officer).open("/field/file.xhtml?draft=new");
            byte[] shown = Base64.getDecoder().decode((String) phone.page().evaluate(RECORDED));
            take(phone, file, shown);
            fill(phone);
            cutInTheMiddle(phone);
            UUID caseId = sent(phone);
            assertEquals(List.of(), phone.keeps("photos"), "the phone keeps nothing of the case");
            Set<String> expected = new HashSet<>();
            for (byte[] each : List.of(film, shown, sound, paper, wide.buffer, close.buffer)) {
                expected.add(sha256(each));
            }
            assertEquals(expected, kept(officer, caseId));
            officer.says("现场录像1.mp4", "现场录像2.webm", "现场录音1.wav", "租赁合同.pdf", "现场照片1.jpg", "现场照片2.png", "录音的文字说明：当事人称昨日开始摆放", "电子数据");
            assertEquals(List.of(), officer.complaints());
        }
    }

    private void take(Phone phone, Path film, byte[] shown) {
        Page page = phone.page();
        phone.photo(wide, close);
        page.setInputFiles("#film", film);
        page.locator("#found li").waitFor();
        page.setInputFiles("#film", new FilePayload("second.webm", "video/webm", shown));
        page.setInputFiles("#sound", new FilePayload("rec.wav", "audio/wav", sound));
        page.locator("#found li", new Page.LocatorOptions().setHasText("现场录音1.wav")).waitFor();
        page.setInputFiles("#file", new FilePayload[] {new FilePayload("租赁合同.pdf", "application/pdf", paper),
            new FilePayload("setup.exe", "application/x-msdownload", new byte[] {1}), new FilePayload("空.txt", "text/plain", new byte[0])});
        page.locator("#take-problem").waitFor();
        assertEquals("不收取这类文件：setup.exe、文件是空的：空.txt", phone.text("take-problem"));
        assertEquals(4, page.locator("#found li").count());
        assertEquals(1, page.locator("#found li:has-text('现场录像2.webm') img").count(), "a film the browser can show has its picture");
        assertEquals("录音应当附有声音内容的文字说明，请填写：现场录音1.wav", phone.stopped());
        page.fill("#found li:has-text('现场录音1.wav') input", "当事人称昨日开始摆放");
        page.selectOption("#found li:has-text('租赁合同.pdf') select", "ELECTRONIC");
        phone.picture("field-files").reload();
        assertEquals("当事人称昨日开始摆放", page.inputValue("#found li:has-text('现场录音1.wav') input"), "kept at once");
    }

    private void fill(Phone phone) {
        phone.next().fill("place", mark).next().fill("item-search", "占用 道路").choose("items", "擅自占用城市道路").next().next().fill("facts", "占用人行道摆放桌椅，共3张。").next().next()
                .choose("officers", "吴明");
        assertTrue(phone.text("summary").contains("现场照片2张、现场录像2段、现场录音1段、文件1份"), phone.text("summary"));
        phone.picture("field-files-done");
    }

    /** A piece of the large film arrives, then the line is gone. */
    private void cutInTheMiddle(Phone phone) {
        Page page = phone.page();
        page.route("**/api/v1/uploads/*", route -> {
            String offset = route.request().headers().get("upload-offset");
            if (large == null && offset != null && !"0".equals(offset)) {
                large = route.request().url();
                page.context().setOffline(true);
                route.abort("connectionreset");
                return;
            }
            if (route.request().url().equals(large) && offset != null && sent.get() == 0) {
                sent.set(SIZE - Long.parseLong(offset));
            }
            route.resume();
        });
        phone.finish("offline").picture("field-files-cut");
        assertTrue(page.locator("#after-files li").count() >= 3, "each file has its line");
        assertEquals(1, phone.keeps("drafts").size());
    }

    private UUID sent(Phone phone) {
        phone.offline(false).becomes("sent").picture("field-files-sent");
        assertTrue(sent.get() > 0 && sent.get() < SIZE, () -> "what had arrived was not sent again, but " + sent.get() + " bytes were");
        phone.page().unrouteAll();
        String link = phone.page().getAttribute("#after-case", "href");
        return UUID.fromString(link.substring(link.indexOf("id=") + 3));
    }

    private static Set<String> kept(Desk officer, UUID caseId) throws Exception {
        officer.tab(caseId, "evidence").picture("field-files-evidence");
        Set<String> ids = new HashSet<>();
        for (Matcher each = FILE.matcher(officer.page().content()); each.find();) {
            ids.add(each.group(1));
        }
        Set<String> digests = new HashSet<>();
        for (String id : ids) {
            digests.add(sha256(officer.download("/api/v1/cases/" + caseId + "/evidence/" + id + "/file")));
        }
        assertEquals(ids.size(), digests.size());
        return digests;
    }

    /** A second of silence with something of its own in it, as a recorder writes it. */
    private static byte[] sound() {
        byte[] head = HexFormat.of().parseHex("524946462440000057415645666d74201000000001000100401f0000803e0000020010006461746100400000");
        byte[] whole = java.util.Arrays.copyOf(head, 16_428);
        byte[] own = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(own, 0, whole, 1_000, own.length);
        return whole;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
