package io.zhijia.privacy;

import java.util.Arrays;

/** One pair of keys of a union: one seals, the other makes the hashes by which sealed fields are found. */
final class DataKey {

    private final int version;
    private final byte[] both;

    DataKey(int version, byte[] both) {
        this.version = version;
        this.both = both;
    }

    static DataKey next(int version) {
        var both = Arrays.copyOf(Cipher.newKey(), 2 * Cipher.KEY);
        System.arraycopy(Cipher.newKey(), 0, both, Cipher.KEY, Cipher.KEY);
        return new DataKey(version, both);
    }

    int version() {
        return version;
    }

    byte[] sealing() {
        return Arrays.copyOf(both, Cipher.KEY);
    }

    byte[] index() {
        return Arrays.copyOfRange(both, Cipher.KEY, 2 * Cipher.KEY);
    }

    byte[] both() {
        return both.clone();
    }
}
