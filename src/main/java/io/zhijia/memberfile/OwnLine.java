package io.zhijia.memberfile;

/**
 * One of the union's own fields on somebody's file.
 *
 * @param value as it may be shown: of a sealed one only that there is one; empty if there is none
 */
record OwnLine(OwnField field, String value) {

    static final String HIDDEN = "••••••";
}
