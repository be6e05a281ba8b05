package io.zhijia.outsider;

import static io.zhijia.outsider.OutsiderRefusal.NO_NUMBERS;
import static io.zhijia.outsider.OutsiderRefusal.ONE_AT_A_TIME;
import static io.zhijia.outsider.OutsiderRefusal.PUPIL_WITHOUT_CONTACT;
import static io.zhijia.outsider.OutsiderRefusal.PURGE_AHEAD;
import static io.zhijia.outsider.OutsiderRefusal.PURGE_TOO_LATE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Somebody outside the union.
 *
 * @param name of a pupil a code will do
 * @param organisation school, street, firm; empty if it does not matter
 * @param contact telephone or address; never of a pupil
 * @param purpose what for it is kept
 * @param purgeOn when it is to be deleted
 */
record Outsider(
        UnionId union,
        OutsiderId id,
        OutsiderKind kind,
        String name,
        String organisation,
        String contact,
        String purpose,
        LocalDate purgeOn,
        MemberId enteredBy,
        int version) {

    /** Identity numbers, and long numbers of cards and the like. */
    private static final Pattern NUMBER = Pattern.compile("\\d{6}[ -]?\\d{8}[ -]?\\d{3}[\\dXx]|\\d{15,}");

    private static final Pattern SEVERAL = Pattern.compile("[、，,;；\\n]");

    Outsider checked(LocalDate today) {
        refuseIf(
                NUMBER.matcher(name + "\n" + organisation + "\n" + contact + "\n" + purpose)
                        .find(),
                NO_NUMBERS);
        refuseIf(SEVERAL.matcher(name).find(), ONE_AT_A_TIME);
        refuseIf(kind == OutsiderKind.PUPIL && !contact.isEmpty(), PUPIL_WITHOUT_CONTACT);
        refuseIf(!purgeOn.isAfter(today), PURGE_AHEAD);
        refuseIf(purgeOn.isAfter(today.plusMonths(kind.months())), PURGE_TOO_LATE, today.plusMonths(kind.months()));
        return this;
    }

    /** Name and body: 何静（心晴咨询中心）. */
    String calledInTheRecordBook() {
        return organisation.isEmpty() ? name : name + "（" + organisation + "）";
    }

    boolean isOver(LocalDate today) {
        return !purgeOn.isAfter(today);
    }
}
