package io.zhijia.ballot;

import io.zhijia.Zhijia;
import io.zhijia.ballot.VoteWorld.Voter;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.checker.VerifyBallot;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.springframework.boot.SpringApplication;

/**
 * A vote of thousands: passes are asked for and papers dropped at an even pace, whoever waits; then the box is closed, opened
 * and checked.
 *
 * <p>{@code Votes VOTERS SECONDS FOLDER PORT}; prints for passes and drops how many failed, median, 99th of a hundred and
 * slowest, counted from the moment they were due; and how long closing, opening and checking took. Passes are asked of the
 * service itself, because thousands of sign-ins would measure the passwords; papers come through HTTP.
 */
public final class Votes {

    private final int seconds;
    private final HttpClient phones = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private Votes(int seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        var voters = Integer.parseInt(arguments[0]);
        var folder = Path.of(arguments[2]);
        try (var beans = SpringApplication.run(
                Zhijia.class, "--zhijia.home=" + folder.resolve("home"), "--server.port=" + arguments[3])) {
            new Votes(Integer.parseInt(arguments[1]))
                    .measure(VoteWorld.of(beans), voters, folder, "http://localhost:" + arguments[3]);
        }
    }

    private void measure(VoteWorld world, int voters, Path folder, String url) throws Exception {
        var vote = world.noticed(voters);
        var charter = vote.charter();
        var asked = vote.voters().parallelStream().map(voter -> voter.ask(charter)).toList();
        pace("passes", voters, i -> {
            Voter voter = vote.voters().get(i);
            voter.answered(world.passes().take(voter.actor(), vote.id(), asked.get(i), "phone"));
        });
        var papers = vote.voters().parallelStream()
                .map(voter -> voter.sealed(charter, "for"))
                .map(Votes::body)
                .toList();
        vote.open(voters);
        var box = URI.create(url + "/box/" + vote.id());
        pace("papers", voters, i -> drop(box, papers.get(i)));
        timed("closing", vote::close);
        timed("opening and counting", () -> {
            vote.handIn(1, vote.part(1));
            vote.handIn(2, vote.part(2));
        });
        vote.signedAndAnnounced();
        var board = Files.writeString(folder.resolve("board.json"), vote.board());
        timed("checking", () -> System.out.println(VerifyBallot.run(List.of(board.toString())) == 0 ? "right" : "WRONG"));
    }

    private void drop(URI box, String body) {
        try {
            var request = HttpRequest.newBuilder(box)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            var status = phones.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("answered " + status);
            }
        } catch (IOException | InterruptedException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static String body(Sealed paper) {
        return "{\"t\":\"%s\",\"s\":\"%s\",\"e\":\"%s\"}"
                .formatted(
                        Bytes.text(paper.pass().code()),
                        Bytes.text(paper.pass().signature()),
                        Bytes.text(paper.envelope()));
    }

    /** As many as there are, evenly over the time, whether or not the one before has been answered. */
    private void pace(String what, int many, IntConsumer one) throws InterruptedException {
        var took = new long[many];
        var failures = new HashMap<String, AtomicInteger>();
        var begin = System.nanoTime();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < many; i++) {
            var n = i;
            var due = begin + seconds * 1_000_000_000L / many * i;
            Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    one.accept(n);
                } catch (RuntimeException failed) {
                    synchronized (failures) {
                        failures.computeIfAbsent(String.valueOf(failed), first -> new AtomicInteger())
                                .incrementAndGet();
                    }
                }
                took[n] = System.nanoTime() - due;
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        Arrays.sort(took);
        System.out.printf(
                "%-22s %d in %d s, failed %s, p50 %d ms, p99 %d ms, slowest %d ms%n",
                what,
                many,
                (System.nanoTime() - begin) / 1_000_000_000,
                failures.isEmpty() ? "none" : failures,
                took[many / 2] / 1_000_000,
                took[many * 99 / 100] / 1_000_000,
                took[many - 1] / 1_000_000);
    }

    private static void timed(String what, Runnable work) {
        var begin = System.nanoTime();
        work.run();
        System.out.printf("%-22s %.1f s%n", what, (System.nanoTime() - begin) / 1e9);
    }
}
