package io.zhijia.operation;

import static io.zhijia.refusal.Refusal.refuseIf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a backup from front to end as a restore would, writes nothing, and compares each part with the list in it. */
final class BackupProof {

    private final Path path;
    private final Map<String, String> found = new HashMap<>();
    private @Nullable Manifest manifest;

    private BackupProof(Path path) {
        this.path = path;
    }

    /** What the backup holds; refuses one that is not whole. */
    static Manifest of(Path path, BackupShape shape) throws IOException {
        var proof = new BackupProof(path);
        try (var in = shape.inside(path)) {
            proof.read(in);
            in.transferTo(OutputStream.nullOutputStream()); // what comes after the last part is under seal too
        } catch (ZipException | EOFException | StreamCorruptedException damaged) {
            throw Damage.of(path, String.valueOf(damaged.getMessage()), damaged);
        }
        return proof.compared();
    }

    private void read(InputStream in) throws IOException {
        var zip = new ZipInputStream(in);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName();
            if (name.equals(BackupFile.MANIFEST)) {
                manifest = BackupFile.JSON.readValue(zip.readAllBytes(), Manifest.class);
            } else {
                found.put(name, name.startsWith("tables/") ? rows(zip) : sha256(zip));
            }
        }
    }

    private Manifest compared() {
        var listed = manifest;
        if (listed == null) {
            throw new io.zhijia.refusal.Refusal(OperationRefusal.NOT_A_BACKUP, path);
        }
        for (var table : listed.tables()) {
            refuseIf(
                    !said(table.rows(), table.digest()).equals(found.get(table.entry())),
                    OperationRefusal.BACKUP_DAMAGED,
                    path,
                    table.table());
        }
        for (var file : listed.files()) {
            refuseIf(
                    !file.sha256().equals(found.get(file.entry())), OperationRefusal.BACKUP_DAMAGED, path, file.path());
        }
        return listed;
    }

    private static String rows(InputStream in) throws IOException {
        var digest = new RowsDigest();
        in.transferTo(digest);
        return said(digest.rows(), digest.digest());
    }

    private static String said(long rows, String digest) {
        return rows + " " + digest;
    }

    private static String sha256(InputStream in) throws IOException {
        var digest = new DigestOutputStream(OutputStream.nullOutputStream(), BackupFile.sha256());
        in.transferTo(digest);
        return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }
}
