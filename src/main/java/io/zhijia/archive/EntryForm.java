package io.zhijia.archive;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import io.zhijia.money.Money;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlannedWork;
import io.zhijia.work.WorkArea;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is typed.
 *
 * @param id made with the blank form, so that the same form sent twice files one entry
 * @param version of the entry that is corrected
 * @param helped who was ticked, besides the helpers that were typed
 * @param spent in yuan
 * @param why reason of a correction
 */
record EntryForm(
        @NotNull RecordId id,
        @Nullable Integer version,
        @NotNull LocalDate on,
        @NotNull WorkArea area,
        @NotNull RecordKind kind,
        @NotBlank @Size(max = 200) String what,
        @Nullable @Size(max = 100) String venue,
        @Nullable UUID group,
        @Nullable @Size(max = 100) String organizer,
        @Nullable @Size(max = 200) String helpers,
        @Nullable List<String> helped,
        @NotNull @PositiveOrZero @Max(1_000_000) Integer persons,
        @Nullable @PositiveOrZero @Max(10_000_000) Integer personTimes,
        @Nullable @Size(max = 60) String countedBy,

        @Nullable @Pattern(regexp = "(\\d{1,9}(\\.\\d{1,2})?)?")
        String spent,

        @Nullable @Size(max = 2000) String result,
        @Nullable String item,
        @Nullable @Size(max = 500) String why) {

    /** The version that was shown; a form without one never matches. */
    int shown() {
        return version == null ? -1 : version;
    }

    static EntryForm blank(RecordId id, LocalDate today, @Nullable UUID group) {
        return new EntryForm(
                id,
                0,
                today,
                WorkArea.ORGANISATION,
                RecordKind.WORK,
                "",
                "",
                group,
                "",
                "",
                List.of(),
                0,
                null,
                "",
                "",
                "",
                "",
                "");
    }

    static EntryForm of(RecordEntry entry) {
        var facts = entry.facts();
        return new EntryForm(
                entry.id(),
                entry.version(),
                facts.on(),
                facts.area(),
                facts.kind(),
                facts.what(),
                facts.venue(),
                facts.group(),
                facts.organizer(),
                facts.helpers(),
                List.of(),
                facts.persons(),
                facts.personTimes(),
                facts.countedBy(),
                facts.hasCost() ? facts.spent().toString() : "",
                facts.result(),
                Objects.toString(facts.planItem(), ""),
                "");
    }

    /** The same form with what the plan item says. */
    EntryForm of(PlannedWork planned) {
        return new EntryForm(
                id,
                version,
                on,
                planned.area(),
                kind,
                planned.title(),
                venue,
                group,
                organizer,
                helpers,
                helped,
                persons,
                personTimes,
                countedBy,
                spent,
                result,
                planned.id().toString(),
                why);
    }

    RecordFacts facts(Map<UUID, String> groups) {
        return new RecordFacts(
                on,
                area,
                kind,
                what.strip(),
                text(venue),
                group,
                group == null ? "" : groups.getOrDefault(group, ""),
                text(organizer),
                allHelpers(),
                persons,
                requireNonNullElse(personTimes, persons),
                text(countedBy),
                money(),
                text(result),
                item == null || item.isEmpty() ? null : PlanItemId.of(item));
    }

    /** Whoever was typed, then whoever was ticked and not typed. */
    String allHelpers() {
        var typed = text(helpers);
        var named = List.of(typed.split("[、，,;；\\s]+"));
        var ticked = requireNonNullElse(helped, List.<String>of()).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !named.contains(name));
        return Stream.concat(Stream.of(typed).filter(text -> !text.isEmpty()), ticked)
                .distinct()
                .collect(joining("、"));
    }

    boolean isHelped(String name) {
        return helped != null && helped.contains(name);
    }

    static String text(@Nullable Object typed) {
        return Objects.toString(typed, "").strip();
    }

    private Money money() {
        return spent == null || spent.isBlank()
                ? Money.NONE
                : new Money(new BigDecimal(spent.strip()).movePointRight(2).longValueExact());
    }
}
