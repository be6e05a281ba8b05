import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The demo's secretary at her browser. */
class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FENCE = "fence-of-the-bench";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String url;
    private String token;

    Visitor(String url) throws IOException, InterruptedException {
        this.url = url;
        this.token = token(get("/sign-in"));
        post("/sign-in", Map.of("username", "zhaomin", "password", "zhijia-demo"));
        this.token = token(get("/records/new"));
    }

    String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString()).body();
    }

    /** The length of what comes, in bytes. */
    long download(String path) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            return body.skip(Long.MAX_VALUE);
        }
    }

    int post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token + "&", ""));
        return send(path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8)).statusCode();
    }

    /**
     * A file as a form sends it.
     *
     * @return the page we are sent to
     */
    String upload(String path, String name, byte[] content, Map<String, String> more) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        for (var field : more.entrySet()) {
            body.writeBytes(part("name=\"" + field.getKey() + "\"", field.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        body.writeBytes(part("name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(part("name=\"file\"; filename=\"" + name + "\"", content));
        body.writeBytes(("--" + FENCE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var answer = send(path, "multipart/form-data; boundary=" + FENCE, body.toByteArray());
        return answer.headers().firstValue("Location").map(to -> URI.create(to).getPath()).orElseThrow(
                () -> new IllegalStateException(path + " answers " + answer.statusCode()));
    }

    private HttpResponse<Void> send(String path, String type, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path)).header("Content-Type", type);
        return client.send(request.POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.discarding());
    }

    private static byte[] part(String disposition, byte[] content) {
        var head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(FENCE, disposition);
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(content);
        whole.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    private static String token(String page) {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("No form on this page: " + page.substring(0, Math.min(200, page.length())));
        }
        return found.group(1);
    }
}
