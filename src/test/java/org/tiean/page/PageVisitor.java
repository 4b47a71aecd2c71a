package org.tiean.page;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser that draws nothing: follows redirects and keeps cookies, also those that Keycloak marks as
 * secure on the loopback interface, which Java's own keeper holds back.
 */
public final class PageVisitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 12;

    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final URI home;

    public PageVisitor(String home) {
        this.home = URI.create(home);
    }

    /** Logs in with the page of Keycloak that the path leads to. */
    public void logIn(String user, String password, String path) throws IOException, InterruptedException {
        HttpResponse<String> form = get(path, null);
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError(path + " did not lead to a login page but to " + form.uri());
        }
        String fields = "username=" + encoded(user) + "&password=" + encoded(password);
        HttpResponse<String> landed = follow(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
        if (landed.statusCode() != 200 || !landed.uri().getAuthority().equals(home.getAuthority())) {
            throw new AssertionError("login of " + user + " ended at " + landed.uri() + ": " + landed.statusCode());
        }
    }

    /** @param ticket under which statements are counted, null for none */
    public HttpResponse<String> get(String path, String ticket) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path)).GET();
        return follow(ticket == null ? request : request.header(StatementCount.TICKET, ticket));
    }

    /** As somebody else in the network, for tests that ask more than one caller may. */
    public HttpResponse<String> getFrom(String address, String path) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(home.resolve(path)).header("X-Test-Address", address).GET());
    }

    /** Sends a form of a page, with the state the page was shown with. */
    HttpResponse<String> post(String path, String shown, Map<String, String> fields) throws IOException, InterruptedException {
        Matcher state = STATE.matcher(shown);
        if (!state.find()) {
            throw new AssertionError(path + " holds no form");
        }
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jakarta.faces.ViewState", state.group(1));
        Matcher nonce = NONCE.matcher(shown);
        if (nonce.find()) {
            all.put("primefaces.nonce", nonce.group(1));
        }
        return follow(HttpRequest.newBuilder(home.resolve(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(all.entrySet().stream().map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&")))));
    }

    private HttpResponse<String> follow(HttpRequest.Builder first) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(first);
        for (int redirects = 0; answer.statusCode() / 100 == 3; redirects++) {
            if (redirects == MOST_REDIRECTS) {
                throw new AssertionError("redirected in a circle at " + answer.uri());
            }
            URI next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(HttpRequest.newBuilder(next).GET());
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        Map<String, String> own = cookies.computeIfAbsent(request.build().uri().getAuthority(), host -> new LinkedHashMap<>());
        if (!own.isEmpty()) {
            request.setHeader("Cookie", own.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                    .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String pair = set.substring(0, set.indexOf(';') < 0 ? set.length() : set.indexOf(';'));
            own.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
