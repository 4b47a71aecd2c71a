package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.evidence.Films;

/**
 * A film and a photo are collected while the network is cut in the middle and, another time, the page is closed: the upload
 * goes on where it broke off, and what the case keeps is the file byte for byte.
 */
@ArquillianTest
@RunAsClient
class UploadInBrowserIT {

    private static final int SIZE = 24_000_011;
    private static final Pattern FILE = Pattern.compile("/evidence/([0-9a-f-]{36})/file");

    private final byte[] film = Films.mp4(SIZE, System.nanoTime());
    private final String mark = "续传" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void anUploadGoesOnAfterTheNetworkWasCutAndAfterThePageWasClosed() throws IOException {
        Path file = Files.write(Files.createTempDirectory("film").resolve("执法记录仪录像.mp4"), film);
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1")) {
            UUID caseId = clue(officer);
            closedInTheMiddle(officer, caseId, file);
            cutInTheMiddle(officer, caseId, file);
            officer.page().locator("input[type=file][id^='task:file']").setInputFiles(payload());
            officer.page().locator(".t-upload__list [data-state=done]").nth(1).waitFor();
            officer.picture("upload-done");
            officer.choose("task:kind", "视听资料").fill("task:name", mark).fill("task:proves", "现场经过").fill("task:source", "执法记录仪").submit();
            kept(officer, caseId);
            copyOfAPaper(officer, caseId);
            try (Desk head = Desk.of(browser, "head1")) {
                headSaysWhy(head, caseId);
            }
            covered(officer, caseId);
            assertEquals(List.of(), officer.complaints());
        }
    }

    private UUID clue(Desk officer) {
        officer.open("/desk/clue.xhtml").choose("clue:source", "日常巡查").fill("clue:title", mark).fill("clue:place", "示范市样板区虚构巷9号")
                .fill("clue:content", "现场经过").submit("clue");
        UUID caseId = officer.caseId();
        officer.task("intake/assign-handlers", caseId).tick("task:chosen", "周正").tick("task:chosen", "吴明").submit();
        return caseId;
    }

    private static FilePayload payload() {
        return Photo.jpeg("近景", "近景");
    }

    /** Some pieces arrive, then the page is gone. */
    private void closedInTheMiddle(Desk officer, UUID caseId, Path file) {
        Page page = officer.task("evidence/collect-evidence", caseId).page();
        AtomicInteger arrived = new AtomicInteger();
        AtomicInteger held = new AtomicInteger();
        page.onResponse(answer -> {
            if ("PATCH".equals(answer.request().method()) && answer.ok()) {
                arrived.incrementAndGet();
            }
        });
        page.route("**/api/v1/uploads/*", route -> {
            if ("PATCH".equals(route.request().method()) && arrived.get() > 0) {
                held.incrementAndGet();
                return;
            }
            route.resume();
        });
        page.locator("input[type=file][id^='task:file']").setInputFiles(file);
        page.waitForCondition(() -> held.get() > 0);
        assertTrue(page.isDisabled("[id='task:do']"), "the form waits for its files");
        officer.picture("upload-under-way");
        page.onDialog(dialog -> dialog.accept());
        page.unrouteAll();
    }

    /** The same file is chosen again: it goes on, the network is cut once more, comes back, and the rest arrives. */
    private void cutInTheMiddle(Desk officer, UUID caseId, Path file) {
        Page page = officer.task("evidence/collect-evidence", caseId).page();
        AtomicLong sent = new AtomicLong();
        AtomicInteger cut = new AtomicInteger();
        page.route("**/api/v1/uploads/*", route -> {
            if ("PATCH".equals(route.request().method()) && sent.get() > 0 && cut.get() == 0) {
                cut.set(1);
                page.context().setOffline(true);
                route.abort("connectionreset");
            } else {
                count(route, sent);
                route.resume();
            }
        });
        page.locator("input[type=file][id^='task:file']").setInputFiles(file);
        page.locator(".t-upload__state", new Page.LocatorOptions().setHasText("网络中断")).waitFor();
        officer.picture("upload-cut");
        assertTrue(page.isDisabled("[id='task:do']"));
        page.context().setOffline(false);
        page.locator(".t-upload__list [data-state=done]").waitFor();
        assertTrue(sent.get() < SIZE, () -> "what had arrived before was not sent again, but " + sent.get() + " bytes were");
        assertTrue(sent.get() > 0);
        assertFalse(page.isDisabled("[id='task:do']"));
        page.unrouteAll();
    }

    private static void count(Route route, AtomicLong sent) {
        String offset = route.request().headers().get("upload-offset");
        if (offset != null) {
            sent.set(sent.get() == 0 ? SIZE - Long.parseLong(offset) : sent.get());
        }
    }

    /** A face is covered on a copy: drawn with the mouse, said what for, and the copy stands beside the original. */
    private void covered(Desk officer, UUID caseId) {
        officer.until("/desk/case.xhtml?id=" + caseId + "&tab=evidence", ".t-thumb img");
        officer.page().locator("a:text-is('标注')").first().click();
        officer.page().waitForURL(url -> url.contains("mark-copy"));
        officer.page().locator(".t-marks canvas").scrollIntoViewIfNeeded();
        BoundingBox box = officer.page().locator(".t-marks canvas").boundingBox();
        officer.page().mouse().move(box.x + box.width * 0.3, box.y + box.height * 0.3);
        officer.page().mouse().down();
        officer.page().mouse().move(box.x + box.width * 0.6, box.y + box.height * 0.6);
        officer.page().mouse().up();
        assertEquals(1, officer.page().locator(".t-marks__list li").count());
        officer.fill("task:note", "遮盖路人面部").picture("mark-copy").submit();
        officer.tab(caseId, "evidence").says("遮盖副本", "调阅日志", "证据原件 · 承办本案", "事实经过").picture("evidence-copies");
    }

    private void kept(Desk officer, UUID caseId) {
        officer.tab(caseId, "evidence").picture("upload-evidence").says(mark + "（1）", mark + "（2）");
        Matcher first = FILE.matcher(officer.page().content());
        assertTrue(first.find());
        byte[] back = officer.download("/api/v1/cases/" + caseId + "/evidence/" + first.group(1) + "/file");
        assertTrue(Arrays.equals(film, back), "the film came whole");
    }

    /** What a kind asks of a copy shows when it is one, and is asked for. */
    private void copyOfAPaper(Desk officer, UUID caseId) {
        Page page = officer.task("evidence/collect-evidence", caseId).choose("task:kind", "书证").fill("task:name", "租赁合同复印件" + mark)
                .fill("task:proves", "摊位的使用人").fill("task:source", "房东提供").page();
        String kept = "[data-asked]:has(label:has-text('存放处'))";
        assertFalse(page.isVisible(kept) || page.isVisible("[data-asked]:has(label:has-text('机构资质'))"));
        officer.check("task:copy");
        assertTrue(page.isVisible(kept) && page.isVisible("[data-asked]:has(label:has-text('核对与原件一致'))"));
        assertFalse(page.isVisible("[data-asked]:has(label:has-text('制作方法'))"), "a paper is not duplicated");
        officer.picture("collect-copy");
        page.click("[id='task:do']");
        page.locator(".ui-messages-error").first().waitFor();
        officer.says("原件、原物或者原始载体存放在哪里").picture("collect-copy-refused");
        officer.task("evidence/collect-evidence", caseId).choose("task:kind", "书证").fill("task:name", "租赁合同复印件" + mark)
                .fill("task:proves", "摊位的使用人").fill("task:source", "房东提供").check("task:copy");
        fill(officer, "为何不能取得", "原件由房东留存");
        fill(officer, "存放处", "房东处");
        fill(officer, "核对与原件一致", "房东和两名执法人员核对一致并签名");
        officer.submit();
        officer.tab(caseId, "evidence").says("复制件", "原件、原物或者原始载体存放处：房东处").picture("evidence-copy");
    }

    private static void fill(Desk officer, String label, String text) {
        officer.page().fill("[data-asked]:has(label:has-text('" + label + "')) textarea", text);
    }

    /** Who has no part in the case says why, once a day. */
    private static void headSaysWhy(Desk head, UUID caseId) {
        head.tab(caseId, "evidence").says("调阅事由", "您不承办").picture("look-why");
        String file = FILE.matcher(head.page().content()).results().findFirst().orElseThrow().group();
        String path = "/api/v1/cases/" + caseId + file;
        assertEquals(403, head.page().context().request().get(path).status());
        head.fill("look:why", "抽查案卷质量").page().click("[id='look:say']");
        head.page().waitForLoadState();
        head.says("今日调阅事由：抽查案卷质量");
        assertEquals(200, head.page().context().request().get(path).status());
        head.tab(caseId, "evidence").says("抽查案卷质量").picture("look-said");
    }
}
