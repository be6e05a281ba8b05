package io.zhijia.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhijia.Zhijia;
import io.zhijia.database.Maintenance;
import io.zhijia.operation.Finding.Level;
import io.zhijia.operation.Manifest.Kept;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionScope;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** One backup made while the program serves; what comes of it in other homes. */
class RestoreTests {

    @TempDir
    static Path folder;

    private static Manifest source;

    @BeforeAll
    static void aServingProgramIsBackedUp() throws Exception {
        try (var running = serve("source", "--demo")) {
            var sql = running.getBean(JdbcClient.class);
            sql.sql(
                            "insert into jobs.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version) "
                                    + "values (?, ?, ?, now() + interval '1 year', false, 1)")
                    .params("制表\t换行\n反斜杠\\N", "'\"\r\u2028", new byte[] {0, 10, 92, -1})
                    .update();
            states(running, "update ballot.ballot set state = 'NOTIFIED' returning state");
            keep("source/keys/field.key", "secret", "rw-------");
            keep("source/files/一/二.txt", "内容", "rw-r-----");
            keep("source/files/arriving/half", "half", "rw-------");
            source = backup("source", "backup.zip");
        }
    }

    @Test
    void whatComesBackEqualsTheSourceRowByRow() throws Exception {
        restore("backup.zip", "copy");

        var copy = backup("copy", "copy.zip");

        assertThat(copy.rows()).isGreaterThan(10);
        assertThat(copy.tables()).isEqualTo(source.tables());
        assertThat(copy.schemas()).isEqualTo(source.schemas()).containsKeys("identity", "planning");
        assertThat(copy.counters()).isEqualTo(source.counters());
        assertThat(copy.files())
                .isEqualTo(source.files())
                .extracting(Kept::path, Kept::permissions)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("files/一/二.txt", "rw-r-----"),
                        org.assertj.core.groups.Tuple.tuple("keys/field.key", "rw-------"));
        assertThat(copy.files()).extracting(Kept::path).noneMatch(path -> path.contains("arriving"));
        assertThat(folder.resolve("copy/restored")).exists();
        try (var running = serve("copy")) {
            assertThat(folder.resolve("copy/restored")).doesNotExist();
            assertThat(states(running, "select state from ballot.ballot"))
                    .as("a second pass could be taken")
                    .containsOnly("VOID");
            var port = running.getEnvironment().getProperty("local.server.port");
            try (var page =
                    URI.create("http://localhost:" + port + "/health").toURL().openStream()) {
                assertThat(page)
                        .asString(java.nio.charset.StandardCharsets.UTF_8)
                        .contains("UP");
            }
        }
        assertThat(check("copy")).extracting(Finding::level).doesNotContain(Level.FAIL, Level.WARN);
    }

    /** Of the votes in a home. */
    private static List<String> states(ConfigurableApplicationContext running, String statement) {
        var sql = running.getBean(JdbcClient.class);
        return sql.sql("select distinct home_union from ballot.address").query(UUID.class).list().stream()
                .flatMap(union -> UnionScope.within(
                        new UnionId(union),
                        () -> running
                                .getBean(TransactionOperations.class)
                                .execute(status ->
                                        sql.sql(statement).query(String.class).list())
                                .stream()))
                .toList();
    }

    @Test
    void aHomeThatHoldsSomethingIsLeftAlone() throws Exception {
        keep("taken/keys/field.key", "another secret", "rw-------");

        refused(() -> restore("backup.zip", "taken"), OperationRefusal.HOME_NOT_EMPTY);

        assertThat(folder.resolve("taken/keys/field.key")).hasContent("another secret");
    }

    @Test
    void aRestoreThatWasInterruptedIsNotStartedFromAndCanBeDoneAgain() throws Exception {
        keep("half/restoring", "", "rw-------");
        keep("half/keys/field.key", "half", "rw-------");

        refused(() -> new Home(folder.resolve("half")).mustBeUsable(), OperationRefusal.RESTORE_UNFINISHED);
        restore("backup.zip", "half");

        assertThat(folder.resolve("half/keys/field.key")).hasContent("secret");
        new Home(folder.resolve("half")).mustBeUsable();
    }

    @Test
    void aDamagedBackupIsRefusedBeforeAnythingIsWritten() throws Exception {
        var damaged = Files.copy(folder.resolve("backup.zip"), folder.resolve("damaged.zip"));
        try (var zip = FileSystems.newFileSystem(damaged)) {
            Files.writeString(zip.getPath("files/keys/field.key"), "secreT");
        }

        refused(() -> restore("damaged.zip", "unharmed"), OperationRefusal.BACKUP_DAMAGED);

        assertThat(folder.resolve("unharmed")).doesNotExist();
    }

    /** One of the settings' every day, while nobody serves: sealed, copied, tested, restored, and refused without its key. */
    @Test
    void theBackupOfTheDayComesBackWithItsKeyOnly() throws Exception {
        Files.createDirectories(folder.resolve("second"));
        var settings = settings("second", 1);
        try (var database = Maintenance.of(List.of(home("source")))) {
            var round = new BackupRound(database, new Home(folder.resolve("source")), settings);
            round.make(Instant.parse("2026-03-05T18:30:00Z"));
            var made = round.make(Instant.parse("2026-03-06T18:30:00Z"));

            assertThat(made)
                    .returns(true, BackupRun::wasFlawless)
                    .returns("zhijia-20260307-023000.backup", BackupRun::file);
            assertThat(folder.resolve("second")).isDirectoryNotContaining("glob:**20260306*");
            assertThat(round.test(Instant.now()).wasFlawless()).isTrue();
        }
        var file = folder.resolve("second/zhijia-20260307-023000.backup").toString();
        var key = "--zhijia.backup.key-file=" + folder.resolve("backup.key");
        refused(() -> Restore.run(List.of(file, home("daily"))), OperationRefusal.BACKUP_KEY_MISSING);
        Restore.run(List.of(file, home("nothing"), key, "--test"));
        assertThat(folder.resolve("nothing")).doesNotExist();
        Restore.run(List.of(file, home("daily"), key));

        assertThat(backup("daily", "daily.zip").tables()).isEqualTo(source.tables());
        assertThat(folder.resolve("daily/restoring.zip")).doesNotExist();
    }

    @Test
    void whatKeepsTheBackupOfTheDayFromBeingMadeIsWrittenDown() throws Exception {
        var nowhere = new BackupSettings("02:30", folder.resolve("gone"), "", 30, folder.resolve("backup.key"));
        try (var database = Maintenance.of(List.of(home("source")))) {
            var home = new Home(folder.resolve("source"));
            assertThat(new BackupRound(database, home, nowhere)
                            .make(Instant.now())
                            .said()
                            .key())
                    .isEqualTo(OperationRefusal.BACKUP_FOLDER_MISSING.messageKey());
            var uncopied = new BackupRound(database, home, settings("unplugged", 30)).make(Instant.now());
            assertThat(uncopied).returns(true, BackupRun::wasGood).returns(false, BackupRun::wasFlawless);
            assertThat(new BackupJournal(home).latest(1)).containsExactly(uncopied);
        }
    }

    private static BackupSettings settings(String second, int keep) throws IOException {
        return new BackupSettings(
                "02:30",
                Files.createDirectories(folder.resolve("days-" + second)),
                folder.resolve(second).toString(),
                keep,
                folder.resolve("backup.key"));
    }

    @Test
    void anythingElseIsNoBackup() throws Exception {
        keep("plan.zip", "PK, but not really", "rw-------");

        refused(() -> restore("plan.zip", "unharmed"), OperationRefusal.NOT_A_BACKUP);
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> restore("none.zip", "unharmed"));
        assertThatExceptionOfType(Misuse.class).isThrownBy(() -> Restore.run(List.of()));
    }

    @Test
    void aBackupIsNeverOverwritten() {
        refused(
                () -> Backup.run(List.of(folder.resolve("backup.zip").toString(), home("source"))),
                OperationRefusal.BACKUP_EXISTS);
    }

    @Test
    void checkFindsAPasswordThatOthersCanRead() throws Exception {
        var password = folder.resolve("source/postgres/owner.password");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(check("source"))
                .filteredOn(finding -> finding.level() == Level.FAIL)
                .extracting(Finding::what)
                .containsExactly("secrets.open");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
    }

    private static ConfigurableApplicationContext serve(String home, String... more) {
        var words = new java.util.ArrayList<>(List.of(home(home), "--server.port=0"));
        words.addAll(List.of(more));
        return SpringApplication.run(Zhijia.class, words.toArray(String[]::new));
    }

    private static Manifest backup(String home, String file) throws Exception {
        try (var database = Maintenance.of(List.of(home(home)))) {
            return Backup.write(database, new Home(folder.resolve(home)), folder.resolve(file));
        }
    }

    private static void restore(String file, String home) throws Exception {
        Restore.run(List.of(folder.resolve(file).toString(), home(home)));
    }

    private static List<Finding> check(String home) throws IOException {
        return Check.of(List.of(home(home)));
    }

    private static String home(String name) {
        return "--zhijia.home=" + folder.resolve(name);
    }

    private static void keep(String path, String content, String permissions) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.setPosixFilePermissions(Files.writeString(file, content), PosixFilePermissions.fromString(permissions));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step, OperationRefusal reason) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
