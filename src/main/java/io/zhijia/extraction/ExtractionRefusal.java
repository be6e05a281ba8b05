package io.zhijia.extraction;

import io.zhijia.refusal.Refusal;

/** Why a file gives no text. */
enum ExtractionRefusal implements Refusal.Reason {
    EMPTY_FILE,
    /** {0}: how many MB are allowed */
    FILE_TOO_LARGE,
    /** Neither text nor any kind of document we read. */
    NOT_A_DOCUMENT,
    /** {0}: what it is instead, such as PNG */
    NOT_READ_FOR_TEXT,
    /** Made by WPS before 2005. */
    OLD_WPS,
    PASSWORD_PROTECTED,
    /** Not what its first bytes promise, or cut off. */
    BROKEN,
    /** A small file that unpacks into a huge one (zip bomb). */
    UNPACKS_TOO_LARGE,
    NESTED_TOO_DEEP,
    /** Asks us to read other files or addresses (external entity). */
    POINTS_ELSEWHERE,
    /** {0}: how many characters are allowed */
    TEXT_TOO_LONG,
    /** A PDF made of pictures. */
    SCANNED_PICTURE,
    NO_TEXT
}
