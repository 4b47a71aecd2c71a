package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The registers on the screen: a certificate is taken away and given back, and the officer's open session ends in between;
 * an officer is lent and taken back; a device comes into order step by step, its legal review by the reviewer alone.
 */
@ArquillianTest
@RunAsClient
class OfficerRegisterInBrowserIT {

    private static final String AGENCY = "示范市综合行政执法局";
    private static final String BORROWER = "示范市样板区综合行政执法局";
    private static final String NAME = "曹巡道";
    private static final String LENT = "严执中";

    @Test
    void aCertificateIsTakenAndGivenBack() {
        try (Browser browser = new Browser(); BrowserContext admin = browser.desk(); BrowserContext officer = browser.desk();
                BrowserContext head = browser.desk(); BrowserContext phone = browser.phone()) {
            Page theirs = officer.newPage();
            browser.logIn(theirs, "city1", "/desk/tasks.xhtml");
            Page page = admin.newPage();
            browser.logIn(page, "secadmin1", "/desk/officers/list.xhtml");
            open(page, NAME);
            String person = page.url();
            enter(page, "暂扣", "核查投诉期间暂扣。");
            assertTrue(page.content().contains("账号已停用"));
            Browser.picture(page, "officer-suspended");
            Response closed = theirs.navigate("/desk/tasks.xhtml");
            assertEquals(403, closed.status(), "the open session is closed at once");

            Page leading = head.newPage();
            browser.logIn(leading, "cityhead1", "/desk/intake/reassignments.xhtml");
            assertTrue(leading.content().contains("待转办"));
            Browser.picture(leading, "reassignments");

            enter(page, "恢复使用", "查无违法，恢复使用。");
            assertTrue(page.content().contains("账号正常"));
            Browser.picture(page, "officer-resumed");

            Page small = phone.newPage();
            browser.logIn(small, "secadmin1", "/desk/officers/list.xhtml");
            Browser.picture(small, "officers-list-phone");
            small.navigate(person);
            Browser.picture(small, "officer-phone");
        }
    }

    @Test
    void aPortraitIsShownBesideTheCertificate() throws IOException {
        BufferedImage face = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(face, "jpeg", file);
        try (Browser browser = new Browser(); BrowserContext admin = browser.desk(); BrowserContext everybody = browser.phone()) {
            Page page = admin.newPage();
            browser.logIn(page, "secadmin1", "/desk/officers/list.xhtml");
            open(page, NAME);
            page.setInputFiles("[id='portrait:photo']", new FilePayload("face.svg", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8)));
            page.click("[id='portrait:keep']");
            page.waitForSelector("text=无法读取照片");
            page.navigate("/desk/officers/list.xhtml");
            open(page, NAME);
            page.setInputFiles("[id='portrait:photo']", new FilePayload("face.jpg", "image/jpeg", file.toByteArray()));
            page.click("[id='portrait:keep']");
            page.waitForSelector("img.t-portrait");
            Browser.picture(page, "officer-portrait");
            Page street = everybody.newPage();
            street.navigate("/public/officers.xhtml?q=" + NAME);
            street.locator("td.t-number a").first().click();
            street.waitForSelector("#certificate img.t-portrait");
            assertEquals(240, street.evaluate("document.querySelector('#certificate img.t-portrait').naturalWidth"));
            Browser.picture(street, "officer-portrait-public");
        }
    }

    @Test
    void anOfficerIsLentFromTomorrowAndTakenBackBeforeItBegins() {
        try (Browser browser = new Browser(); BrowserContext admin = browser.desk()) {
            Page page = admin.newPage();
            browser.logIn(page, "secadmin1", "/desk/officers/list.xhtml");
            open(page, LENT);
            page.click(".t-offers >> text=借调到其他机关");
            page.waitForLoadState();
            LocalDate first = LocalDate.parse(page.inputValue("[id='entry:day']"));
            choose(page, "entry:agencyId", BORROWER);
            choose(page, "entry:squad", "样板区执法局 · ");
            page.fill("[id='entry:until']", first.plusMonths(3).toString());
            submit(page, "支援油烟专项整治。", "officer-loan-entry");
            assertTrue(page.content().contains("尚未开始"), "it begins tomorrow");
            assertTrue(page.content().contains(BORROWER));
            Browser.picture(page, "officer-lent");

            page.click(".t-offers >> text=借调到其他机关");
            page.waitForLoadState();
            choose(page, "entry:agencyId", BORROWER);
            page.fill("[id='entry:until']", first.plusMonths(1).toString());
            page.fill("[id='entry:document']", "示司执监〔2026〕9号");
            page.fill("[id='entry:reason']", "重复借调。");
            page.click("[id='entry:do']");
            page.waitForSelector("text=已有借调");

            page.click(".t-offers >> text=提前收回");
            page.waitForLoadState();
            page.fill("[id='entry:day']", first.minusDays(1).toString());
            submit(page, "专项取消。", "officer-recall-entry");
            assertTrue(page.content().contains("未开始即收回"));
        }
    }

    @Test
    void aDeviceComesIntoOrder() {
        String code = "SX-" + UUID.randomUUID().toString().substring(0, 8);
        try (Browser browser = new Browser(); BrowserContext keeping = browser.desk(); BrowserContext reviewing = browser.desk();
                BrowserContext phone = browser.phone()) {
            Page page = keeping.newPage();
            browser.logIn(page, "catalogue1", "/desk/devices/list.xhtml");
            Browser.picture(page, "devices-list");
            page.click(".t-head__actions >> text=登记设备");
            page.waitForLoadState();
            page.fill("[id='device:code']", code);
            page.fill("[id='device:name']", "示范大道与演示路交叉口东南角渣土运输车辆视频监控");
            page.fill("[id='device:place']", "示范市样板区示范大道与演示路交叉口东南角灯杆");
            page.fill("[id='device:longitude']", "110.1234567");
            page.fill("[id='device:latitude']", "30.7654321");
            page.fill("[id='device:basis']", "《公共安全视频图像信息系统管理条例》第二十条");
            Browser.picture(page, "device-register");
            page.click("[id='device:do']");
            page.waitForURL(reached -> reached.contains("done=yes"));
            page.waitForLoadState();
            String device = page.url();
            assertTrue(page.content().contains("欠缺 5 项"));
            assertEquals(0, page.locator(".t-offers >> text=登记法制审核").count(), "the keeper does not enter the legal review");
            for (String entry : new String[] {"登记技术审核", "登记地点公布", "登记标志", "登记检定、校准"}) {
                page.click(".t-offers >> text=" + entry);
                page.waitForLoadState();
                if (entry.contains("检定")) {
                    page.fill("[id='entry:until']", LocalDate.parse(page.inputValue("[id='entry:day']")).plusYears(1).toString());
                }
                page.fill("[id='entry:document']", entry + "文件〔2026〕1号");
                page.click("[id='entry:do']");
                page.waitForURL(reached -> reached.contains("done=yes"));
                page.waitForLoadState();
            }
            assertTrue(page.content().contains("欠缺 1 项"));

            Page reviewer = reviewing.newPage();
            browser.logIn(reviewer, "reviewer1", device.substring(device.indexOf("/desk/")));
            reviewer.click(".t-offers >> text=登记法制审核");
            reviewer.waitForLoadState();
            reviewer.fill("[id='entry:document']", "法制审核意见〔2026〕8号");
            Browser.picture(reviewer, "device-entry");
            reviewer.click("[id='entry:do']");
            reviewer.waitForURL(reached -> reached.contains("done=yes"));
            reviewer.waitForLoadState();
            assertTrue(reviewer.content().contains("条件齐备"));
            Browser.picture(reviewer, "device");

            Page small = phone.newPage();
            browser.logIn(small, "officer1", "/desk/devices/list.xhtml");
            assertTrue(small.content().contains(code));
            Browser.picture(small, "devices-list-phone");
            small.navigate(device);
            Browser.picture(small, "device-phone");
        }
    }

    private static void open(Page page, String name) {
        page.selectOption("select[name=agency]", new SelectOption().setLabel(AGENCY));
        page.click("form.t-filterbar button");
        page.waitForLoadState();
        Browser.picture(page, "officers-list");
        page.click("text=" + name);
        page.waitForLoadState();
    }

    /** Of a menu of PrimeFaces: opened, and the first item that says so. */
    private static void choose(Page page, String id, String label) {
        page.click("[id='" + id + "']");
        page.locator("[id='" + id + "_items'] >> text=" + label).first().click();
    }

    private static void enter(Page page, String entry, String reason) {
        page.click(".t-offers >> text=" + entry);
        page.waitForLoadState();
        submit(page, reason, "officer-entry");
    }

    private static void submit(Page page, String reason, String picture) {
        page.fill("[id='entry:document']", "示司执监〔2026〕8号");
        page.fill("[id='entry:reason']", reason);
        Browser.picture(page, picture);
        page.click("[id='entry:do']");
        page.waitForURL(reached -> reached.contains("done=yes"));
        page.waitForLoadState();
    }
}
