package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** More bytes than are taken are answered 413 in words, also by the server: not every sender runs the page's script. */
@ArquillianTest
@RunAsClient
class OversizedUploadIT {

    private static final int MIB = 1 << 20;
    private static final int TAKEN = 20 * MIB;
    private static final int TOO_MUCH = 22 * MIB;
    private static final long ANNOUNCED = 5L << 30;

    @Test
    void aFormThatIsTooLargeIsRefusedInWords() {
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1")) {
            APIResponse answer = sent(officer, TOO_MUCH);
            assertEquals(413, answer.status());
            assertTrue(answer.text().contains("文件过大") && answer.text().contains("不超过 20 兆"), answer.text());
            assertTrue(sent(officer, TAKEN).status() < 400, "what a page takes goes on being taken");
        }
    }

    private static APIResponse sent(Desk officer, int bytes) {
        return officer.page().context().request().post("/desk/clue.xhtml", RequestOptions.create().setTimeout(120_000)
                .setMultipart(FormData.create().set("file", new FilePayload("site.jpg", "image/jpeg", new byte[bytes]))));
    }

    /** A recording over the limit is refused by what it announces: nobody sends gigabytes for nothing. */
    @Test
    void anUploadThatAnnouncesTooMuchIsRefusedAtOnce() throws IOException {
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1")) {
            URI house = URI.create(Browser.url());
            try (Socket line = new Socket(house.getHost(), house.getPort())) {
                line.setSoTimeout(60_000);
                OutputStream out = line.getOutputStream();
                out.write(("PUT /api/v1/uploads/" + UUID.randomUUID() + "?name=site.mp4 HTTP/1.1\r\nHost: " + house.getAuthority()
                        + "\r\nCookie: " + officer.cookies() + "\r\nX-Tiean-Page: 1\r\nContent-Type: application/octet-stream\r\n"
                        + "Content-Length: " + ANNOUNCED + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
                String answer = beginning(line.getInputStream());
                assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
                assertTrue(answer.contains("4,096 兆") || answer.contains("4096 兆"), answer);
            }
        }
    }

    private static String beginning(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] part = new byte[4096];
        while (!text.toString().contains("兆")) {
            int read = in.read(part);
            if (read < 0) {
                break;
            }
            text.append(new String(part, 0, read, StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
