package io.zhijia.extraction;

/**
 * One level of a list that Word numbers itself.
 *
 * @param pattern such as {@code （%1）} or {@code %1.%2}: the numbers of this level and of those above it
 * @param legal write the numbers of all levels as digits
 * @param restarts after a number of a higher level
 */
record ListLevel(NumberStyle style, String pattern, int start, boolean legal, boolean restarts) {

    static final ListLevel PLAIN = new ListLevel(NumberStyle.NONE, "", 1, false, true);
}
