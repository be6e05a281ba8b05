package io.zhijia.extraction;

import static io.zhijia.extraction.ExtractionRefusal.BROKEN;
import static io.zhijia.extraction.ExtractionRefusal.UNPACKS_TOO_LARGE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.refusal.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a packed document (docx, xlsx), of which we unpack only what we read, and never more than a sane amount. */
final class Parts implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_UNPACKED = 500L << 20; // pictures included, as the file itself says
    private static final long MOST_READ = 64L << 20; // what really comes out of the parts we read
    private static final long SMALL = 10L << 20;
    private static final long DENSEST = 100; // real texts shrink to a tenth, a bomb to a thousandth

    private final ZipFile zip;
    private long read;

    private Parts(ZipFile zip) {
        this.zip = zip;
    }

    static Parts of(Path file) throws IOException {
        try {
            var parts = new Parts(new ZipFile(file.toFile()));
            parts.refuseBombs();
            return parts;
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Refusal(BROKEN);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new Refusal(BROKEN);
        }
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void refuseBombs() {
        refuseIf(zip.size() > MOST_PARTS, UNPACKS_TOO_LARGE);
        var total = 0L;
        for (var entry : Collections.list(zip.entries())) {
            total += Math.max(0, entry.getSize());
            refuseIf(total > MOST_UNPACKED || isBomb(entry), UNPACKS_TOO_LARGE);
        }
    }

    private static boolean isBomb(ZipEntry entry) {
        return entry.getSize() > SMALL && entry.getSize() > DENSEST * entry.getCompressedSize();
    }

    /** What the list of contents claims may be a lie: count what comes out. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var more = super.read(into, from, most);
            count(Math.max(0, more));
            return more;
        }

        private void count(int more) {
            read += more;
            refuseIf(read > MOST_READ, UNPACKS_TOO_LARGE);
        }
    }
}
