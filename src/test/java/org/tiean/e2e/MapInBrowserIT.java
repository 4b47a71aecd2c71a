package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Geolocation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Maps on the tiles of a service: a place picked for a report, decisions and devices as markers; without scripts the drawing to scale. */
@ArquillianTest
@RunAsClient
class MapInBrowserIT {

    private static final String PIN = ".t-pin";
    private static final String LONGITUDE = "[id='report:longitude']";
    private static final String LATITUDE = "[id='report:latitude']";
    private static final String POLICY = "content-security-policy";

    private final String place = "样板街" + UUID.randomUUID().toString().substring(0, 6) + "号路口";

    @Test
    void aPlacePickedOnTheMapIsWhatTheDeskSees() {
        try (Browser browser = new Browser(); Desk phone = Desk.passerBy(browser)) {
            String[] picked = report(phone);
            assertEquals(List.of(), phone.complaints());
            try (Desk clerk = Desk.of(browser, "intake1")) {
                clerk.open("/desk/intake/reports.xhtml?all=1").page().locator("tr", new Page.LocatorOptions().setHasText(place)).locator("a[data-row]").click();
                clerk.page().waitForLoadState();
                clerk.says(place, number(picked[0]) + "°, " + number(picked[1]) + "°");
                tiles(clerk.page());
                clerk.picture("map-report-desk");
                assertEquals(List.of(), clerk.complaints());
            }
        }
    }

    private String[] report(Desk phone) {
        Page page = phone.open("/public/report.xhtml?area=ybq-zf").page();
        assertTrue(page.locator(".t-basemap").isHidden(), "no tile is asked for before somebody wants the map");
        page.click("[data-pick]");
        tiles(page);
        page.locator(".t-basemap__map").scrollIntoViewIfNeeded();
        BoundingBox box = page.locator(".t-basemap__map").boundingBox();
        page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
        page.locator(PIN).waitFor();
        // the middle of the map the demo begins with
        assertEquals(125.12, value(page, LONGITUDE), 0.0005);
        assertEquals(30.06, value(page, LATITUDE), 0.0005);
        drag(page);
        assertTrue(value(page, LONGITUDE) > 125.121 && value(page, LATITUDE) < 30.0595, () -> value(page, LONGITUDE) + " " + value(page, LATITUDE));
        page.fill("[id='report:place']", place);
        page.fill("[id='report:content']", "路口有人占道摆摊，行人绕行");
        phone.picture("map-report");
        assertEquals(List.of(), Axe.serious(page));
        String[] picked = {page.inputValue(LONGITUDE), page.inputValue(LATITUDE)};
        page.click("[id='report:send']");
        page.waitForLoadState();
        assertTrue(page.locator("#report-number").count() > 0, () -> page.locator("main").innerText());
        return picked;
    }

    private static void drag(Page page) {
        page.locator(PIN).scrollIntoViewIfNeeded();
        BoundingBox pin = page.locator(PIN).boundingBox();
        page.mouse().move(pin.x + pin.width / 2, pin.y + pin.height / 2);
        page.mouse().down();
        page.mouse().move(pin.x + 50, pin.y + 50);
        page.mouse().move(pin.x + 80, pin.y + 70);
        page.mouse().up();
    }

    @Test
    void thePinIsPutAndMovedByKeyboardAndByThePhonesPosition() {
        try (Browser browser = new Browser(); BrowserContext phone = browser.phone()) {
            phone.grantPermissions(List.of("geolocation"));
            phone.setGeolocation(new Geolocation(30.0711, 125.1311));
            Page page = phone.newPage();
            page.navigate("/public/report.xhtml?area=ybq-zf");
            page.locator("[data-pick]").focus();
            page.keyboard().press("Enter");
            tiles(page);
            assertTrue((boolean) page.evaluate("document.activeElement.classList.contains('t-basemap__map')"), "one goes on at the map");
            page.keyboard().press("Enter");
            page.locator(PIN).waitFor();
            double before = value(page, LONGITUDE);
            page.locator(PIN).focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            assertTrue(value(page, LONGITUDE) > before + 0.001, () -> value(page, LONGITUDE) + " after " + before);
            page.click("[data-locate]");
            page.locator("[data-position] [role=status]", new Page.LocatorOptions().setHasText("30.071100, 125.131100")).waitFor();
            BoundingBox box = page.locator(".t-basemap__map").boundingBox();
            BoundingBox pin = page.locator(PIN).boundingBox();
            assertEquals(box.x + box.width / 2, pin.x + pin.width / 2, 2, "the pin went there and the map with it");
            Browser.picture(page, "map-report-located");
            // sent back for what is missing, the place is still there
            page.selectOption("[id='report:agency']", "");
            page.click("[id='report:send']");
            page.waitForLoadState();
            assertEquals("125.131100", page.inputValue(LONGITUDE));
            page.click("[data-pick]");
            page.locator(PIN).waitFor();
            page.click("[data-forget]");
            assertEquals("", page.inputValue(LONGITUDE));
            assertEquals(0, page.locator(PIN).count());
        }
    }

    @Test
    void aMarkerLeadsToItsDecisions() throws Exception {
        Story story = new Story("begin=SF-2025-005");
        story.then("through=serve-decision");
        String number = story.then("paper=PENALTY_DECISION").split("\n")[0];
        try (Browser browser = new Browser(); Desk desk = Desk.anonymous(browser); Desk phone = Desk.passerBy(browser)) {
            for (Desk each : List.of(desk, phone)) {
                each.until("/public/decisions.xhtml?q=" + number, "a:has-text('" + number + "')");
                Page page = each.open("/public/decision-map.xhtml?q=" + number).page();
                tiles(page);
                assertTrue(page.locator(".t-map svg").first().isHidden(), "the drawing gives way");
                assertEquals(1, page.locator(".t-spot").count());
                assertEquals(List.of(), Axe.serious(page));
                page.locator(".t-spot").focus();
                page.keyboard().press("Enter");
                page.locator(".leaflet-popup a[href*='spot=']").waitFor();
                assertTrue((boolean) page.evaluate("document.activeElement.matches('.leaflet-popup a[href]')"), "one goes on in what opened");
                shown(each, "map-decisions");
                page.locator(".leaflet-popup a[href*='spot=']").click();
                page.waitForLoadState();
                assertTrue(page.url().contains("/public/decisions.xhtml?"), page.url());
                each.says(number, "只看地图上的一处");
                shown(each, "map-decisions-of-a-spot");
                assertEquals(List.of(), each.complaints());
            }
        }
    }

    @Test
    void devicesStandOnTheMapAndWithoutScriptsOnTheDrawing() {
        String name = "路口噪声监测仪" + UUID.randomUUID().toString().substring(0, 6);
        try (Browser browser = new Browser(); Desk keeper = Desk.of(browser, "catalogue1")) {
            keeper.open("/desk/devices/register.xhtml").fill("device:code", name).fill("device:name", name).fill("device:place", "示范大道300号东侧")
                    .fill("device:longitude", "125.112").fill("device:latitude", "30.057").fill("device:basis", "示范市非现场执法工作方案（虚构）").submit("device");
            String id = keeper.page().url().replaceFirst(".*[?&]id=([^&]*).*", "$1");
            keeper.open("/desk/devices/device.xhtml?id=" + id + "&enter=PUBLICATION").fill("entry:day", HouseClock.today().toString()).fill("entry:document", "设置地点公告（虚构）").submit("entry");
            assertEquals(List.of(), keeper.complaints());
        }
        try (Browser browser = new Browser(); Desk desk = Desk.anonymous(browser); Desk phone = Desk.passerBy(browser)) {
            for (Desk each : List.of(desk, phone)) {
                Page page = each.open("/public/devices.xhtml?q=" + name).page();
                tiles(page);
                page.locator(".t-spot").click();
                page.locator(".leaflet-popup strong", new Page.LocatorOptions().setHasText(name)).waitFor();
                assertEquals(List.of(), Axe.serious(page));
                shown(each, "map-devices");
                assertEquals(List.of(), each.complaints());
            }
        }
        withoutScripts(name);
        withoutTiles(name);
    }

    private static void withoutScripts(String name) {
        try (Browser browser = new Browser(); BrowserContext desk = browser.deskWithoutScripts()) {
            Page page = desk.newPage();
            page.navigate("/public/devices.xhtml?q=" + name);
            assertTrue(page.locator(".t-map svg .t-map__dot").first().isVisible());
            assertTrue(page.locator(".t-basemap").isHidden());
            page.navigate("/public/report.xhtml");
            assertTrue(page.locator("[data-position]").isHidden() && page.locator(".t-basemap").isHidden());
            assertTrue(page.locator("[id='report:place']").isVisible());
        }
    }

    /** A service that answers nothing leaves the drawing, and words. */
    private static void withoutTiles(String name) {
        try (Browser browser = new Browser(); BrowserContext desk = browser.desk()) {
            Page page = desk.newPage();
            page.route("**/demo-map/**", route -> route.abort());
            page.navigate("/public/devices.xhtml?q=" + name);
            page.locator(".t-map svg .t-map__dot").first().waitFor();
            assertTrue(page.locator(".t-basemap").isHidden());
            page.navigate("/public/report.xhtml");
            page.click("[data-pick]");
            page.getByText("没有取到地图").waitFor();
            assertTrue(page.locator(".t-basemap__map").isHidden());
        }
    }

    @Test
    void picturesOfTheServiceAreLetInWhereThereIsAMapOnly() throws Exception {
        String tiles = "http://localhost:" + URI.create(Browser.url()).getPort();
        for (String page : List.of("/public/decision-map.xhtml", "/public/devices.xhtml", "/public/report.xhtml")) {
            assertTrue(policy(page).contains("img-src 'self' " + tiles + " data:"), () -> page + ": " + policy(page));
        }
        assertFalse(policy("/public/decisions.xhtml").contains(tiles));
        assertNotEquals("", policy("/public/decisions.xhtml"));
        assertEquals(404, get("/demo-map/2/0/0.png").statusCode());
        assertEquals(404, get("/demo-map/19/0/0.png").statusCode());
        assertEquals(404, get("/demo-map/13/8192/0.png").statusCode());
        assertTrue(get("/demo-map/13/6943/3356.png").headers().firstValue("content-type").orElse("").startsWith("image/png"));
    }

    private static String policy(String page) {
        return get(page).headers().firstValue(POLICY).orElse("");
    }

    private static HttpResponse<String> get(String path) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(Browser.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Pictures came, though they come from another server: the policy lets them in. */
    private static void tiles(Page page) {
        Locator loaded = page.locator("img.leaflet-tile-loaded");
        loaded.first().waitFor();
        assertTrue((int) loaded.first().evaluate("tile => tile.naturalWidth") == 256);
    }

    private static double value(Page page, String field) {
        return Double.parseDouble(page.inputValue(field));
    }

    /** As a page writes degrees: without zeros at the end. */
    private static String number(String degrees) {
        return String.valueOf(Double.parseDouble(degrees));
    }

    private static void shown(Desk each, String name) {
        int wide = each.page().viewportSize().width;
        // what opens fades in
        each.page().waitForTimeout(400);
        Browser.picture(each.page(), name + "-" + wide);
        int width = ((Number) each.page().evaluate("document.documentElement.scrollWidth")).intValue();
        assertTrue(width <= wide, () -> each.page().url() + " is " + width + " wide");
    }
}
