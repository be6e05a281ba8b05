package io.zhijia.planning;

import io.zhijia.almanac.Festival;
import io.zhijia.identity.MemberId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan as somebody would like to have it, whole and checked by a person; {@link PlanIntake} makes it so.
 *
 * @param from first day of the plan
 * @param to last day, at most eighteen months on
 * @param source a path where the original can be seen
 */
public record PlanDraft(
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable String source,
        List<Section> sections,
        List<Goal> goals,
        List<Item> items) {

    public PlanDraft {
        sections = List.copyOf(sections);
        goals = List.copyOf(goals);
        items = List.copyOf(items);
    }

    /**
     * A heading and the text below it.
     *
     * @param level 1 for the uppermost
     */
    public record Section(int level, String heading, String body) {}

    /**
     * Something promised.
     *
     * @param kind cadence, rate, count, money or deadline
     */
    public record Goal(String text, String kind) {}

    /**
     * One thing to be done.
     *
     * @param wholeMonths only the months are known, the days are their first and last
     * @param festival the festival the days were derived from, so many days before (negative) or after it
     * @param from on the clock; null together with {@code until} if nobody said
     * @param after the item of the plan before that it goes on from, if there is one
     */
    public record Item(
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
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            Set<MemberId> helpers,
            @Nullable PlanItemId after) {

        public Item(
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
                int festivalOffset) {
            this(
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
                    null,
                    null,
                    Set.of(),
                    null);
        }

        public Item(
                WorkArea area,
                LaunchKind kind,
                String title,
                LocalDate begins,
                LocalDate ends,
                boolean wholeMonths,
                String note) {
            this(area, kind, title, begins, ends, wholeMonths, note, "", null, null, 0);
        }
    }
}
