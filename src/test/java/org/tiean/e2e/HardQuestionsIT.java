package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What a page must stand: a script typed in, a stranger with the address of a case, an impatient finger. */
@ArquillianTest
@RunAsClient
class HardQuestionsIT {

    private static final int REQUESTS = 100;
    private static final int LARGE = 22 << 20;

    private final String mark = "重复" + UUID.randomUUID().toString().substring(0, 6);
    private final String script = "<script>window.broken = true</script><img src=x onerror='window.broken = true'>";

    @Test
    void aScriptIsTextAStrangerSeesNothingAndTwoClicksAreOneAct() {
        try (Browser browser = new Browser()) {
            UUID caseId;
            try (Desk officer = Desk.of(browser, "officer1")) {
                officer.open("/desk/clue.xhtml").choose("clue:source", "日常巡查").fill("clue:title", mark)
                        .fill("clue:place", "示范市样板区虚构巷9号").fill("clue:content", script);
                officer.page().dblclick("[id='clue:do']");
                officer.page().waitForURL(url -> url.contains("done=register-clue"));
                caseId = officer.caseId();
                officer.says(script);
                assertEquals(null, officer.page().evaluate("window.broken || null"));
                officer.open("/desk/cases.xhtml?q=" + mark);
                assertEquals(1, officer.page().locator(".t-rows tbody tr").count(), officer.text());
                assertEquals(List.of(), officer.complaints());
            }
            try (Desk stranger = Desk.of(browser, "town1")) {
                Page page = stranger.page();
                Response answer = page.navigate("/desk/case.xhtml?id=" + caseId);
                assertEquals(404, answer.status());
                stranger.says("没有找到").picture("error-404");
            }
        }
    }

    /** Files that are not what they say, empty or too large: said so in Chinese, 4xx, and the form is still filled in. */
    @Test
    void aWrongFileIsRefusedAndTheFormStaysFilledIn() {
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1")) {
            UUID caseId = clue(officer);
            byte[] text = "not a picture".getBytes(StandardCharsets.UTF_8);
            refusedFile(officer, caseId, new FilePayload("现场.jpg", "image/jpeg", text), "与扩展名不符");
            refusedFile(officer, caseId, new FilePayload("程序.exe", "application/octet-stream", text), "不接收文件");
            refusedFile(officer, caseId, new FilePayload("空.jpg", "image/jpeg", new byte[0]), "文件是空的");
            officer.tab(caseId, "evidence");
            assertFalse(officer.text().contains(script), "nothing was collected");
            oversized(officer);
            assertEquals(List.of(), officer.complaints());
        }
    }

    /** Refused when it is chosen, in words; nothing of the form is touched and the rest can be handed in. */
    private void refusedFile(Desk officer, UUID caseId, FilePayload file, String words) {
        Page page = officer.task("evidence/collect-evidence", caseId).choose("task:kind", "视听资料").fill("task:name", script)
                .fill("task:proves", "证明内容" + mark).fill("task:source", "执法人员").attach("task:file", file).page();
        page.locator(".t-field__problem").waitFor();
        officer.says(words);
        assertEquals("", page.inputValue("[id='task:file']"));
        assertTrue(page.isEnabled("[id='task:do']"));
        assertEquals(script, page.inputValue("[id='task:name']"));
        assertEquals("证明内容" + mark, page.inputValue("[id='task:proves']"));
        assertEquals(null, page.evaluate("window.broken || null"));
        assertFalse(page.content().contains("Exception"), page.content());
    }

    /** Too large for a page that sends its file with the form: said so when it is chosen, and nothing else is touched. */
    private static void oversized(Desk officer) {
        Page page = officer.open("/desk/clue.xhtml").fill("clue:title", "大文件").page();
        page.evaluate("document.querySelector('form .t-field').insertAdjacentHTML('beforeend', '<input type=file id=large>')");
        page.locator("#large").setInputFiles(largeFile());
        page.locator(".t-field__problem").waitFor();
        officer.says("超过 20 兆");
        assertEquals("大文件", page.inputValue("[id='clue:title']"));
        assertEquals(0, page.locator("#large").evaluate("input => input.files.length"));
    }

    private static Path largeFile() {
        try {
            Path file = Files.createTempFile("large", ".jpg");
            file.toFile().deleteOnExit();
            return Files.write(file, new byte[LARGE]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Addresses that lead nowhere say so, whoever asks, and tell nothing of the inside. */
    @Test
    void brokenAddressesAreFourHundredsInChinese() {
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1")) {
            String unknown = UUID.randomUUID().toString();
            for (String path : List.of("/desk/case.xhtml", "/desk/case.xhtml?id=1", "/desk/case.xhtml?id=" + unknown,
                    "/desk/intake/verify-clue.xhtml?case=%3Cscript%3E", "/desk/intake/verify-clue.xhtml?case=" + unknown,
                    "/desk/nowhere.xhtml", "/public/decision.xhtml?id=x", "/public/decision.xhtml?id=" + unknown)) {
                Response answer = officer.page().navigate(path);
                assertEquals(404, answer.status(), path);
                officer.says("没有找到");
                assertFalse(officer.page().content().contains("Exception"), path);
            }
            for (String path : List.of("/api/v1/cases/x/documents", "/api/v1/cases/" + unknown + "/documents",
                    "/api/v1/cases/" + unknown + "/evidence", "/api/v1/nothing")) {
                APIResponse answer = officer.page().context().request().get(Browser.url() + path);
                assertTrue(answer.status() == 404 || answer.status() == 400, path + " answered " + answer.status());
                assertFalse(answer.text().contains("Exception"), path + ": " + answer.text());
            }
        }
    }

    /** Two people have the same task open; the second is told, and what was typed is still there. */
    @Test
    void twoPeopleOnOneTask() {
        try (Browser browser = new Browser(); Desk first = Desk.of(browser, "officer1"); Desk second = Desk.of(browser, "officer2")) {
            UUID caseId = clue(first);
            fillVerification(first, caseId, "甲的核查");
            fillVerification(second, caseId, "乙的核查");
            first.page().dblclick("[id='task:do']");
            first.page().waitForURL(url -> url.contains("done=verify-clue"));
            second.page().click("[id='task:do']");
            second.page().locator(".ui-messages-error").first().waitFor();
            assertEquals("乙的核查", second.page().inputValue("[id='task:findings']"));
            assertTrue(second.page().url().contains("verify-clue"), second.page().url());
            second.picture("second-comes-too-late");
            String record = first.tab(caseId, "record").text();
            assertEquals(1, record.split("提交核查结果", -1).length - 1, record);
        }
    }

    private static void fillVerification(Desk desk, UUID caseId, String findings) {
        desk.task("intake/verify-clue", caseId).tick("task:conclusion", "不予立案").fill("task:course", "现场核查")
                .fill("task:findings", findings).fill("task:reason", "没有违法事实");
    }

    /** A case with its two officers. */
    private UUID clue(Desk officer) {
        officer.open("/desk/clue.xhtml").choose("clue:source", "日常巡查").fill("clue:title", mark)
                .fill("clue:place", "示范市样板区虚构巷9号").fill("clue:content", "普通内容").submit("clue");
        UUID caseId = officer.caseId();
        officer.task("intake/assign-handlers", caseId).tick("task:chosen", "周正").tick("task:chosen", "吴明").submit();
        return caseId;
    }

    /** Two people of two agencies, many requests at once: each answer is for the one who asked, with all of the role. */
    @Test
    void everybodyKeepsTheirRolesWhileManySendAtOnce() {
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1"); Desk town = Desk.of(browser, "town1");
                HttpCrowd crowd = new HttpCrowd(Browser.url() + "/desk/tasks.xhtml")) {
            for (int i = 0; i < REQUESTS; i++) {
                crowd.ask(officer.cookies(), "周正", "示范市样板区综合行政执法局 · 执法人员");
                crowd.ask(town.cookies(), "何新田", "虚构镇人民政府 · 执法人员");
            }
            assertEquals(List.of(), crowd.wrongAnswers());
        }
    }
}
