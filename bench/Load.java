import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;

/** Reads one page over 32 connections for a while; prints requests a second, p50 and p99 in milliseconds, failures. */
class Load {

    public static void main(String[] arguments) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(arguments[0])).header("Cookie", arguments[1]).build();
        var until = System.nanoTime() + Long.parseLong(arguments[2]) * 1_000_000_000L;
        var times = Collections.synchronizedList(new ArrayList<Long>());
        var failures = Collections.synchronizedList(new ArrayList<Integer>());
        var begin = System.nanoTime();
        try (var readers = Executors.newFixedThreadPool(32)) {
            for (var reader = 0; reader < 32; reader++) {
                readers.submit(() -> {
                    var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                    while (System.nanoTime() < until) {
                        var sent = System.nanoTime();
                        var status = client.send(request, BodyHandlers.discarding()).statusCode();
                        times.add(System.nanoTime() - sent);
                        if (status != 200) {
                            failures.add(status);
                        }
                    }
                    return null;
                });
            }
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        List<Long> sorted = times.stream().sorted().toList();
        System.out.printf("%.0f %.1f %.1f %d%n", sorted.size() / seconds, sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6, failures.size());
    }
}
