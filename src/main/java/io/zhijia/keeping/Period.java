package io.zhijia.keeping;

import io.zhijia.privacy.KeptForAWhile;
import java.time.LocalDate;
import java.util.List;

/**
 * How long one kind is kept, and what a clearing would take of it.
 *
 * @param some of them in words
 */
record Period(KeptForAWhile kind, int months, LocalDate before, int count, List<String> some) {}
