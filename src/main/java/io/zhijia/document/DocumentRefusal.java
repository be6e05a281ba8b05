package io.zhijia.document;

import io.zhijia.refusal.Refusal;

/** Why a file is not kept. */
enum DocumentRefusal implements Refusal.Reason {
    EMPTY,
    /** {0}: how many MB are allowed */
    TOO_LARGE,
    /** Not a kind of file we keep, whatever its name says. */
    KIND_NOT_KEPT,
    /** A picture only some programs can show. {0}: such as HEIC */
    PICTURE_NOT_SHOWN_EVERYWHERE,
    PICTURE_BROKEN,
    DISK_FULL
}
