package io.zhijia.operation;

import static io.zhijia.refusal.Refusal.refuseIf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A backup that has been written: it can say of itself whether it is whole. */
record BackupFile(Path path, ZipFile zip, Manifest manifest) implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static BackupFile open(Path path) throws IOException {
        Files.newInputStream(path).close(); // a missing file is another mistake than a wrong one
        try {
            var zip = new ZipFile(path.toFile());
            var entry = zip.getEntry(MANIFEST);
            refuseIf(entry == null, OperationRefusal.NOT_A_BACKUP, path);
            try (var in = zip.getInputStream(entry)) {
                return new BackupFile(path, zip, JSON.readValue(in, Manifest.class));
            }
        } catch (ZipException | JacksonException other) {
            throw (io.zhijia.refusal.Refusal)
                    new io.zhijia.refusal.Refusal(OperationRefusal.NOT_A_BACKUP, path).initCause(other);
        }
    }

    /** Reads all of it and compares it with its list. */
    void verify() throws IOException {
        for (var table : manifest.tables()) {
            var digest = new RowsDigest();
            copy(table.entry(), digest);
            refuseIf(
                    digest.rows() != table.rows() || !digest.digest().equals(table.digest()),
                    OperationRefusal.BACKUP_DAMAGED,
                    path,
                    table.table());
        }
        for (var file : manifest.files()) {
            var digest = new DigestOutputStream(OutputStream.nullOutputStream(), sha256());
            copy(file.entry(), digest);
            var found = HexFormat.of().formatHex(digest.getMessageDigest().digest());
            refuseIf(!found.equals(file.sha256()), OperationRefusal.BACKUP_DAMAGED, path, file.path());
        }
    }

    InputStream read(String entry) throws IOException {
        var found = zip.getEntry(entry);
        refuseIf(found == null, OperationRefusal.BACKUP_DAMAGED, path, entry);
        return zip.getInputStream(Objects.requireNonNull(found));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void copy(String entry, OutputStream to) throws IOException {
        try (var in = read(entry)) {
            in.transferTo(to);
        } catch (ZipException damaged) {
            refuseIf(true, OperationRefusal.BACKUP_DAMAGED, path, entry);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The version of this program. */
    static String program() {
        return Objects.requireNonNullElse(BackupFile.class.getPackage().getImplementationVersion(), "development");
    }
}
