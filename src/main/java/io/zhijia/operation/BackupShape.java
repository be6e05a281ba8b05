package io.zhijia.operation;

import io.zhijia.privacy.KeyFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a backup lies on the disk: as a plain zip file, or the same sealed. */
sealed interface BackupShape {

    /** Writes the zip file given to it to that stream. */
    OutputStream around(OutputStream file) throws IOException;

    /** The zip file inside. */
    InputStream inside(Path file) throws IOException;

    /** As the file says itself. */
    static BackupShape of(Path file, Path keyFile) throws IOException {
        return SealedBackup.isOne(file) ? new Sealed(new KeyFile(keyFile)) : new Plain();
    }

    record Plain() implements BackupShape {
        @Override
        public OutputStream around(OutputStream file) {
            return file;
        }

        @Override
        public InputStream inside(Path file) throws IOException {
            return Files.newInputStream(file);
        }
    }

    record Sealed(KeyFile keys) implements BackupShape {
        @Override
        public OutputStream around(OutputStream file) throws IOException {
            return SealedBackup.to(file, keys);
        }

        @Override
        public InputStream inside(Path file) throws IOException {
            return SealedBackup.from(file, keys);
        }
    }
}
