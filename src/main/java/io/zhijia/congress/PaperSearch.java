package io.zhijia.congress;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the register of papers.
 *
 * @param words part of a title or of an author's name; empty for all
 * @param kind null for every kind
 */
record PaperSearch(String words, @Nullable PaperKind kind) {

    static final PaperSearch ALL = new PaperSearch("", null);

    boolean isNarrowed() {
        return !equals(ALL);
    }
}
