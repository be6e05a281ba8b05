package io.zhijia.singlesignon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One person's browser: cookies, and going wherever it is sent. */
final class PlainBrowser {

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final String site;
    private Document seen = new Document("");
    private String at = "";

    PlainBrowser(int port) {
        this.site = "http://localhost:" + port;
    }

    Document open(String path) {
        return go(HttpRequest.newBuilder(URI.create(site + path)).build());
    }

    /** Sends a form with the token of the page seen last. */
    Document send(String path, Map<String, String> fields) {
        var token = seen.select("input[name=_csrf]").val();
        var body = "_csrf=" + URLEncoder.encode(token, UTF_8)
                + fields.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(joining());
        return go(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Path and query of the page on which we have ended up. */
    String at() {
        return at;
    }

    private Document go(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            at = answer.uri().toString().substring(site.length());
            seen = Jsoup.parse(answer.body(), answer.uri().toString());
            return seen;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
