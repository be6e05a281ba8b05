package io.zhijia.extraction;

import static io.zhijia.extraction.ExtractionRefusal.UNPACKS_TOO_LARGE;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks into every packed stream of a pdf before it is opened: the library would unpack each into memory. */
final class PdfBombs {

    private static final byte[] STREAM = "stream".getBytes(ISO_8859_1);
    private static final byte[] END = "endstream".getBytes(ISO_8859_1);
    private static final Pattern UNUSUAL = Pattern.compile("/LZW|/RunLength|/FlateDecode\\s*/FlateDecode");
    private static final int MOST_UNUSUAL = 64 * 1024; // old ways of packing, fit for old small files
    private static final long MOST = 48L << 20;

    static void refuse(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var content = in.getChannel().map(FileChannel.MapMode.READ_ONLY, 0, in.length());
            for (int i = 0; i < content.limit() - STREAM.length - 4; i++) {
                if (content.get(i) == 's' && is(STREAM, content, i)) {
                    i = check(content, i + STREAM.length);
                }
            }
        }
    }

    private static boolean is(byte[] word, MappedByteBuffer content, int at) {
        for (int i = 0; i < word.length; i++) {
            if (content.get(at + i) != word[i]) {
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
        var described = description(content, at);
        if (described.contains(
                "/Image")) { // pictures are never unpacked for their text, and a scanned page may well be large
            return at;
        }
        refuseIf(UNUSUAL.matcher(described).find() && length(content, begin) > MOST_UNUSUAL, UNPACKS_TOO_LARGE);
        if ((content.get(begin) & 0x0f) != 8) {
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

    private static int length(MappedByteBuffer content, int from) {
        for (int i = from; i < content.limit() - END.length; i++) {
            if (is(END, content, i)) {
                return i - from;
            }
        }
        return content.limit() - from;
    }

    /** What stands before the stream about it. */
    private static String description(MappedByteBuffer content, int at) {
        var from = Math.max(0, at - 400);
        var before = new byte[at - from];
        content.get(from, before);
        var text = new String(before, ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf(" obj")));
    }

    private PdfBombs() {}
}
