package io.zhijia.operation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM for files of any length: chunks of 64 KiB, each with its tag of 16 bytes. The nonce of a chunk is its
 * number, counted from 0, in eleven bytes, and a byte that is 1 for the last one: what is changed, cut or moved does not
 * open. A key seals one file only.
 */
public final class SealedChunks {

    private static final int CHUNK = 1 << 16;
    private static final int TAG = 16;

    private static byte[] pass(int mode, byte[] key, long number, boolean last, byte[] bytes, int length)
            throws IOException {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var nonce = ByteBuffer.allocate(12).position(3).putLong(number).put((byte) (last ? 1 : 0));
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce.array()));
            return cipher.doFinal(bytes, 0, length);
        } catch (GeneralSecurityException changed) {
            throw (IOException) new StreamCorruptedException("Chunk " + number).initCause(changed);
        }
    }

    /** Seals what is written; the last chunk goes out when it is closed. */
    public static final class Out extends OutputStream {
        private final OutputStream file;
        private final byte[] key;
        private final byte[] chunk = new byte[CHUNK];
        private int filled;
        private long number;
        private boolean closed;

        public Out(OutputStream file, byte[] key) {
            this.file = file;
            this.key = key.clone();
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            for (int done = 0; done < length; ) {
                if (filled == CHUNK) {
                    seal(false);
                }
                var fits = Math.min(CHUNK - filled, length - done);
                System.arraycopy(bytes, offset + done, chunk, filled, fits);
                filled += fits;
                done += fits;
            }
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                try (file) {
                    seal(true);
                }
            }
        }

        private void seal(boolean last) throws IOException {
            file.write(pass(Cipher.ENCRYPT_MODE, key, number++, last, chunk, filled));
            filled = 0;
        }
    }

    /** Opens chunk by chunk; nothing of a chunk is handed out before its tag was right. */
    public static final class In extends InputStream {
        private final BufferedInputStream file;
        private final byte[] key;
        private byte[] chunk = new byte[0];
        private int read;
        private long number;
        private boolean ended;

        public In(InputStream file, byte[] key) {
            this.file = new BufferedInputStream(file, CHUNK + TAG);
            this.key = key.clone();
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            while (read == chunk.length && !ended) {
                open();
            }
            if (read == chunk.length && length > 0) {
                return -1;
            }
            var fits = Math.min(length, chunk.length - read);
            System.arraycopy(chunk, read, bytes, offset, fits);
            read += fits;
            return fits;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        private void open() throws IOException {
            var sealed = file.readNBytes(CHUNK + TAG);
            file.mark(1);
            ended = file.read() < 0;
            file.reset();
            chunk = pass(Cipher.DECRYPT_MODE, key, number++, ended, sealed, sealed.length);
            read = 0;
        }
    }

    private SealedChunks() {}
}
