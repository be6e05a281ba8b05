package io.zhijia.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.tenancy.UnionId;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Seals and opens the fields of one union with the keys of that union. */
public final class Sealer {

    private static final Pattern SHAPE = Pattern.compile("\\d{1,9}:[A-Za-z0-9+/]{38,}={0,2}");

    private final UnionId union;
    private final Map<Integer, DataKey> keys;
    private final DataKey current;

    Sealer(UnionId union, Map<Integer, DataKey> keys, int current) {
        this.union = union;
        this.keys = keys;
        this.current = java.util.Objects.requireNonNull(keys.get(current));
    }

    /** Where a key of a union lies: wrapped, it opens nowhere else; {@code rotate-key} says the same. */
    public static String place(UnionId union, int version) {
        return union + "/" + version;
    }

    /** As it is kept: the number of the key, a colon, and what the key made of it. Never the same twice. */
    public String seal(Secret kind, String clear) {
        return current.version() + ":" + Base64.getEncoder().encodeToString(sealBytes(kind, clear.getBytes(UTF_8)));
    }

    public Masked open(Secret kind, String sealed) {
        var colon = sealed.indexOf(':');
        var key = key(Integer.parseInt(sealed.substring(0, colon)));
        var bytes = Base64.getDecoder().decode(sealed.substring(colon + 1));
        return new Masked(kind, new String(Cipher.open(key.sealing(), context(kind), bytes), UTF_8));
    }

    /** Whether a text looks like a sealed field; only opening it tells. */
    public static boolean maybeSealed(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** What is in a text that looks sealed, if it is a field of that kind. */
    public Optional<Masked> tryOpen(Secret kind, String text) {
        try {
            return Optional.of(open(kind, text));
        } catch (IllegalStateException anotherKind) {
            return Optional.empty();
        }
    }

    /** A whole file; opened by the key named in {@link #version}, which the caller keeps beside it. */
    public byte[] sealBytes(Secret kind, byte[] clear) {
        return Cipher.seal(current.sealing(), context(kind), clear);
    }

    public byte[] openBytes(Secret kind, int version, byte[] sealed, Reading logged) {
        logged.mustCover(kind);
        return Cipher.open(key(version).sealing(), context(kind), sealed);
    }

    /** The same for equal values and for nothing else: by it a sealed field is found, and found to be taken. */
    public String hash(Secret kind, String clear) {
        return Base64.getEncoder().withoutPadding().encodeToString(Cipher.hash(current.index(), context(kind), clear));
    }

    /** Number of the key that seals now. */
    public int version() {
        return current.version();
    }

    public boolean isCurrent(String sealed) {
        return sealed.startsWith(current.version() + ":");
    }

    /** The same field, sealed by the present key. */
    public String sealAgain(Secret kind, String sealed) {
        return seal(kind, open(kind, sealed).clear(Reading.OF_THE_MACHINE));
    }

    /** The keyed hash of a field that is sealed already. */
    public String hashOfSealed(Secret kind, String sealed) {
        return hash(kind, open(kind, sealed).clear(Reading.OF_THE_MACHINE));
    }

    private DataKey key(int version) {
        var key = keys.get(version);
        if (key == null) {
            throw new IllegalStateException("No key " + version + " of union " + union);
        }
        return key;
    }

    private byte[] context(Secret kind) {
        return (union + "/" + kind.name()).getBytes(UTF_8);
    }
}
