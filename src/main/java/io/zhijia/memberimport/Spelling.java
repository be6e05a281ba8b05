package io.zhijia.memberimport;

import io.zhijia.particulars.ValueList;

/**
 * Another way in which a union's sheets write a value of a list.
 *
 * @param list name of the list
 */
record Spelling(String list, String spelling, String value) {

    /** By what it is found again. */
    String plain() {
        return ValueList.plain(spelling);
    }
}
