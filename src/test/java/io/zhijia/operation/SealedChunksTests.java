package io.zhijia.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedChunksTests {

    private static final int CHUNK = 1 << 16;
    private static final byte[] KEY = bytes(32);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK})
    void whatGoesInComesOut(int length) throws IOException {
        var clear = bytes(length);

        assertThat(opened(sealed(clear), KEY)).isEqualTo(clear);
    }

    @Test
    void whatIsChangedCutMovedOrOfAnotherKeyDoesNotOpen() throws IOException {
        var whole = sealed(bytes(2 * CHUNK + 5));
        var changed = whole.clone();
        changed[CHUNK + 100] ^= 1;
        var moved = whole.clone();
        System.arraycopy(whole, 0, moved, CHUNK + 16, CHUNK + 16);
        System.arraycopy(whole, CHUNK + 16, moved, 0, CHUNK + 16);

        broken(changed, KEY);
        broken(moved, KEY);
        broken(Arrays.copyOf(whole, 2 * (CHUNK + 16)), KEY);
        broken(Arrays.copyOf(whole, 0), KEY);
        broken(Arrays.copyOf(whole, whole.length + 1), KEY);
        broken(whole, bytes(31, 32));
    }

    private static void broken(byte[] sealed, byte[] key) {
        assertThatExceptionOfType(StreamCorruptedException.class).isThrownBy(() -> opened(sealed, key));
    }

    private static byte[] sealed(byte[] clear) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = new SealedChunks.Out(file, KEY)) {
            out.write(clear);
        }
        return file.toByteArray();
    }

    private static byte[] opened(byte[] sealed, byte[] key) throws IOException {
        try (var in = new SealedChunks.In(new ByteArrayInputStream(sealed), key)) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(int length) {
        return bytes(length, length);
    }

    private static byte[] bytes(int seed, int length) {
        var bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
