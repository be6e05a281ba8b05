package io.zhijia.extraction;

import static io.zhijia.extraction.ExtractionRefusal.NOT_A_DOCUMENT;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.refusal.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Bytes without a word about their encoding: UTF-8, UTF-16 or GB18030, whichever makes sense of them. */
final class PlainText {

    private static final Charset GB18030 = Charset.forName("GB18030");

    static String decode(byte[] bytes) {
        var charset = charset(bytes).orElseThrow(() -> new Refusal(NOT_A_DOCUMENT));
        var text = new String(bytes, charset);
        return (text.startsWith("\ufeff") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    static boolean isText(byte[] head) {
        return charset(head).isPresent();
    }

    /** The beginning of a text, to look at; its last character may be cut in half. */
    static String decodeStart(byte[] head) {
        return charset(head).map(charset -> new String(head, charset)).orElse("");
    }

    static Optional<Charset> charset(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(UTF_8);
        } else if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(UTF_16LE);
        } else if (startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(UTF_16BE);
        } else if (hasZeros(bytes)) {
            return unmarkedUtf16(bytes);
        } else if (controls(new String(bytes, UTF_8)) > 0.01) {
            return Optional.empty();
        }
        return reads(bytes, UTF_8)
                ? Optional.of(UTF_8)
                : reads(bytes, GB18030) ? Optional.of(GB18030) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZeros(byte[] bytes) {
        for (var one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    /** Line ends and digits show which half of each pair is zero. */
    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        for (var charset : new Charset[] {UTF_16LE, UTF_16BE}) {
            var text = new String(bytes, charset);
            if (controls(text) == 0
                    && text.codePoints().filter(PlainText::isUsual).count() > text.length() * 0.9) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    private static boolean isUsual(int character) {
        return character < 0x100
                || (character >= 0x2000 && character < 0x2700)
                || (character >= 0x3000 && character < 0xa000)
                || (character >= 0xff00 && character < 0xfff0);
    }

    private static double controls(String text) {
        var controls = text.chars()
                .filter(one -> one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f')
                .count();
        return (double) controls / Math.max(1, text.length());
    }

    /** Whether the bytes are of this encoding; where the end is cut off, up to a few bytes before it. */
    private static boolean reads(byte[] bytes, Charset charset) {
        for (int cut = 0; cut < 4 && cut < bytes.length; cut++) {
            try {
                charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut));
                return true;
            } catch (CharacterCodingException notThis) {
                // perhaps a byte less
            }
        }
        return false;
    }

    private PlainText() {}
}
