package io.zhijia.operation;

import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.database.Maintenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * {@code restore FILE}: everything back into an empty home; verified before anything is written, and afterwards. With
 * {@code --test} it is only read and verified.
 */
public final class Restore {

    private static final String TEST = "--test";

    public static void run(List<String> words) throws IOException, SQLException {
        var file = Arguments.theOnlyFile(words, "zhijia restore FILE [--key FILE] [--test] [--home DIR]");
        var shape = BackupShape.of(file, BackupSettings.of(words).keyFile());
        var proven = BackupProof.of(file, shape);
        if (words.contains(TEST)) {
            System.out.println(Console.both(
                    "operation.tested",
                    file,
                    proven.made(),
                    proven.tables().size(),
                    proven.rows(),
                    proven.files().size()));
            return;
        }
        var home = Home.of(words);
        begin(home);
        var plain = shape instanceof BackupShape.Plain ? file : opened(file, shape, home);
        try (var backup = BackupFile.open(plain)) {
            try (var database = Maintenance.ofNew(words)) {
                var manifest = backup.manifest();
                fill(database, backup, home);
                putFiles(backup, home);
                compare(database, manifest);
                System.out.println(Console.both(
                        "operation.restored",
                        home.folder(),
                        manifest.made(),
                        manifest.tables().size(),
                        manifest.rows(),
                        manifest.files().size()));
            }
        }
        Files.deleteIfExists(home.at(Home.UNSEALED));
        Files.writeString(home.at(Home.RESTORED), proven.made().toString());
        Files.delete(home.at(Home.RESTORING));
    }

    /** Without its seal, for as long as the restore takes: rows and files are taken out of it here and there. */
    private static Path opened(Path file, BackupShape shape, Home home) throws IOException {
        var plain = home.at(Home.UNSEALED);
        Files.deleteIfExists(plain);
        Files.createFile(plain, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var in = shape.inside(file);
                var out = Files.newOutputStream(plain)) {
            in.transferTo(out);
        }
        return plain;
    }

    /** What an interrupted restore left behind goes; what anybody else put there stays, and we do not begin. */
    private static void begin(Home home) throws IOException {
        Files.createDirectories(home.folder());
        var marker = home.at(Home.RESTORING);
        if (Files.exists(marker)) {
            FileSystemUtils.deleteRecursively(home.at("postgres/data"));
        } else {
            refuseIf(
                    Files.exists(home.at("postgres/data")) || holdsFiles(home),
                    OperationRefusal.HOME_NOT_EMPTY,
                    home.folder());
            Files.createFile(marker);
        }
    }

    /** An operator's settings may wait there already: of a given database they say where it is. */
    private static boolean holdsFiles(Home home) throws IOException {
        return new HomeFiles(home).paths().stream().anyMatch(path -> !path.equals("zhijia.properties"));
    }

    private static void fill(Maintenance database, BackupFile backup, Home home) throws IOException, SQLException {
        var manifest = backup.manifest();
        try (var found = database.snapshot()) {
            if (!found.tables().isEmpty() && !isFreshlyMade(database)) {
                Files.delete(home.at(Home.RESTORING));
                refuseIf(true, OperationRefusal.HOME_NOT_EMPTY, home.folder());
            }
        }
        database.migrateTo(manifest.schemas());
        try (var made = database.snapshot()) {
            refuseIf(!made.schemas().equals(manifest.schemas()), OperationRefusal.BACKUP_TOO_NEW, manifest.program());
        }
        try (var refill = database.refill()) {
            for (var rows : manifest.tables()) {
                try (var in = backup.read(rows.entry())) {
                    refill.copy(rows.table(), in);
                }
            }
            for (var counter : manifest.counters()) {
                refill.set(counter);
            }
            refill.commit();
        }
    }

    /** A given database in which an interrupted restore made the tables and nothing came into them. */
    private static boolean isFreshlyMade(Maintenance database) throws IOException, SQLException {
        try (var snapshot = database.snapshot()) {
            for (var table : snapshot.tables()) {
                var digest = new RowsDigest();
                snapshot.copy(table, digest);
                if (digest.rows() > 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static void putFiles(BackupFile backup, Home home) throws IOException {
        for (var file : backup.manifest().files()) {
            var place = home.at(file.path()).normalize();
            refuseIf(!place.startsWith(home.folder()), OperationRefusal.BACKUP_DAMAGED, backup.path(), file.path());
            if (file.path().equals("zhijia.properties") && Files.exists(place)) {
                continue; // this machine's own settings
            }
            put(backup, file, place);
        }
    }

    private static void put(BackupFile backup, Manifest.Kept file, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Files.deleteIfExists(place);
        Files.createFile(place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var in = backup.read(file.entry());
                var out = Files.newOutputStream(place)) {
            in.transferTo(out);
        }
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(file.permissions()));
    }

    private static void compare(Maintenance database, Manifest manifest) throws IOException, SQLException {
        try (var snapshot = database.snapshot()) {
            for (var rows : manifest.tables()) {
                var digest = new RowsDigest();
                snapshot.copy(rows.table(), digest);
                refuseIf(
                        digest.rows() != rows.rows() || !digest.digest().equals(rows.digest()),
                        OperationRefusal.NOT_EQUAL_AFTERWARDS,
                        rows.table());
            }
        }
    }

    private Restore() {}
}
