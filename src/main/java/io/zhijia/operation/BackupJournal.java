package io.zhijia.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What became of the backups, one JSON value on each line: outside the database, which may be what is lost. */
record BackupJournal(Home home) {

    static final Duration GOOD_FOR = Duration.ofDays(2);

    private static final String FILE = "log/backups.jsonl";
    private static final int MOST = 400;
    private static final JsonMapper LINE = JsonMapper.builder().build();

    /** From now on a backup is due. */
    void begin() throws IOException {
        if (!Files.exists(path())) {
            write(List.of());
        }
    }

    void add(BackupRun run) throws IOException {
        var lines = new ArrayList<>(lines());
        lines.add(LINE.writeValueAsString(run));
        write(lines.subList(Math.max(0, lines.size() - MOST), lines.size()));
    }

    /** The latest first. */
    List<BackupRun> latest(int most) {
        try {
            return lines().reversed().stream()
                    .limit(most)
                    .map(line -> LINE.readValue(line, BackupRun.class))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<BackupRun> lastGood() {
        return latest(MOST).stream().filter(BackupRun::wasGood).findFirst();
    }

    /** Whether the last good one, made by the day or by hand, is too old; or the first one has not come for as long. */
    boolean isOverdue(Instant now) {
        var last = lastGood()
                .map(BackupRun::at)
                .or(() -> touched(home.at(Backup.LAST)))
                .or(() -> touched(path()));
        return last.isPresent() && last.get().plus(GOOD_FOR).isBefore(now);
    }

    private static Optional<Instant> touched(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(path());
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private void write(List<String> lines) throws IOException {
        var folder = Objects.requireNonNull(path().getParent());
        Files.createDirectories(folder);
        var half = Files.createTempFile(folder, ".backups", ".half");
        Files.write(half, lines);
        Files.move(half, path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path path() {
        return home.at(FILE);
    }
}
