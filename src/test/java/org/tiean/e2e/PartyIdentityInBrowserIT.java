package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * A party with a phone of 390 pixels proves who it is by its number and the code that comes to the phone it confirmed, changes its address,
 * agrees to electronic service and gives up its right to be heard; nothing serious to axe on any of the pages.
 */
@ArquillianTest
@RunAsClient
class PartyIdentityInBrowserIT {

    private static final String PHONE = "13900001234";
    private static final Pattern CODE = Pattern.compile("(?<![0-9])([0-9]{6})(?![0-9])");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void provedItConfirmsItsAddressAndGivesUpItsRight() throws Exception {
        Story story = new Story("begin=SF-2025-005");
        story.then("through=serve-notice");
        String number = story.then("identity=1");
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1")) {
            officer.task("document/confirm-address", story.caseId()).fill("task:address", "示范市样板区演示路18号").fill("task:contact", "韩演示")
                    .fill("task:phone", PHONE).fill("task:signedBy", "韩演示").submit();
        }
        String[] paper = story.then("paper=PENALTY_NOTICE").split("\n");
        try (Browser browser = new Browser(); Desk phone = Desk.passerBy(browser)) {
            phone.open("/party/").fill("enter:number", paper[0]).fill("enter:code", paper[1]);
            phone.page().click("[id='enter:do']");
            phone.page().waitForURL("**/party/room.xhtml");
            look(phone, "party-room-notice");
            prove(phone, number);
            address(phone);
            waive(phone);
            assertEquals(List.of(), phone.complaints());
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1")) {
            officer.tab(story.caseId(), "record").says("身份");
        }
    }

    private void prove(Desk phone, String number) throws Exception {
        phone.open("/party/waive.xhtml").says("核验身份");
        look(phone, "party-waive-unproven");
        phone.page().click("main a.t-button");
        phone.page().waitForLoadState();
        phone.fill("number:idNumber", "11010119900307123X");
        phone.page().click("[id='number:do']");
        phone.page().waitForLoadState();
        phone.says("不");
        look(phone, "party-prove-wrong");
        phone.open("/party/prove.xhtml?to=address").fill("number:idNumber", number);
        phone.page().click("[id='number:do']");
        phone.page().waitForSelector("[id='code:digits']");
        look(phone, "party-prove-sent");
        phone.fill("code:digits", code());
        phone.page().click("[id='code:do']");
        phone.page().waitForURL("**/party/address.xhtml**");
    }

    private void address(Desk phone) {
        look(phone, "party-address");
        phone.fill("form:address", "示范市样板区示范大道300号").fill("form:contact", "韩演示").fill("form:phone", PHONE).check("form:electronic")
                .fill("form:channel", "电子邮件").fill("form:account", "han@example.invalid").fill("form:backup", PHONE);
        phone.page().click("[id='form:do']");
        phone.page().waitForURL("**/party/room.xhtml?done=**");
        phone.says("送达地址已经确认");
        phone.until("/party/room.xhtml", "a:has-text('确认书')");
    }

    private void waive(Desk phone) {
        phone.open("/party/waive.xhtml").says("放弃");
        look(phone, "party-waive");
        phone.check("form:understood");
        phone.page().click("[id='form:do']");
        phone.page().waitForURL("**/party/room.xhtml?done=**");
        phone.says("已经收到您放弃陈述申辩的声明");
        look(phone, "party-room-waived");
    }

    private void look(Desk phone, String picture) {
        wrong.addAll(Looks.at(phone, picture));
    }

    /** The latest text at the phone; it comes a moment later. */
    private String code() throws Exception {
        long end = System.nanoTime() + 30_000_000_000L;
        while (System.nanoTime() < end) {
            HttpResponse<String> texts = http.send(HttpRequest.newBuilder(URI.create(Browser.url() + "/api/v1/demo/phones/" + PHONE)).build(),
                    HttpResponse.BodyHandlers.ofString());
            Matcher found = CODE.matcher(texts.body());
            if (texts.statusCode() == 200 && found.find()) {
                return found.group(1);
            }
            Thread.sleep(300);
        }
        assertTrue(false, "no code came to " + PHONE);
        return null;
    }
}
