package io.zhijia.retiree;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.retiree.RetireeRefusal.NOTE_MISSING;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person on the check of a year, as the register had them when it was opened.
 *
 * @param group null if in none
 * @param keeper contact person; null if there is none
 * @param answer null until somebody asked
 */
record CheckEntry(
        UnionId union,
        CheckEntryId id,
        YearlyCheckId check,
        MemberId member,
        String number,
        String name,
        @Nullable UUID group,
        String groupName,
        @Nullable MemberId keeper,
        @Nullable Answer answer,
        int version) {

    /**
     * What came of it.
     *
     * @param by who asked, as they sign
     */
    record Answer(Outcome outcome, String note, String by, LocalDate on) {}

    static CheckEntry of(YearlyCheck check, RetireeLine line) {
        var person = line.retired().person();
        return new CheckEntry(
                check.union(),
                CheckEntryId.next(),
                check.id(),
                person.id(),
                person.number(),
                person.name(),
                person.group(),
                line.group(),
                line.card() == null ? null : line.card().keeper(),
                null,
                0);
    }

    /** Asked, or asked again: what is said last counts. */
    CheckEntry answered(Outcome outcome, String note, String by, LocalDate today) {
        refuseIf(outcome.needsNote() && note.isBlank(), NOTE_MISSING);
        RetireeFacts.mustHaveNoNumber(note);
        var said = new Answer(outcome, note.strip(), by, today);
        return new CheckEntry(union, id, check, member, number, name, group, groupName, keeper, said, version);
    }

    boolean isOpen() {
        return answer == null;
    }

    boolean came(Outcome outcome) {
        return answer != null && answer.outcome() == outcome;
    }

    String path() {
        return "/members/retirees/checks/people/" + id;
    }
}
