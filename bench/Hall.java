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
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sitting: a thousand walls ask every two seconds what to show, while every delegate scans the code that hangs in the hall with
 * a phone of their own and checks in, each at a moment of their own, and the secretary goes on to another item every ten seconds.
 *
 * <p>{@code Hall.java URL SECONDS WALLS PHONES CODE}; prints requests, p50, p99 and failures of walls and of phones. Signing in is not
 * measured: phones are signed in before the walls begin.
 */
class Hall {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SITTING = Pattern.compile("href=\"(/congress/sittings/[-0-9a-f]{36})\">第四次会议");
    private static final Pattern WALL = Pattern.compile("readonly value=\"([^\"]+)\"");

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
    private final AtomicInteger here = new AtomicInteger();
    private String token = "";

    private Hall(String url) {
        this.url = url;
    }

    public static void main(String[] arguments) throws Exception {
        new Hall(arguments[0])
                .measure(
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]),
                        arguments[4]);
    }

    private void measure(int seconds, int screens, int delegates, String code) throws Exception {
        token = found(TOKEN, get("/sign-in"));
        post("/sign-in", Map.of("username", "zhaomin", "password", "zhijia-demo"));
        var sitting = found(SITTING, get("/congress"));
        token = found(TOKEN, get(sitting + "/projector"));
        post(sitting + "/projector/link", Map.of());
        var wall = found(WALL, get(sitting + "/projector"));
        var phones = new ArrayList<Phone>();
        for (var one = 1; one <= delegates; one++) {
            phones.add(Phone.signedIn(url, "phone" + one));
        }
        var late = new Random(7);
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var screen = 0; screen < screens; screen++) {
                all.submit(() -> look(wall + "/slide", until));
            }
            all.submit(() -> drive(sitting, until));
            for (var phone : phones) {
                var wait = late.nextLong(seconds * 1000L * 9 / 10);
                all.submit(() -> checkIn(phone, sitting, code, wait));
            }
        }
        System.out.printf("walls\t%s, %d times something new%n", said(walls, seconds), changed.get());
        System.out.printf("phones: page and check-in\t%s%n", said(door, seconds));
        System.out.printf("checked in\t%d of %d%n", here.get(), delegates);
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

    /** As the phone does it: the page behind the code, then the button, and the page that says so. */
    private Void checkIn(Phone phone, String sitting, String code, long wait) throws Exception {
        Thread.sleep(wait);
        var begin = System.nanoTime();
        try {
            phone.get(sitting + "/check-in?code=" + code);
            phone.post(sitting + "/check-in", "code=" + code);
            if (phone.get(sitting + "/check-in").contains("bg-green-lt")) {
                here.incrementAndGet();
            } else {
                failed.incrementAndGet();
            }
        } catch (IOException gone) {
            failed.incrementAndGet();
        }
        door.add(System.nanoTime() - begin);
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
