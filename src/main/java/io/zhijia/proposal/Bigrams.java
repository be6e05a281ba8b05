package io.zhijia.proposal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The pairs of neighbouring characters in a text, each once; words of Latin letters and figures count as pairs, too. */
final class Bigrams {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsHan}\\p{L}\\p{N}]+");

    /** How titles of proposals begin and end, whatever they are about. */
    private static final Pattern FORMULA =
            Pattern.compile("^\\s*(关于|有关|对于|建议|提议|希望)|(的)?(若干)?(建议|提案|意见|议案|请求|想法|几点建议)\\s*$");

    static int[] ofTitle(String title) {
        var matter = FORMULA.matcher(title.strip()).replaceAll("");
        return of(matter.isBlank() ? title : matter);
    }

    /** In order, none twice; a piece of one character stands for itself. */
    static int[] of(String text) {
        return BETWEEN.splitAsStream(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .filter(piece -> !piece.isEmpty())
                .flatMapToInt(Bigrams::ofPiece)
                .sorted()
                .distinct()
                .toArray();
    }

    private static IntStream ofPiece(String piece) {
        return piece.length() == 1
                ? IntStream.of(piece.charAt(0))
                : IntStream.range(1, piece.length()).map(i -> piece.charAt(i - 1) << 16 | piece.charAt(i));
    }

    private Bigrams() {}
}
