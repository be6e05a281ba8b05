package io.zhijia.planconsultation;

/**
 * What a consultation has come to.
 *
 * @param persons who said anything, "no objection" included, each counted once
 * @param opinions without the "no objection"s
 */
record Turnout(int persons, int opinions, int waiting, int taken, int partly, int declined, int noObjection) {}
