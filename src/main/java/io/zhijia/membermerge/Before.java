package io.zhijia.membermerge;

/**
 * Both entries before they were merged, and what was made of them.
 *
 * @param merged by it is known what has been changed since
 */
record Before(Entry kept, Entry gone, Entry merged) {

    /** The kept entry as it goes on after the merge is undone: what was changed since stays changed. */
    Entry keptAgain(Entry now) {
        return now.mixedWith(kept, key -> now.value(key).equals(merged.value(key)));
    }
}
