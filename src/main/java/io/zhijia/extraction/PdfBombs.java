package io.zhijia.extraction;

import static io.zhijia.extraction.ExtractionRefusal.UNPACKS_TOO_LARGE;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks into every packed stream of a pdf before it is opened: the library would unpack each into memory. */
final class PdfBombs {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final long MOST = 48L << 20;

    static void refuse(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var content = in.getChannel().map(FileChannel.MapMode.READ_ONLY, 0, in.length());
            for (int i = 0; i < content.limit() - STREAM.length - 4; i++) {
                if (content.get(i) == 's' && isStream(content, i)) {
                    i = check(content, i + STREAM.length);
                }
            }
        }
    }

    private static boolean isStream(MappedByteBuffer content, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (content.get(at + i) != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the packed data ends, so that a stream is looked at once. */
    private static int check(MappedByteBuffer content, int at) {
        var begin = at;
        while (begin < content.limit() - 2 && (content.get(begin) == '\r' || content.get(begin) == '\n')) {
            begin++;
        }
        if ((content.get(begin) & 0x0f) != 8 || isPicture(content, at)) {
            return at;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(content.slice(begin, content.limit() - begin));
            count(inflater);
            return begin + (int) inflater.getBytesRead();
        } catch (DataFormatException notPacked) {
            return at;
        } finally {
            inflater.end();
        }
    }

    private static void count(Inflater inflater) throws DataFormatException {
        var into = new byte[64 * 1024];
        while (!inflater.finished()) {
            var more = inflater.inflate(into);
            refuseIf(inflater.getBytesWritten() > MOST, UNPACKS_TOO_LARGE);
            if (more == 0) {
                return;
            }
        }
    }

    /** Pictures are never unpacked for their text, and a scanned page may well be large. */
    private static boolean isPicture(MappedByteBuffer content, int at) {
        var from = Math.max(0, at - 400);
        var before = new byte[at - from];
        content.get(from, before);
        var text = new String(before, java.nio.charset.StandardCharsets.ISO_8859_1);
        var object = text.substring(Math.max(0, text.lastIndexOf(" obj")));
        return object.contains("/Image");
    }

    private PdfBombs() {}
}
