package io.zhijia.operation;

import io.zhijia.database.Examination;
import io.zhijia.database.Maintenance;
import io.zhijia.operation.Finding.Level;
import io.zhijia.privacy.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code check}: is this installation healthy? A line for each thing looked at; exit code 1 if anything is wrong. */
public final class Check {

    private static final long LITTLE_SPACE = 2048;
    private static final long NO_SPACE = 200;
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofSeconds(5);
    private static final Duration BACKUP_EVERY = Duration.ofDays(7);
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Home home;
    private final List<Finding> findings = new ArrayList<>();

    private Check(Home home) {
        this.home = home;
    }

    public static void run(List<String> words) throws IOException {
        Arguments.noFile(words, "zhijia check [--home DIR]");
        var findings = of(words);
        findings.forEach(finding -> System.out.println(finding.line()));
        if (findings.stream().anyMatch(finding -> finding.level() == Level.FAIL)) {
            System.exit(1);
        }
    }

    static List<Finding> of(List<String> words) throws IOException {
        var check = new Check(Home.of(words));
        check.found(Level.OK, "version", BackupFile.program(), Runtime.version().toString());
        check.disk();
        check.secrets();
        try (var database = Maintenance.of(words);
                var examination = database.examination()) {
            check.database(examination);
            check.clock(examination);
            check.work(examination);
            check.files(examination);
            check.keys(examination, Path.of(Maintenance.setting(words, "zhijia.privacy.key-file")));
            check.logs(examination);
        } catch (SQLException unreachable) {
            check.found(Level.FAIL, "database.unreachable", unreachable.toString());
        }
        check.lastBackup();
        return check.findings;
    }

    private void disk() throws IOException {
        var free = home.free();
        found(free < NO_SPACE ? Level.FAIL : free < LITTLE_SPACE ? Level.WARN : Level.OK, "disk", free, home.folder());
    }

    /** Passwords of the database and keys are for our own user alone. */
    private void secrets() throws IOException {
        var open = new ArrayList<Path>();
        for (var folder : List.of(home.at("postgres"), home.at("keys"))) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    files.filter(Files::isRegularFile)
                            .filter(file ->
                                    folder.endsWith("keys") || file.toString().endsWith(".password"))
                            .filter(Check::isOpenToOthers)
                            .forEach(open::add);
                }
            }
        }
        found(open.isEmpty() ? Level.OK : Level.FAIL, open.isEmpty() ? "secrets" : "secrets.open", open);
    }

    private static boolean isOpenToOthers(Path file) {
        try {
            return !Collections.disjoint(Files.getPosixFilePermissions(file), OTHERS);
        } catch (IOException unreadable) {
            return true;
        }
    }

    private void database(Examination examination) throws SQLException {
        found(Level.OK, "database", examination.version());
        var durable = examination.isDurable();
        found(durable ? Level.OK : Level.FAIL, durable ? "durable" : "durable.not");
        var unmigrated = examination.unmigrated();
        found(
                unmigrated.isEmpty() ? Level.OK : Level.WARN,
                unmigrated.isEmpty() ? "migrations" : "migrations.pending",
                String.join(", ", unmigrated));
    }

    private void clock(Examination examination) throws SQLException, IOException {
        var ahead = examination.clockAhead();
        var last = lastWritten(examination.lastMigrated());
        var wrong = Instant.now().plus(CLOCKS_MAY_DIFFER).isBefore(last);
        if (wrong) {
            found(Level.FAIL, "clock.behind", Instant.now(), last);
        } else if (ahead.abs().compareTo(CLOCKS_MAY_DIFFER) > 0) {
            found(Level.FAIL, "clock.differs", ahead.toSeconds());
        } else {
            found(Level.OK, "clock", Instant.now());
        }
    }

    private Instant lastWritten(Instant migrated) throws IOException {
        var log = home.at("log/zhijia.log");
        var logged = Files.exists(log) ? Files.getLastModifiedTime(log).toInstant() : Instant.EPOCH;
        return Stream.of(migrated, logged).max(Instant::compareTo).orElseThrow();
    }

    private void work(Examination examination) throws SQLException {
        var unheard = examination.unheard();
        found(unheard == 0 ? Level.OK : Level.WARN, unheard == 0 ? "announcements" : "announcements.unheard", unheard);
        var failing = examination.failingJobs();
        found(failing == 0 ? Level.OK : Level.WARN, failing == 0 ? "jobs" : "jobs.failing", failing);
    }

    /** Every file that a row names is there and is what it was. */
    private void files(Examination examination) throws SQLException, IOException {
        var named = examination.namedFiles();
        var wrong = new ArrayList<String>();
        for (var file : named) {
            var place = home.at("files")
                    .resolve(file.union())
                    .resolve(file.sha256().substring(0, 2))
                    .resolve(file.sha256());
            if (!Files.exists(place) || !sha256(place).equals(file.sha256())) {
                wrong.add(file.name());
            }
        }
        found(
                wrong.isEmpty() ? Level.OK : Level.FAIL,
                wrong.isEmpty() ? "files" : "files.wrong",
                named.size(),
                wrong.size(),
                String.join(", ", wrong.stream().limit(5).toList()));
    }

    /** Every key that opens sealed fields is in the operator's file. */
    private void keys(Examination examination, Path path) throws SQLException, IOException {
        var file = new KeyFile(path);
        var missing = new ArrayList<String>();
        var inUse = examination.keysInUse();
        for (var mark : inUse) {
            if (!file.has(mark)) {
                missing.add(mark);
            }
        }
        if (!missing.isEmpty()) {
            found(Level.FAIL, "keys.missing", path, String.join(", ", missing));
        } else if (!inUse.isEmpty() && !path.startsWith(home.at("keys")) && isOpenToOthers(path)) {
            found(Level.FAIL, "secrets.open", path);
        } else {
            found(Level.OK, "keys", path);
        }
    }

    /** Nobody has changed a line of the privacy logs. */
    private void logs(Examination examination) throws SQLException {
        var broken = examination.brokenLogs();
        found(
                broken.isEmpty() ? Level.OK : Level.FAIL,
                broken.isEmpty() ? "log" : "log.broken",
                examination.logged(),
                String.join(", ", broken));
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), BackupFile.sha256())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private void lastBackup() throws IOException {
        new BackupJournal(home)
                .latest(1).stream()
                        .filter(run -> !run.wasFlawless())
                        .forEach(run -> found(
                                Level.WARN,
                                "backup.failed",
                                run.file(),
                                Console.own(run.said().key(), run.said().facts().toArray())));
        var last = home.at(Backup.LAST);
        if (!Files.exists(last)) {
            found(Level.WARN, "backup.never");
            return;
        }
        var made = Files.getLastModifiedTime(last).toInstant();
        var old = made.plus(BACKUP_EVERY).isBefore(Instant.now());
        found(
                old ? Level.WARN : Level.OK,
                old ? "backup.old" : "backup",
                Files.readString(last).strip());
    }

    private void found(Level level, String what, Object... facts) {
        findings.add(new Finding(level, what, List.of(facts)));
    }
}
