package io.zhijia.document;

import static io.zhijia.document.DocumentRefusal.DISK_FULL;
import static io.zhijia.document.DocumentRefusal.TOO_LARGE;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The files themselves, named by their hash under {@code <home>/<union>/<first two digits>/}.
 *
 * <p>A file is on the disk, whole, before its name is known to anybody: a crash leaves at worst a file nobody asks for.
 */
@Component
class FileStore {

    private final FileSettings settings;

    FileStore(FileSettings settings) {
        this.settings = settings;
    }

    /** What arrives, in a place of its own until it is known to be good. The caller deletes it. */
    Path receive(InputStream in) throws IOException {
        var arriving = newFile();
        try (in;
                var out = Files.newOutputStream(arriving)) {
            var most = settings.most();
            in.transferTo(new LimitedOutput(out, most.toBytes(), () -> new Refusal(TOO_LARGE, most.toMegabytes())));
            return arriving;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(arriving);
            throw failure;
        }
    }

    Path newFile() throws IOException {
        var arriving = Files.createDirectories(settings.home().resolve("arriving"));
        refuseIf(
                Files.getFileStore(arriving).getUsableSpace()
                        < settings.reserve().toBytes(),
                DISK_FULL);
        return Files.createTempFile(arriving, "file", null);
    }

    /** Keeps a file under its hash, on the disk for certain when this returns. */
    String keep(UnionId union, Path file) throws IOException {
        var hash = hash(file);
        keepAs(at(union, hash), file);
        return hash;
    }

    void keepThumbnail(UnionId union, String hash, Path thumbnail) throws IOException {
        keepAs(thumbnailAt(union, hash), thumbnail);
    }

    Path at(UnionId union, String hash) {
        return settings.home()
                .resolve(union.toString())
                .resolve(hash.substring(0, 2))
                .resolve(hash);
    }

    Path thumbnailAt(UnionId union, String hash) {
        return at(union, hash).resolveSibling(hash + ".thumbnail");
    }

    private static void keepAs(Path place, Path file) throws IOException {
        var shelf = Objects.requireNonNull(place.getParent());
        sync(file, StandardOpenOption.WRITE);
        Files.createDirectories(shelf);
        Files.move(file, place, ATOMIC_MOVE);
        sync(shelf, StandardOpenOption.READ); // also that it lies there is to survive a crash
        sync(Objects.requireNonNull(shelf.getParent()), StandardOpenOption.READ);
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private static String hash(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
