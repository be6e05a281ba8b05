package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds documents that repeat an earlier one of the same text: word by word (E4), or with words swapped (E41). */
final class Duplicates {

    private static final int WORDS = 4;
    private static final int LEAST = 40;
    private static final int MOST_DOCUMENTS = 300;
    private static final double SAME = 0.85;
    private static final double ALIKE = 0.5;

    private final Source source;
    private final List<Document> documents;
    private final List<Set<Integer>> prints = new ArrayList<>();

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

    /** The hashes of all runs of four characters, signs and blanks left out. */
    private Set<Integer> print(Document document) {
        var letters = new StringBuilder();
        for (var line : document.body()) {
            source.folded(line.from(), line.to())
                    .chars()
                    .filter(Character::isLetterOrDigit)
                    .forEach(c -> letters.append((char) c));
        }
        var print = new HashSet<Integer>();
        for (int at = 0; letters.length() >= LEAST && at + WORDS <= letters.length(); at++) {
            print.add(letters.substring(at, at + WORDS).hashCode());
        }
        return print;
    }

    private static double share(Set<Integer> one, Set<Integer> other) {
        int larger = Math.max(one.size(), other.size());
        if (one.isEmpty() || Math.min(one.size(), other.size()) < larger * ALIKE) {
            return 0;
        }
        var common = new HashSet<>(one);
        common.retainAll(other);
        return (double) common.size() / larger;
    }
}
