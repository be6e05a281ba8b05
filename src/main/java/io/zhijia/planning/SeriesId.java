package io.zhijia.planning;

import java.util.UUID;

/** Items that repeat by one rule. */
record SeriesId(UUID value) {

    static SeriesId next() {
        return new SeriesId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
