package io.zhijia.account;

import io.zhijia.identity.Person;
import io.zhijia.refusal.Refusal.Reason;
import java.io.Serializable;
import java.util.List;

/**
 * What came of opening many accounts at once.
 *
 * @param slips of those that were opened, to be printed
 * @param refused those that were not, and why
 */
record NewAccounts(List<NamedSlip> slips, List<Refused> refused) implements Serializable {

    record NamedSlip(String name, Slip slip) implements Serializable {}

    record Refused(String name, String number, Reason reason) implements Serializable {
        static Refused of(Person person, Reason reason) {
            return new Refused(person.name(), person.number(), reason);
        }
    }
}
