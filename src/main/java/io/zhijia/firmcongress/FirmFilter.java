package io.zhijia.firmcongress;

import org.jspecify.annotations.Nullable;

/**
 * Which firms are asked for.
 *
 * @param idle only those with a congress that did not meet in this year; null for any
 */
record FirmFilter(
        String text, @Nullable Stage stage, @Nullable Integer idle) {

    static final FirmFilter ALL = new FirmFilter("", null, null);
}
