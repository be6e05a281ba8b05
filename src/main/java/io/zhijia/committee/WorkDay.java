package io.zhijia.committee;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/**
 * A day, or half of one, that a part-time member of the committee gave to union work in working hours.
 *
 * @param halves 1 or 2
 */
record WorkDay(MemberId member, LocalDate day, int halves, String work) {}
