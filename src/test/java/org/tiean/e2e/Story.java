package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/** A sample case the house plays beside a browser test, told what to do next in words. */
final class Story {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String caseId;

    /** @param how e.g. {@code begin=SF-2025-005&needing=DEMAND} */
    Story(String how) throws IOException, InterruptedException {
        caseId = tell(how);
    }

    UUID caseId() {
        return UUID.fromString(caseId);
    }

    /** @param what e.g. {@code through=serve-decision} */
    String then(String what) throws IOException, InterruptedException {
        return tell("case=" + caseId + "&" + what);
    }

    private String tell(String what) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(Browser.url() + "/test-story"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(what)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), what + ": " + answer.body());
        return answer.body();
    }
}
