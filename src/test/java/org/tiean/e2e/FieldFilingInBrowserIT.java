package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.Newcomer;
import org.tiean.deploy.stack.DemoAccounts;

/**
 * A case filed in the street while everything goes wrong that can: no line, the page loaded anew without one, the
 * login over, an upload broken off, an answer lost. At the end there is one case, with each photo once.
 */
@ArquillianTest
@RunAsClient
class FieldFilingInBrowserIT {

    private static final Pattern UPLOAD = Pattern.compile("/uploads/([0-9a-f-]{36})");

    private final String party = "李示例" + UUID.randomUUID().toString().substring(0, 6);
    private final String mark = "示范市样板区虚构巷" + UUID.randomUUID().toString().substring(0, 6) + "号";
    private final Map<String, Integer> sent = new TreeMap<>();
    private final List<Integer> filings = new ArrayList<>();

    @Test
    void nothingIsLostAndNothingDoubled() throws IOException {
        try (Browser browser = new Browser(); Desk officer = Desk.inTheField(browser, "officer1")) {
            Phone phone = new Phone(officer).open("/field/file.xhtml?draft=new");
            fillInWithoutNetwork(phone);
            loginIsOver(phone);
            List<String> photos = phone.keeps("photos");
            assertEquals(3, photos.size(), "two photos and a signature");
            assertEquals(1, phone.keeps("drafts").size());
            comeBack(officer, phone, photos.get(0));

            assertEquals(List.of(), phone.keeps("drafts"), "the phone keeps nothing of the case");
            assertEquals(List.of(), phone.keeps("photos"));
            assertEquals(2, filings.size(), "the answer was lost, so the case went out twice");
            assertEquals(3, sent.size(), sent.toString());
            assertEquals(2, sent.values().stream().filter(pieces -> pieces == 1).count(), "only the one that broke off went again: " + sent);

            oneCase(officer);
            assertEquals(List.of(), officer.complaints());
        }
    }

    private void fillInWithoutNetwork(Phone phone) {
        phone.offline(true).photo(Photo.jpeg("wide", "wide"), Photo.jpeg("close", "close")).next().fill("place", mark);
        phone.reload();
        phone.next();
        assertEquals(mark, phone.page().inputValue("#place"));
        assertEquals(2, phone.page().locator("#photos li").count());
        phone.picture("field-offline-place").next().fill("item-search", "占用 道路").choose("items", "擅自占用城市道路").next()
                .fill("party-name", party).fill("party-idNumber", "999999198503120115").fill("party-phone", "0999-0001111");
        assertEquals("证件号码不正确，请核对（校验码不符）", phone.stopped());
        phone.fill("party-idNumber", Newcomer.citizen()).next();
        assertEquals("请写明事实经过", phone.stopped());
        phone.fill("facts", "占用人行道摆放桌椅，共3张。").next().sign("signature", "signed").picture("field-offline-sign").next();
        phone.choose("officers", "吴明").picture("field-offline-done").finish("offline");
        assertTrue(phone.text("after-words").contains("没有网络"), phone.text("after-words"));
    }

    /** The line returns, but the session is gone. */
    private static void loginIsOver(Phone phone) {
        phone.page().context().clearCookies();
        phone.offline(false).becomes("login").picture("field-login-over");
        assertEquals(1, phone.keeps("drafts").size());
    }

    /** Logs in again; on the way one upload breaks off and the answer to the filing is lost. */
    private void comeBack(Desk officer, Phone phone, String broken) throws IOException {
        Page page = phone.page();
        AtomicBoolean breaks = new AtomicBoolean(true);
        page.route("**/api/v1/uploads/**", route -> {
            Matcher upload = UPLOAD.matcher(route.request().url());
            assertTrue(upload.find());
            sent.merge(upload.group(1), 1, Integer::sum);
            if (upload.group(1).equals(broken) && breaks.getAndSet(false)) {
                breakOff(officer.cookies(), broken);
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        page.route("**/api/v1/field-filings", this::loseTheFirstAnswer);
        page.click("#after-login");
        page.fill("#username", "officer1");
        page.fill("#password", DemoAccounts.password());
        page.click("#kc-login");
        page.waitForURL(url -> url.contains("/field/index.xhtml"));
        try {
            page.waitForCondition(() -> phone.keeps("drafts").isEmpty());
        } catch (PlaywrightException stays) {
            throw new AssertionError("uploads " + sent + ", filings " + filings + ": " + page.locator("main").innerText(), stays);
        }
        page.unrouteAll();
    }

    private void loseTheFirstAnswer(Route route) {
        int status = route.fetch().status();
        filings.add(status);
        if (filings.size() == 1) {
            route.abort("connectionreset");
        } else {
            route.resume();
        }
    }

    /** The head of a request and a part of its body, and then the line is dead. */
    private static void breakOff(String cookies, String uploadId) {
        URI house = URI.create(Browser.url());
        String head = "PATCH /api/v1/uploads/" + uploadId + " HTTP/1.1\r\nHost: " + house.getAuthority()
                + "\r\nX-Tiean-Page: 1\r\nUpload-Offset: 0\r\nUpload-Checksum: sha256 " + Base64.getEncoder().encodeToString(new byte[32])
                + "\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: 500000\r\nCookie: " + cookies + "\r\n\r\n";
        try (Socket line = new Socket(house.getHost(), house.getPort()); OutputStream out = line.getOutputStream()) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0});
            out.write(new byte[4_000]);
            out.flush();
            line.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new AssertionError("the house cannot be reached", e);
        }
    }

    private void oneCase(Desk officer) {
        officer.open("/desk/cases.xhtml?q=" + party);
        assertEquals(1, officer.page().locator(".t-rows tbody tr").count(), officer.text());
        officer.page().locator(".t-rows tbody tr a").first().click();
        officer.page().waitForURL(url -> url.contains("/desk/case.xhtml"));
        UUID caseId = officer.caseId();
        officer.tab(caseId, "evidence").picture("field-filed-evidence");
        String evidence = officer.text();
        for (String name : List.of("现场照片1.jpg", "现场照片2.jpg", "当事人签名.png")) {
            assertEquals(1, evidence.split(Pattern.quote(name), -1).length - 1, name + " in " + evidence);
        }
        officer.tab(caseId, "parties").says(party);
    }
}
