package io.zhijia.library;

import io.zhijia.work.WorkArea;
import org.jspecify.annotations.Nullable;

/**
 * What of the library a list shows, as its address says it.
 *
 * @param words each of which a title or text says; empty for any
 */
record LibraryFilter(
        Shelf shelf, @Nullable WorkArea topic, @Nullable ItemKind kind, String words) {

    /** Where to look. */
    enum Shelf {
        /** 本会的 */
        HERE,
        /** 组织体系里其他工会的 */
        TREE,
        /** 我提供的 */
        MINE,
        /** 待审核的 */
        WAITING;

        /** Message key of its name. */
        String word() {
            return "library.shelf." + name();
        }
    }

    boolean isNarrowed() {
        return topic != null || kind != null || !words.isEmpty();
    }
}
