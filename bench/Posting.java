import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * Posts entries of the record book as four people would, until the server is gone, and prints the id of each one that was
 * acknowledged; or checks that those in a file are all there, once each.
 *
 * <p>{@code Posting.java write URL} or {@code Posting.java check URL FILE}
 */
class Posting {

    private static final int WRITERS = 4;

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
                writers.submit(() -> postUntilTheServerIsGone(new Visitor(url)));
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

    private static Void postUntilTheServerIsGone(Visitor visitor) throws InterruptedException {
        try {
            while (true) {
                var id = UUID.randomUUID().toString();
                if (visitor.post("/records", entry(id)) == 302) {
                    System.out.println(id);
                }
            }
        } catch (IOException gone) {
            return null;
        }
    }

    private static Map<String, String> entry(String id) {
        return Map.of(
                "id", id,
                "version", "0",
                "on", LocalDate.now().toString(),
                "area", "CARE",
                "kind", "WORK",
                "what", "压测 " + id,
                "persons", "3");
    }
}
