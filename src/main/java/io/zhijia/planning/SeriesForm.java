package io.zhijia.planning;

import io.zhijia.planning.Repeating.ClosedDays;
import io.zhijia.planning.Repetition.EachMonth;
import io.zhijia.planning.Repetition.EachTerm;
import io.zhijia.planning.Repetition.EveryYears;
import io.zhijia.planning.Repetition.MonthlyOnDay;
import io.zhijia.planning.Repetition.MonthlyOnWeekday;
import io.zhijia.planning.Repetition.Weekly;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A repetition as it is typed; each rule asks for fields of its own and does not look at those of the others. */
record SeriesForm(
        @NotNull UUID id,
        @NotNull UUID plan,
        @NotBlank @Size(max = 180) String title,
        @NotNull WorkArea area,
        @NotNull LaunchKind kind,
        @NotNull Rule rule,
        @Min(1) @Max(10) @Nullable Integer weeks,
        @Nullable DayOfWeek weekday,
        @Min(1) @Max(31) @Nullable Integer day,
        @Min(-1) @Max(4) @Nullable Integer which,
        @Min(1) @Max(10) @Nullable Integer years,
        @Size(max = 100) @Nullable String campuses,
        @Nullable ClosedDays closed,
        @NotNull LocalDate first,
        @NotNull LocalDate last,
        @Pattern(regexp = ItemForm.CLOCK) @Nullable String from,
        @Pattern(regexp = ItemForm.CLOCK) @Nullable String until,
        @Size(max = 100) @Nullable String venue,
        @Nullable String owner) {

    /** The rules people choose from. */
    enum Rule {
        WEEKLY("weeks", "weekday"),
        MONTHLY_DAY("day"),
        MONTHLY_WEEKDAY("which", "weekday"),
        EACH_MONTH,
        EACH_TERM,
        EVERY_YEARS("years");

        private static final Set<String> ASKED_BY_SOME =
                Set.of("weeks", "weekday", "day", "which", "years", "campuses");

        @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
        private final Set<String> fields;

        Rule(String... fields) {
            this.fields = Set.of(fields);
        }

        /** Message key of its name. */
        String word() {
            return "planning.rule." + name();
        }

        boolean looksAt(String field) {
            return fields.contains(field)
                    || !ASKED_BY_SOME.contains(field)
                    || (this == EACH_TERM && field.equals("campuses"));
        }
    }

    static SeriesForm fresh(PlanId plan, LocalDate first, LocalDate last) {
        return new SeriesForm(
                UUID.randomUUID(),
                plan.value(),
                "",
                WorkArea.CULTURE_SPORT,
                LaunchKind.EVENT,
                Rule.WEEKLY,
                2,
                DayOfWeek.FRIDAY,
                1,
                1,
                2,
                "",
                ClosedDays.MOVE,
                first,
                last,
                "",
                "",
                "",
                "");
    }

    /** What the rule asks for and nobody typed. */
    List<String> missing() {
        var given = new HashMap<String, @Nullable Object>();
        given.put("weeks", weeks);
        given.put("weekday", weekday);
        given.put("day", day);
        given.put("which", which == null || which == 0 ? null : which);
        given.put("years", years);
        return rule.fields.stream().filter(field -> given.get(field) == null).toList();
    }

    Repeating repeating() {
        return new Repeating(repetition(), closed == null ? ClosedDays.KEEP : closed);
    }

    private Repetition repetition() {
        return switch (rule) {
            case WEEKLY -> new Weekly(given(weeks), given(weekday));
            case MONTHLY_DAY -> new MonthlyOnDay(given(day));
            case MONTHLY_WEEKDAY -> new MonthlyOnWeekday(given(which), given(weekday));
            case EACH_MONTH -> new EachMonth();
            case EACH_TERM -> new EachTerm(places());
            case EVERY_YEARS -> new EveryYears(given(years), first.getYear(), MonthDay.from(first));
        };
    }

    private static <T> T given(@Nullable T asked) {
        return Objects.requireNonNull(asked);
    }

    private List<String> places() {
        return List.of(ItemForm.text(campuses).split("[\\s,，、;；]+")).stream()
                .filter(place -> !place.isEmpty())
                .toList();
    }

    Days.@Nullable Hours hours() {
        var begin = ItemForm.text(from);
        var end = ItemForm.text(until);
        return begin.isEmpty() || end.isEmpty() ? null : new Days.Hours(LocalTime.parse(begin), LocalTime.parse(end));
    }
}
