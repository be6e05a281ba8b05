package io.zhijia.messaging;

import java.time.LocalDate;

/**
 * One thing a person asked for.
 *
 * @param word message key of where it stands, such as {@code voice.state.SUBMITTED}
 * @param settled whether nothing more is to come
 */
public record AskedLine(String title, String word, boolean settled, LocalDate on, String path) {}
