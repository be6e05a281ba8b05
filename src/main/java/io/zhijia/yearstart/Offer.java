package io.zhijia.yearstart;

import io.zhijia.almanac.Festival;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanDraft;
import io.zhijia.planning.PlanItemId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item offered for the new plan, ticked or not.
 *
 * @param after the item of the year before that it goes on from, if there is one
 * @param why what a person should know about it
 */
record Offer(
        WorkArea area,
        LaunchKind kind,
        String title,
        LocalDate begins,
        LocalDate ends,
        boolean wholeMonths,
        String note,
        String venue,
        @Nullable MemberId owner,
        @Nullable Festival festival,
        int festivalOffset,
        Hours hours,
        Set<MemberId> helpers,
        @Nullable PlanItemId after,
        Mark why,
        boolean ticked) {

    /** From and until on the clock; null together if nobody said. */
    record Hours(@Nullable LocalTime from, @Nullable LocalTime until) {
        static final Hours UNSAID = new Hours(null, null);
    }

    /** What is particular about an offer. */
    enum Mark {
        NONE,
        /** Its day comes from a festival of the new year. */
        DERIVED,
        /** It was not done in the year before. */
        NOT_DONE,
        /** It was given up in the year before. */
        CANCELLED,
        /** It looks like something that happens once. */
        ONCE,
        /** Its days are over already: no item is made in the past. */
        PAST;

        /** Message key of its name. */
        String word() {
            return "yearstart.mark." + name();
        }
    }

    boolean isPast() {
        return why == Mark.PAST;
    }

    Offer marked(Mark other, boolean tick) {
        return new Offer(
                area,
                kind,
                title,
                begins,
                ends,
                wholeMonths,
                note,
                venue,
                owner,
                festival,
                festivalOffset,
                hours,
                helpers,
                after,
                other,
                tick);
    }

    /** With the title and the days a person left in the list. */
    PlanDraft.Item item(String newTitle, LocalDate newBegins, LocalDate newEnds) {
        var moved = !newBegins.equals(begins) || !newEnds.equals(ends);
        return new PlanDraft.Item(
                area,
                kind,
                newTitle,
                newBegins,
                newEnds,
                wholeMonths && !moved,
                note,
                venue,
                owner,
                moved ? null : festival,
                moved ? 0 : festivalOffset,
                hours.from(),
                hours.until(),
                helpers,
                after);
    }
}
