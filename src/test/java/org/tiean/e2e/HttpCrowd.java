package org.tiean.e2e;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Requests for one page by several sessions at once, and the answers that do not say what their sender must read. */
final class HttpCrowd implements AutoCloseable {

    private static final int AT_ONCE = 6;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final List<CompletableFuture<String>> answers = new ArrayList<>();
    private final URI page;

    HttpCrowd(String page) {
        this.page = URI.create(page);
    }

    void ask(String cookies, String... words) {
        answers.add(CompletableFuture.supplyAsync(() -> wrong(cookies, words), threads));
    }

    /** Empty for a right answer. */
    private String wrong(String cookies, String... words) {
        try {
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(page).header("Cookie", cookies).build(),
                    HttpResponse.BodyHandlers.ofString());
            for (String word : words) {
                if (answer.statusCode() != 200 || !answer.body().contains(word)) {
                    return answer.statusCode() + " without " + word;
                }
            }
            return "";
        } catch (java.io.IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        }
    }

    List<String> wrongAnswers() {
        return answers.stream().map(CompletableFuture::join).filter(answer -> !answer.isEmpty()).toList();
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
