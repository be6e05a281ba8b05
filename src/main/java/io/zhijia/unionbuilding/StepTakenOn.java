package io.zhijia.unionbuilding;

import java.time.LocalDate;

/**
 * One step in the history of a unit.
 *
 * @param number counted within the unit
 * @param to where it stood afterwards
 * @param why of a step back or of a correction; otherwise the number of the reply, or empty
 */
record StepTakenOn(TargetId target, int number, Stage to, LocalDate on, String why) {}
