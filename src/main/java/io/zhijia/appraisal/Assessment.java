package io.zhijia.appraisal;

import java.time.LocalDate;

/**
 * What the personnel department or the party organization found of somebody by its own assessment (APR-05).
 *
 * @param object whom, by the number in the round
 * @param points of a hundred
 * @param source which assessment of whom
 */
record Assessment(int object, int points, String source, LocalDate on, int version) {}
