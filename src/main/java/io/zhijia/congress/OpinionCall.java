package io.zhijia.congress;

import java.time.LocalDate;

/**
 * The heads of the delegations were asked for opinions.
 *
 * @param until last day to say something
 */
record OpinionCall(LocalDate on, LocalDate until) {}
