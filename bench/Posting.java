import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Posts entries of the record book as four people would, until the server is gone, and prints the id of each one that was
 * acknowledged; or checks that those in a file are all there, once each.
 *
 * <p>{@code Posting.java write URL} or {@code Posting.java check URL FILE}
 */
class Posting {

    private static final int WRITERS = 4;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("write")) {
            write(arguments[1]);
        } else {
            check(arguments[1], Path.of(arguments[2]));
        }
    }

    private static void write(String url) throws Exception {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var writer = 0; writer < WRITERS; writer++) {
                writers.submit(() -> new Visitor(url).postUntilTheServerIsGone());
            }
        }
    }

    private static void check(String url, Path acknowledged) throws Exception {
        var visitor = new Visitor(url);
        var lost = 0;
        var doubled = 0;
        var ids = Files.readAllLines(acknowledged);
        for (var id : ids) {
            lost += visitor.get("/records/" + id).contains("压测 " + id) ? 0 : 1;
            var lines = visitor.get("/records?words=" + id).split("href=\"/records/" + id + "\"", -1).length - 1;
            doubled += lines > 1 ? 1 : 0;
        }
        System.out.printf("%d acknowledged, %d lost, %d doubled%n", ids.size(), lost, doubled);
        System.exit(lost + doubled == 0 ? 0 : 1);
    }

    /** One signed-in browser. */
    private static final class Visitor {

        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String url;
        private final String token;

        Visitor(String url) throws IOException, InterruptedException {
            this.url = url;
            var signIn = token(get("/sign-in"));
            post("/sign-in", Map.of("_csrf", signIn, "username", "zhaomin", "password", "zhijia-demo"));
            this.token = token(get("/records/new"));
        }

        Void postUntilTheServerIsGone() throws InterruptedException {
            try {
                while (true) {
                    var id = UUID.randomUUID().toString();
                    if (post("/records", entry(id)) == 302) {
                        System.out.println(id);
                    }
                }
            } catch (IOException gone) {
                return null;
            }
        }

        private Map<String, String> entry(String id) {
            return Map.of(
                    "_csrf", token,
                    "id", id,
                    "version", "0",
                    "on", LocalDate.now().toString(),
                    "area", "CARE",
                    "kind", "WORK",
                    "what", "压测 " + id,
                    "persons", "3");
        }

        String get(String path) throws IOException, InterruptedException {
            return client.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString()).body();
        }

        private int post(String path, Map<String, String> form) throws IOException, InterruptedException {
            var body = form.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            var request = HttpRequest.newBuilder(URI.create(url + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body));
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        }

        private static String token(String page) {
            var found = TOKEN.matcher(page);
            if (!found.find()) {
                throw new IllegalStateException("No form on this page: " + page.substring(0, Math.min(200, page.length())));
            }
            return found.group(1);
        }
    }
}
