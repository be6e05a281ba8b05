package io.zhijia.committee;

import static io.zhijia.committee.CommitteeRefusal.CONSENTS_MISSING;
import static io.zhijia.committee.CommitteeRefusal.RECALL_NEEDS_MORE_THAN_HALF;
import static io.zhijia.committee.CommitteeRefusal.WHY_BEFORE_THE_END;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.time.LocalDate;

/** Why somebody leaves a seat (工会法第十八条). */
sealed interface Departure {

    /** Nobody said why: enough for a member, and at the end of the term. */
    record Plain() implements Departure {}

    /** 辞职、退休、去世 */
    record Resigned() implements Departure {}

    /** 调动: the union's committee and the union above have agreed. */
    record Moved(String own, String upper) implements Departure {}

    /** 罢免: more than half of all members or delegates. */
    record Recalled(int votes, int voters) implements Departure {}

    /** What the pages offer. */
    enum Why {
        RESIGNED,
        MOVED,
        RECALLED;

        /** Message key of its name. */
        String word() {
            return "committee.why." + name();
        }
    }

    /** Refuses what the law forbids: a chair or vice-chair leaves before the end of the term for one of these reasons only. */
    default void mustSuffice(CommitteeKind kind, SeatRole role, LocalDate lastDay, LocalDate end) {
        switch (this) {
            case Plain plain ->
                refuseIf(kind == CommitteeKind.UNION && role.leads() && lastDay.isBefore(end), WHY_BEFORE_THE_END, end);
            case Resigned resigned -> {}
            case Moved moved -> refuseIf(moved.own().isBlank() || moved.upper().isBlank(), CONSENTS_MISSING);
            case Recalled recalled ->
                refuseIf(
                        recalled.voters() < 1
                                || recalled.votes() > recalled.voters()
                                || recalled.votes() * 2L <= recalled.voters(),
                        RECALL_NEEDS_MORE_THAN_HALF,
                        recalled.votes(),
                        recalled.voters());
        }
    }
}
