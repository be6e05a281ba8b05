package io.zhijia.messaging;

import java.time.LocalDate;

/**
 * One thing that happens on a day to come.
 *
 * @param on the day, or the first of several
 * @param path where more is said about it
 */
public record ComingLine(String title, LocalDate on, String path) {}
