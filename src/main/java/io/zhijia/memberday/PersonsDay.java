package io.zhijia.memberday;

import io.zhijia.membership.PersonOnDay;
import java.time.LocalDate;

/**
 * One day of one person.
 *
 * @param years of service, or whole years of age on the day of retirement; 0 for a birthday, whose years are nobody's matter
 */
record PersonsDay(Kind kind, LocalDate on, PersonOnDay person, int years) {

    /** What makes it a day. */
    enum Kind {
        BIRTHDAY,
        SERVICE,
        RETIREMENT;

        /** Message key of its name. */
        String word() {
            return "memberday." + name();
        }
    }
}
