package io.zhijia.operation;

import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.database.Maintenance;
import io.zhijia.operation.BackupRun.Kind;
import io.zhijia.privacy.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is done every day: a sealed backup is made, read again from the disk and copied to the second folder, and those
 * beyond the number to keep go. Whatever goes wrong is written down and stops nothing else.
 */
record BackupRound(Maintenance database, Home home, BackupSettings settings) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final Pattern OURS = Pattern.compile("zhijia-\\d{8}-\\d{6}\\.backup");
    private static final long MARGIN = 100;

    BackupRun make(Instant now) throws IOException {
        var run = made(now);
        new BackupJournal(home).add(run);
        return run;
    }

    /** Reads the newest one again, as a restore would. */
    BackupRun test(Instant now) throws IOException {
        var newest = newest();
        var name = newest.map(file -> String.valueOf(file.getFileName())).orElse("");
        BackupRun run;
        try {
            refuseIf(newest.isEmpty(), OperationRefusal.NO_BACKUP_YET);
            var file = newest.orElseThrow();
            var manifest = BackupProof.of(file, sealed());
            run = BackupRun.good(now, Kind.TESTED, name, Files.size(file), manifest);
        } catch (IOException | RuntimeException failure) {
            run = BackupRun.failed(now, Kind.TESTED, name, Problem.of(failure));
        }
        new BackupJournal(home).add(run);
        return run;
    }

    Optional<Path> newest() throws IOException {
        return Files.isDirectory(settings.folder())
                ? ours(settings.folder()).stream().findFirst()
                : Optional.empty();
    }

    private BackupRun made(Instant now) {
        var name = "zhijia-" + STAMP.format(now) + ".backup";
        var file = settings.folder().resolve(name);
        BackupRun run;
        try {
            mustHaveRoom();
            var manifest = Backup.write(database, home, file, sealed());
            run = BackupRun.good(now, Kind.MADE, name, Files.size(file), manifest);
        } catch (IOException | SQLException | RuntimeException failure) {
            return BackupRun.failed(now, Kind.MADE, name, Problem.of(failure));
        }
        try {
            clear(settings.folder());
            return settings.second().isPresent() ? copied(run, file) : run;
        } catch (IOException | RuntimeException failure) {
            return run.but(Problem.of(failure));
        }
    }

    /** A folder elsewhere must be there: a disk that is not mounted leaves an empty place that would take the backup. */
    private void mustHaveRoom() throws IOException {
        var folder = settings.folder();
        if (folder.toAbsolutePath().startsWith(home.folder())) {
            Files.createDirectories(folder);
        }
        refuseIf(!Files.isDirectory(folder), OperationRefusal.BACKUP_FOLDER_MISSING, folder);
        var last = newest();
        var needed = (last.isPresent() ? (Files.size(last.get()) >> 20) * 5 / 4 : 0) + MARGIN;
        var free = Files.getFileStore(folder).getUsableSpace() >> 20;
        refuseIf(free < needed, OperationRefusal.BACKUP_FOLDER_FULL, folder, free, needed);
    }

    private BackupRun copied(BackupRun run, Path file) throws IOException {
        var second = settings.second().orElseThrow();
        refuseIf(!Files.isDirectory(second), OperationRefusal.SECOND_FOLDER_MISSING, second);
        var place = second.resolve(run.file());
        var half = second.resolve("." + run.file() + ".half");
        try {
            Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
            refuseIf(Files.mismatch(file, half) >= 0, OperationRefusal.COPY_DIFFERS, place);
            Files.move(half, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
        clear(second);
        return run.copiedTo(place.toString());
    }

    /** Only files we have named ourselves, and only after a new one is there. */
    private void clear(Path folder) throws IOException {
        for (var old : ours(folder).stream().skip(Math.max(1, settings.keep())).toList()) {
            Files.deleteIfExists(old);
        }
    }

    /** The newest first: their names say when. */
    private static List<Path> ours(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file ->
                            OURS.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted(Comparator.comparing((Path file) -> String.valueOf(file.getFileName()))
                            .reversed())
                    .toList();
        }
    }

    private BackupShape sealed() {
        return new BackupShape.Sealed(new KeyFile(settings.keyFile()));
    }
}
