package io.zhijia.privacy;

import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The operator's file of keys that wrap the keys of the unions, one in a line; the last one wraps from now on.
 *
 * <p>It lies apart from the database: whoever steals one of the two can read nothing.
 */
public final class KeyFile {

    private static final String HEAD = """
            # 职家：保护证件号码等字段的密钥。丢了它，这些字段谁也读不出来；请另存一份，不要与数据库放在一起。
            # Zhijia: keys of the sealed fields. Without this file nobody can read them; keep a copy, away from the database.
            """;

    private final Path path;

    public KeyFile(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** Whether the key with this mark is here. */
    public boolean has(String mark) throws IOException {
        return find(mark).isPresent();
    }

    /** Wraps with the last key; the first time makes the file. */
    public Wrapped wrap(String context, byte[] clear) throws IOException {
        if (!Files.exists(path)) {
            create();
        }
        return wrapWith(keys().getLast(), context, clear);
    }

    public byte[] unwrap(String context, Wrapped wrapped) throws IOException {
        var key = find(wrapped.by());
        refuseIf(key.isEmpty(), PrivacyRefusal.KEY_FILE_MISSING, path);
        return Cipher.open(key.orElseThrow(), context.getBytes(UTF_8), wrapped.bytes());
    }

    /** Adds a new last key. The old ones still open what they have wrapped. */
    public void addKey() throws IOException {
        var keys = keys();
        keys.add(Cipher.newKey());
        write(path, keys);
    }

    /** Wraps the same with the last key. */
    public Wrapped wrapAgain(String context, Wrapped wrapped) throws IOException {
        return wrapWith(keys().getLast(), context, unwrap(context, wrapped));
    }

    /** Leaves only the last key, and the others in a file beside it, which older backups need. */
    public Path retireOthers() throws IOException {
        var keys = keys();
        var last = keys.removeLast();
        var retired = path.resolveSibling(path.getFileName() + ".until-" + mark(last));
        write(retired, keys);
        write(path, List.of(last));
        return retired;
    }

    /** Nobody else's key takes the place of this one: two processes at their first start agree on one. */
    private void create() throws IOException {
        Files.createDirectories(Objects.requireNonNull(path.toAbsolutePath().getParent()));
        var half = half(List.of(Cipher.newKey()));
        try {
            Files.createLink(path, half);
        } catch (FileAlreadyExistsException agreed) {
            // the other one was first
        } finally {
            Files.delete(half);
        }
    }

    private void write(Path to, List<byte[]> keys) throws IOException {
        Files.move(half(keys), to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path half(List<byte[]> keys) throws IOException {
        var folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        var half = Files.createTempFile(
                folder,
                ".key",
                ".half",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var lines = new StringBuilder(HEAD);
        keys.forEach(
                key -> lines.append(Base64.getEncoder().encodeToString(key)).append('\n'));
        try (var channel = java.nio.channels.FileChannel.open(half, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(UTF_8.encode(lines.toString()));
            channel.force(true);
        }
        return half;
    }

    private List<byte[]> keys() throws IOException {
        var keys = new ArrayList<byte[]>();
        for (var line : Files.readAllLines(path)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                keys.add(Base64.getDecoder().decode(line.strip()));
            }
        }
        refuseIf(keys.isEmpty(), PrivacyRefusal.KEY_FILE_MISSING, path);
        return keys;
    }

    private Optional<byte[]> find(String mark) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        return keys().stream().filter(key -> mark(key).equals(mark)).findFirst();
    }

    private static Wrapped wrapWith(byte[] key, String context, byte[] clear) {
        return new Wrapped(mark(key), Cipher.seal(key, context.getBytes(UTF_8), clear));
    }

    /** Tells keys apart without telling what they are. */
    private static String mark(byte[] key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Something wrapped, and the mark of the key that opens it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Wrapped(String by, byte[] bytes) {}
}
