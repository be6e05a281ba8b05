package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds documents that repeat an earlier one of the same text: word by word (E4), or with words swapped (E41). */
final class Duplicates {

    private static final int WORDS = 4;
    private static final int LEAST = 40;
    private static final int MOST_DOCUMENTS = 300;
    private static final double SAME = 0.85;
    private static final double ALIKE = 0.5;

    private final Source source;
    private final List<Document> documents;
    private final List<int[]> prints = new ArrayList<>();

    private Duplicates(Source source, List<Document> documents) {
        this.source = source;
        this.documents = documents;
    }

    /** Warnings of the documents that repeat an earlier one. */
    static Map<Document, ReadWarning> among(Source source, List<Document> documents) {
        return new Duplicates(source, documents).find();
    }

    private Map<Document, ReadWarning> find() {
        var repeated = new HashMap<Document, ReadWarning>();
        for (int i = 0; i < Math.min(MOST_DOCUMENTS, documents.size()); i++) {
            prints.add(print(documents.get(i)));
            for (int earlier = 0; earlier < i; earlier++) {
                double share = share(prints.get(i), prints.get(earlier));
                if (share >= ALIKE) {
                    repeated.putIfAbsent(documents.get(i), warning(documents.get(i), documents.get(earlier), share));
                }
            }
        }
        return repeated;
    }

    private static ReadWarning warning(Document document, Document of, double share) {
        var kind = share >= SAME ? WarningKind.DUPLICATE : WarningKind.NEAR_DUPLICATE;
        return ReadWarning.of(kind, document.from(), document.to(), of.title(), Math.round(share * 100) + "%");
    }

    /** The hashes of all runs of four characters, signs and blanks left out; each once, in order. */
    private int[] print(Document document) {
        var letters = new StringBuilder();
        for (var line : document.body()) {
            source.folded()
                    .substring(line.from(), line.to())
                    .chars()
                    .filter(Character::isLetterOrDigit)
                    .forEach(c -> letters.append((char) c));
        }
        int runs = letters.length() < LEAST ? 0 : letters.length() - WORDS + 1;
        return IntStream.range(0, runs)
                .map(at -> hash(letters, at))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int hash(CharSequence letters, int from) {
        int hash = 0;
        for (int at = from; at < from + WORDS; at++) {
            hash = 31 * hash + letters.charAt(at);
        }
        return hash;
    }

    private static double share(int[] one, int[] other) {
        int larger = Math.max(one.length, other.length);
        return Math.min(one.length, other.length) < larger * ALIKE || larger == 0
                ? 0
                : (double) common(one, other) / larger;
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            common += one[i] == other[j] ? 1 : 0;
            int step = Integer.compare(one[i], other[j]);
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }
        return common;
    }
}
