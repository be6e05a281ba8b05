package io.zhijia.framework;

import java.util.UUID;

/** A strand on a thing. */
record Tag(UUID strand, Kind kind, UUID thing) {

    /** What carries it. */
    enum Kind {
        ITEM,
        GOAL,
        RECORD
    }
}
