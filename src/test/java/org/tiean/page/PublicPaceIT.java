package org.tiean.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.e2e.Browser;

/** A burst of scraping at what everybody can read is slowed down, and afterwards one reads again (行政处罚法48; rulebook M22). */
@ArquillianTest
@RunAsClient
class PublicPaceIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void tablesInABurstAreSlowedAndPagesAreReadAgain() throws Exception {
        assertEquals(200, get("/public/decisions.xhtml").statusCode());
        List<CompletableFuture<HttpResponse<String>>> burst = new ArrayList<>();
        for (int time = 0; time < 60; time++) {
            burst.add(http.sendAsync(request("/api/v1/public/decisions/table.csv"), HttpResponse.BodyHandlers.ofString()));
        }
        List<HttpResponse<String>> answers = burst.stream().map(CompletableFuture::join).toList();
        List<HttpResponse<String>> slowed = answers.stream().filter(answer -> answer.statusCode() == 429).toList();
        assertTrue(answers.stream().anyMatch(answer -> answer.statusCode() == 200), "the first are answered");
        assertTrue(slowed.size() > 10, () -> slowed.size() + " of 60 were slowed");
        long wait = slowed.stream().mapToLong(answer -> Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow())).max().orElseThrow();
        assertTrue(wait > 0 && wait <= 10, "seconds, not a lock: " + wait);
        assertTrue(slowed.get(0).body().contains("开放数据"));
        Thread.sleep(wait * 1000);
        assertEquals(200, get("/api/v1/public/decisions").statusCode());
        assertEquals(200, get("/party/index.xhtml").statusCode(), "the party's room is another door");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(Browser.url() + path)).header("X-Test-Address", "203.0.113.7").build();
    }
}
