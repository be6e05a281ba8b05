package io.zhijia.planning;

import io.zhijia.identity.MemberId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item as it is typed, new or changed.
 *
 * @param id given to a new item before it is sent, so that the form sent twice adds one
 * @param version of the item as the person read it
 * @param plan a sub-plan to add it to; null for the union's own
 */
record ItemForm(
        @Nullable PlanItemId id,
        @Nullable Integer version,
        @NotBlank @Size(max = 200) String title,
        @NotNull WorkArea area,
        @Nullable List<WorkArea> sideAreas,
        @NotNull LaunchKind kind,
        @Nullable ItemType type,
        @NotNull LocalDate begins,
        @NotNull LocalDate ends,
        @Nullable Boolean wholeMonths,
        @Pattern(regexp = CLOCK) @Nullable String from,
        @Pattern(regexp = CLOCK) @Nullable String until,
        @Size(max = 100) @Nullable String venue,
        @Size(max = 2000) @Nullable String note,
        @Nullable String owner,
        @Nullable List<String> coOwners,
        @Size(max = 200) @Nullable String reason,
        @Nullable PlanId plan) {

    static final String CLOCK = "(([01]\\d|2[0-3]):[0-5]\\d(:\\d\\d)?)?";

    static ItemForm fresh(LocalDate day, @Nullable PlanId plan) {
        return new ItemForm(
                PlanItemId.next(),
                0,
                "",
                WorkArea.ORGANISATION,
                List.of(),
                LaunchKind.TASK,
                ItemType.EVENT,
                day,
                day,
                false,
                "",
                "",
                "",
                "",
                "",
                List.of(),
                "",
                plan);
    }

    static ItemForm of(PlanItem item) {
        var days = item.days();
        var hours = days.hours();
        return new ItemForm(
                item.id(),
                item.version(),
                item.title(),
                item.area(),
                List.copyOf(item.matter().sideAreas()),
                item.kind(),
                item.matter().type(),
                item.begins(),
                item.ends(),
                days.wholeMonths(),
                hours == null ? "" : hours.from().toString(),
                hours == null ? "" : hours.until().toString(),
                days.venue(),
                item.matter().note(),
                Objects.toString(item.charge().owner(), ""),
                item.charge().coOwners().stream().map(MemberId::toString).toList(),
                "",
                null);
    }

    /** The same words over what is kept now. */
    ItemForm over(int kept) {
        return new ItemForm(
                id,
                kept,
                title,
                area,
                sideAreas,
                kind,
                type,
                begins,
                ends,
                wholeMonths,
                from,
                until,
                venue,
                note,
                owner,
                coOwners,
                reason,
                plan);
    }

    Matter matter() {
        var sides = Set.copyOf(sides()).stream().filter(side -> side != area).toList();
        var chosen = type == null ? ItemType.of(kind) : type;
        return new Matter(area, Set.copyOf(sides), kind, chosen, title.strip(), text(note));
    }

    Days days() {
        return isWhole()
                ? new Days(
                        YearMonth.from(begins).atDay(1),
                        YearMonth.from(ends).atEndOfMonth(),
                        true,
                        null,
                        text(venue),
                        null)
                : new Days(begins, ends, false, hours(), text(venue), null);
    }

    private Days.@Nullable Hours hours() {
        return text(from).isEmpty() || text(until).isEmpty()
                ? null
                : new Days.Hours(LocalTime.parse(text(from)), LocalTime.parse(text(until)));
    }

    boolean isWhole() {
        return Boolean.TRUE.equals(wholeMonths);
    }

    List<WorkArea> sides() {
        return sideAreas == null ? List.of() : sideAreas;
    }

    List<String> helpers() {
        return coOwners == null ? List.of() : coOwners;
    }

    static String text(@Nullable Object typed) {
        return Objects.toString(typed, "").strip();
    }
}
