package io.zhijia.operation;

import static io.zhijia.refusal.Refusal.refuseIf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A backup that has been written: each of its parts can be read. */
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

    InputStream read(String entry) throws IOException {
        var found = zip.getEntry(entry);
        refuseIf(found == null, OperationRefusal.BACKUP_DAMAGED, path, entry);
        return zip.getInputStream(Objects.requireNonNull(found));
    }

    @Override
    public void close() throws IOException {
        zip.close();
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
