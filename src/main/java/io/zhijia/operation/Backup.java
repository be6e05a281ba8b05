package io.zhijia.operation;

import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.database.Maintenance;
import io.zhijia.database.Snapshot;
import io.zhijia.database.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * {@code backup FILE.zip}: rows, files and keys in one file, while the server serves or when it does not; without a file
 * as every day, sealed and into the folder of the settings (see {@link BackupRound}).
 *
 * <p>Rows are those of one moment; files are copied after them, and a file is there before the row that names it.
 */
public final class Backup {

    static final String LAST = "log/last-backup";

    public static void run(List<String> words) throws IOException, SQLException {
        if (words.stream().allMatch(word -> word.startsWith("--"))) {
            asEveryDay(words);
            return;
        }
        var file = Arguments.theOnlyFile(words, "zhijia backup [FILE.zip] [--home DIR]");
        var home = Home.of(words);
        refuseIf(Files.exists(file), OperationRefusal.BACKUP_EXISTS, file);
        try (var database = Maintenance.of(words)) {
            var manifest = write(database, home, file);
            System.out.println(Console.both(
                    "operation.backedUp",
                    file,
                    manifest.tables().size(),
                    manifest.rows(),
                    manifest.files().size()));
        }
    }

    private static void asEveryDay(List<String> words) throws IOException {
        try (var database = Maintenance.of(words)) {
            var made = new BackupRound(database, Home.of(words), BackupSettings.of(words)).make(Instant.now());
            System.out.println(
                    made.wasGood()
                            ? Console.both(
                                    "operation.backedUp",
                                    BackupSettings.of(words).folder().resolve(made.file()),
                                    made.tables(),
                                    made.rows(),
                                    made.files())
                            : "");
            if (!made.wasFlawless()) {
                System.err.println(
                        Console.both(made.said().key(), made.said().facts().toArray()));
                System.exit(1);
            }
        }
    }

    static Manifest write(Maintenance database, Home home, Path file) throws IOException, SQLException {
        return write(database, home, file, new BackupShape.Plain());
    }

    /** Under another name until it is whole, has been read again and is on the disk for certain. */
    static Manifest write(Maintenance database, Home home, Path file, BackupShape shape)
            throws IOException, SQLException {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        var half = Files.createTempFile(folder, "." + file.getFileName(), ".half");
        try {
            Manifest manifest;
            try (var zip = new ZipOutputStream(shape.around(Files.newOutputStream(half)))) {
                manifest = write(database, home, zip);
            }
            try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            BackupProof.of(half, shape);
            Files.move(half, file);
            Files.createDirectories(home.at("log"));
            Files.writeString(home.at(LAST), manifest.made() + " " + file.toAbsolutePath() + "\n");
            return manifest;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static Manifest write(Maintenance database, Home home, ZipOutputStream zip)
            throws IOException, SQLException {
        try (var snapshot = database.snapshot()) {
            var tables = new ArrayList<Manifest.Rows>();
            for (var table : snapshot.tables()) {
                tables.add(rows(snapshot, table, zip));
            }
            var files = new ArrayList<Manifest.Kept>();
            for (var path : new HomeFiles(home).paths()) {
                add(home, path, zip, files);
            }
            var manifest = new Manifest(
                    Manifest.FORMAT,
                    BackupFile.program(),
                    Instant.now(),
                    snapshot.schemas(),
                    tables,
                    snapshot.counters(),
                    files);
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(BackupFile.JSON.writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    private static Manifest.Rows rows(Snapshot snapshot, Table table, ZipOutputStream zip)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(new Manifest.Rows(table, 0, "").entry()));
        var digest = new RowsDigest();
        snapshot.copy(table, new Both(zip, digest));
        zip.closeEntry();
        return new Manifest.Rows(table, digest.rows(), digest.digest());
    }

    private static void add(Home home, String path, ZipOutputStream zip, List<Manifest.Kept> files) throws IOException {
        try (var in = Files.newInputStream(home.at(path))) {
            var permissions = permissions(home.at(path));
            zip.putNextEntry(new ZipEntry("files/" + path));
            var digest = new DigestOutputStream(zip, BackupFile.sha256());
            var size = in.transferTo(digest);
            zip.closeEntry();
            files.add(new Manifest.Kept(
                    path,
                    size,
                    HexFormat.of().formatHex(digest.getMessageDigest().digest()),
                    permissions));
        } catch (NoSuchFileException gone) {
            // deleted while we copied, so no row of ours names it
        }
    }

    private static String permissions(Path file) throws IOException {
        var set = EnumSet.noneOf(PosixFilePermission.class);
        set.addAll(Files.getPosixFilePermissions(file));
        return PosixFilePermissions.toString(set);
    }

    /** One stream into two. */
    private static final class Both extends OutputStream {
        private final OutputStream first;
        private final OutputStream second;

        Both(OutputStream first, OutputStream second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public void write(int character) throws IOException {
            first.write(character);
            second.write(character);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            first.write(bytes, offset, length);
            second.write(bytes, offset, length);
        }
    }

    private Backup() {}
}
