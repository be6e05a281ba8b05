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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sitting: a thousand walls ask every two seconds what to show, while one delegate after the other opens the page on the
 * phone and the door ticks them, and the secretary goes on to another item every ten seconds.
 *
 * <p>{@code Hall.java URL SECONDS WALLS DELEGATES}; prints requests, p50, p99 and failures of walls and of the others.
 */
class Hall {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SITTING = Pattern.compile("href=\"(/congress/sittings/[-0-9a-f]{36})\">第四次会议");
    private static final Pattern WALL = Pattern.compile("readonly value=\"([^\"]+)\"");
    private static final Pattern DELEGATE = Pattern.compile("id=\"d-([-0-9a-f]{36})\"");

    private final HttpClient anybody = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final HttpClient secretary =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String url;
    private final Queue<Long> walls = new ConcurrentLinkedQueue<>();
    private final Queue<Long> door = new ConcurrentLinkedQueue<>();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private String token = "";

    private Hall(String url) {
        this.url = url;
    }

    public static void main(String[] arguments) throws Exception {
        new Hall(arguments[0])
                .measure(
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]));
    }

    private void measure(int seconds, int screens, int delegates) throws Exception {
        token = found(TOKEN, get("/sign-in"));
        post("/sign-in", Map.of("username", "zhaomin", "password", "zhijia-demo"));
        var sitting = found(SITTING, get("/congress"));
        token = found(TOKEN, get(sitting + "/projector"));
        post(sitting + "/projector/link", Map.of());
        var wall = found(WALL, get(sitting + "/projector"));
        var seats = DELEGATE.matcher(get(sitting + "/attendance"))
                .results()
                .map(seat -> seat.group(1))
                .toList();
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var screen = 0; screen < screens; screen++) {
                all.submit(() -> look(wall + "/slide", until));
            }
            all.submit(() -> drive(sitting, until));
            all.submit(() -> checkIn(sitting, seats, delegates, seconds));
        }
        System.out.printf("walls\t%s, %d times something new%n", said(walls, seconds), changed.get());
        System.out.printf("door and phones\t%s%n", said(door, seconds));
        System.out.printf("failed\t%d%n", failed.get());
    }

    /** As the page does it. */
    private Void look(String slide, long until) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(2000));
        String tag = "none";
        while (System.nanoTime() < until) {
            var begin = System.nanoTime();
            try {
                var answer = anybody.send(
                        HttpRequest.newBuilder(URI.create(slide)).header("If-None-Match", tag).build(),
                        BodyHandlers.discarding());
                if (answer.statusCode() == 200) {
                    changed.incrementAndGet();
                    tag = answer.headers().firstValue("ETag").orElse("none");
                } else if (answer.statusCode() != 304) {
                    failed.incrementAndGet();
                }
            } catch (IOException gone) {
                failed.incrementAndGet();
            }
            walls.add(System.nanoTime() - begin);
            Thread.sleep(2000 + ThreadLocalRandom.current().nextInt(500));
        }
        return null;
    }

    private Void drive(String sitting, long until) throws Exception {
        for (var shows = List.of("QUORUM", "AGENDA", "CHECK_IN"); System.nanoTime() < until; ) {
            for (var next : shows) {
                post(sitting + "/projector", Map.of("shows", next));
                Thread.sleep(10_000);
            }
        }
        return null;
    }

    /** Evenly over the time; the demo has fewer seats than that, so they come again. */
    private Void checkIn(String sitting, List<String> seats, int delegates, int seconds) throws Exception {
        for (var one = 0; one < delegates; one++) {
            var begin = System.nanoTime();
            get(sitting + "/check-in");
            var presence = one / seats.size() % 2 == 0 ? "PRESENT" : "LATE";
            post(sitting + "/attendance/" + seats.get(one % seats.size()), Map.of("presence", presence, "reason", ""));
            door.add(System.nanoTime() - begin);
            var rest = seconds * 1000L / delegates - (System.nanoTime() - begin) / 1_000_000;
            Thread.sleep(Math.max(0, rest));
        }
        return null;
    }

    private String get(String path) throws IOException, InterruptedException {
        return secretary
                .send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString())
                .body();
    }

    private void post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token + "&", ""));
        HttpResponse<Void> answer = secretary.send(
                HttpRequest.newBuilder(URI.create(url + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
        if (answer.statusCode() != 302) {
            failed.incrementAndGet();
        }
    }

    private static String said(Queue<Long> times, int seconds) {
        List<Long> sorted = new ArrayList<>(times);
        sorted.sort(null);
        return "%d (%d/s), p50 %.0f ms, p99 %.0f ms, slowest %.0f ms"
                .formatted(
                        sorted.size(),
                        sorted.size() / seconds,
                        sorted.get(sorted.size() / 2) / 1e6,
                        sorted.get(sorted.size() * 99 / 100) / 1e6,
                        sorted.getLast() / 1e6);
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not on this page");
        }
        return found.group(1);
    }
}
