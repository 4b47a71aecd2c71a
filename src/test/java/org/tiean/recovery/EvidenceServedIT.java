package org.tiean.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.http.Rest;

/** Files of evidence over REST: in parts, as a player asks for them, and who opened them is noted once. */
@ArquillianTest
@RunAsClient
class EvidenceServedIT {

    @Test
    void aFileIsHandedOutInPartsAndWhoOpenedItIsNoted() throws Exception {
        Rest rest = new Rest(System.getProperty("tiean.public.url"), System.getProperty("tiean.oidc.issuer"), System.getProperty("tiean.demo.password"));
        CaseOverRest life;
        try (Inspection tables = new Inspection(System.getProperties())) {
            life = new CaseOverRest(tables.officers("officer1", "officer2"));
        }
        life.goOn(rest, () -> { });
        String list = "/cases/" + life.caseId + "/evidence";
        String file = list + "/" + rest.get("officer1", list).array().getJsonObject(0).getString("id") + "/file";
        byte[] whole = rest.file("officer1", file);
        String bytes = new String(whole, StandardCharsets.ISO_8859_1);
        int size = whole.length;
        assertEquals(new Rest.Answer(206, "bytes 3-9/" + size + "|" + bytes.substring(3, 10)), rest.part("officer1", file, "bytes=3-9"));
        assertEquals(new Rest.Answer(206, "bytes 5-" + (size - 1) + "/" + size + "|" + bytes.substring(5)), rest.part("officer1", file, "bytes=5-"));
        assertEquals(new Rest.Answer(206, "bytes " + (size - 4) + "-" + (size - 1) + "/" + size + "|" + bytes.substring(size - 4)),
                rest.part("officer1", file, "bytes=-4"));
        Rest.Answer beyond = rest.part("officer1", file, "bytes=" + size + "-");
        assertEquals(416, beyond.status());
        assertTrue(beyond.body().startsWith("bytes */" + size), beyond::body);
        assertNeverActive(rest.headers("officer1", file + "?show=true"));
        assertNeverActive(rest.headers("officer1", file));
        rest.file("officer2", file);
        List<String> who = rest.get("head1", list + "/views").array().getValuesAs(JsonObject.class).stream()
                .map(view -> view.getString("name") + " " + view.getString("who")).toList();
        assertTrue(who.size() >= 2 && who.size() <= 3, () -> "one line a person and hour, although it was asked for five times: " + who);
        assertEquals(404, rest.get("officer1", "/cases/" + UUID.randomUUID() + "/evidence/views").status());
    }

    /** Whatever stands in a file, no browser runs it under the name of the house. */
    private static void assertNeverActive(HttpHeaders headers) {
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("default-src 'none'; sandbox", headers.firstValue("Content-Security-Policy").orElse(""));
        String type = headers.firstValue("Content-Type").orElse("");
        assertTrue(type.startsWith("text/plain") || type.startsWith("image/") || type.equals("application/pdf"), type);
        assertTrue(headers.firstValue("Cache-Control").orElse("").contains("no-store"));
    }
}
