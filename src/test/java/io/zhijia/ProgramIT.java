package io.zhijia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a stranger starts it: it differs from the one in our tests in what the build works out. */
class ProgramIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    Path scratch;

    private final HttpClient visitor = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private int port;
    private @Nullable Process program;

    @BeforeEach
    void choosePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (program != null) {
            program.destroy();
            program.waitFor();
            await().atMost(PATIENCE).until(() -> !isAnybodyAt(scratch)); // it may still be rehearsing
        }
    }

    private static boolean isAnybodyAt(Path folder) {
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info().commandLine().orElse("").contains(folder.toString()));
    }

    @Test
    void foundsItsDemoOnceAndHasItAgainAfterAKill() throws Exception {
        serve("--demo");
        signIn();
        var pages = List.of("/", "/plan", "/plan/wheel", "/members", "/records", "/tasks", "/meetings", "/privacy");
        var before = pages.stream().collect(Collectors.toMap(page -> page, this::heading));

        Objects.requireNonNull(program).destroyForcibly().waitFor();
        serve("--demo");
        signIn();

        assertThat(pages)
                .allSatisfy(page -> assertThat(heading(page)).isNotBlank().isEqualTo(before.get(page)));
    }

    @Test
    void withoutDemoItWaitsToBeFounded() throws Exception {
        serve();

        assertThat(get("/start").statusCode()).isEqualTo(200);
        assertThat(console()).contains("/start");
        assertThat(console()).doesNotContain("zhaomin");
    }

    private void serve(String... more) throws IOException, InterruptedException {
        Files.setLastModifiedTime(jar(), FileTime.from(Instant.now())); // the build dates it to its version
        var command = new ArrayList<>(List.of("./zhijia", "serve", "--port", String.valueOf(port)));
        command.addAll(List.of("--home", scratch.resolve("home").toString()));
        command.addAll(List.of(more));
        var started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("console").toFile())
                .start();
        program = started;
        await().atMost(PATIENCE).until(() -> !started.isAlive() || console().contains("http://localhost:" + port));
        assertThat(get("/health").statusCode()).as(console()).isEqualTo(200);
    }

    private static Path jar() throws IOException {
        try (var built = Files.newDirectoryStream(Path.of("target"), "zhijia-*.jar")) {
            return built.iterator().next();
        }
    }

    private String console() throws IOException {
        return Files.readString(scratch.resolve("console"));
    }

    private void signIn() throws Exception {
        var form = TOKEN.matcher(get("/sign-in").body());
        assertThat(form.find()).isTrue();
        var answer = visitor.send(
                HttpRequest.newBuilder(at("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(
                                Map.of("_csrf", form.group(1), "username", "zhaomin", "password", "zhijia-demo"))))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.uri().getPath()).isEqualTo("/");
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String heading(String page) {
        try {
            var found =
                    Pattern.compile("(?s)<h1[^>]*>(.*?)</h1>").matcher(get(page).body());
            return found.find() ? Objects.requireNonNull(found.group(1)) : "";
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(page, failure);
        }
    }

    private HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return visitor.send(HttpRequest.newBuilder(at(page)).build(), BodyHandlers.ofString());
    }

    private URI at(String page) {
        return URI.create("http://localhost:" + port + page);
    }
}
