package io.zhijia.operation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A dress rehearsal of the start: the same program once more, in the background and in a home of its own, so that Java
 * can note which classes a start needs (JEP 514). Every later start reads these notes and takes a third of the time.
 */
final class Rehearsal {

    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);
    private static final String NOTES_WANTED = "zhijia.cache";
    private static final String IS_ONE = "zhijia.rehearsal";
    private static final List<String> VISITED = List.of("/sign-in", "/health", "/assets/zhijia.css");
    private static final int BREATH_SECONDS = 2;
    private static final int PATIENCE_SECONDS = 30;

    /** Ends by itself even if we are killed: the notes appear whole or not at all, and the stage is cleared. */
    private static final String PLAY =
            "nice -n 10 \"$@\" </dev/null >/dev/null 2>&1 && mv \"$STAGE/notes\" \"$NOTES\"; rm -rf \"$STAGE\"";

    static boolean isOne() {
        return Boolean.getBoolean(IS_ONE);
    }

    /** Where the launcher has asked for notes, because there are none yet for this build and this Java. */
    static void beginIfNeeded() {
        var wanted = System.getProperty(NOTES_WANTED);
        if (wanted != null) {
            Thread.ofPlatform().daemon().name("rehearsal").start(() -> begin(Path.of(wanted)));
        }
    }

    /** In the rehearsal itself: as a first visitor would, then off. */
    static void play(ConfigurableApplicationContext running) throws IOException {
        var port = running.getEnvironment().getProperty("local.server.port");
        for (var page : VISITED) {
            try (var answer =
                    URI.create("http://localhost:" + port + page).toURL().openStream()) {
                answer.readAllBytes();
            }
        }
        running.close();
    }

    private static void begin(Path notes) {
        try {
            TimeUnit.SECONDS.sleep(BREATH_SECONDS); // the first visitor first
            var stage = notes.resolveSibling("rehearsal");
            FileSystemUtils.deleteRecursively(stage); // left by a machine that went down
            var rehearsal = start(notes, Files.createDirectory(stage));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> letFinish(rehearsal)));
        } catch (IOException failure) {
            log.warn("The next start will not be faster", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process start(Path notes, Path stage) throws IOException {
        var command = new ArrayList<>(List.of("setsid", "sh", "-c", PLAY, "rehearsal"));
        command.addAll(ourselves(stage));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.matches("(ZHIJIA|SPRING|SERVER|LOGGING)_.*"));
        builder.environment().putAll(Map.of("STAGE", stage.toString(), "NOTES", notes.toString()));
        return builder.start();
    }

    /** Our own Java and its options up to the jar, asked to take notes. */
    private static List<String> ourselves(Path stage) {
        var self = ProcessHandle.current().info();
        var command = new ArrayList<>(List.of(self.command().orElseThrow()));
        Stream.of(self.arguments().orElseThrow())
                .takeWhile(word -> !word.equals("-jar"))
                .filter(word -> !word.startsWith("-D" + NOTES_WANTED))
                .forEach(command::add);
        command.addAll(List.of("-XX:AOTCacheOutput=" + stage.resolve("notes"), "-D" + IS_ONE + "=true"));
        command.addAll(List.of("-jar", System.getProperty("java.class.path"), "serve"));
        command.addAll(List.of("--zhijia.home=" + stage.resolve("home"), "--server.port=0", "--demo"));
        return command;
    }

    /** Someone stops us within seconds of the very first start: the notes are nearly there, and worth the wait. */
    private static void letFinish(Process rehearsal) {
        try {
            if (rehearsal.isAlive()) {
                System.out.println(Console.both("operation.rehearsing"));
                rehearsal.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Rehearsal() {}
}
