package io.zhijia.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.zhijia.planning.PlanItemId;
import io.zhijia.work.WorkArea;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the record book are meant. Every figure made of records carries one, so that it can show what it
 * counted.
 *
 * @param from first day, if there is one
 * @param to last day, if there is one
 * @param areas empty: any
 * @param kinds empty: any
 * @param words what their text must contain; empty: anything
 * @param gapsOnly only those without any evidence
 */
public record RecordFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<WorkArea> areas,
        Set<RecordKind> kinds,
        @Nullable UUID group,
        @Nullable PlanItemId planItem,
        String words,
        boolean gapsOnly) {

    /** In place of a group: what the union itself did. */
    public static final UUID NO_GROUP = new UUID(0, 0);

    public static final RecordFilter ALL = new RecordFilter(null, null, Set.of(), Set.of(), null, null, "", false);

    public static RecordFilter of(Year year) {
        return ALL.between(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    public static RecordFilter of(YearMonth month) {
        return ALL.between(month.atDay(1), month.atEndOfMonth());
    }

    public RecordFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new RecordFilter(first, last, areas, kinds, group, planItem, words, gapsOnly);
    }

    /** Those of its days that lie in this month. */
    RecordFilter within(YearMonth month) {
        var first = from == null || from.isBefore(month.atDay(1)) ? month.atDay(1) : from;
        var last = to == null || to.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : to;
        return between(first, last);
    }

    public RecordFilter in(WorkArea first, WorkArea... others) {
        return new RecordFilter(from, to, EnumSet.of(first, others), kinds, group, planItem, words, gapsOnly);
    }

    public RecordFilter kinds(RecordKind first, RecordKind... others) {
        return new RecordFilter(from, to, areas, EnumSet.of(first, others), group, planItem, words, gapsOnly);
    }

    public RecordFilter of(UUID ofGroup) {
        return new RecordFilter(from, to, areas, kinds, ofGroup, planItem, words, gapsOnly);
    }

    public RecordFilter of(PlanItemId item) {
        return new RecordFilter(from, to, areas, kinds, group, item, words, gapsOnly);
    }

    public RecordFilter saying(String text) {
        return new RecordFilter(from, to, areas, kinds, group, planItem, text, gapsOnly);
    }

    public RecordFilter withoutEvidence() {
        return new RecordFilter(from, to, areas, kinds, group, planItem, words, true);
    }

    /** Path of the list of exactly these entries. */
    public String address() {
        return address("/records");
    }

    String address(String path) {
        return address(path, null);
    }

    String address(String path, @Nullable String by) {
        var parts = new ArrayList<String>();
        add(parts, "by", by);
        add(parts, "from", from);
        add(parts, "to", to);
        areas.stream().sorted().forEach(area -> add(parts, "area", area.name()));
        kinds.stream().sorted().forEach(kind -> add(parts, "kind", kind.name()));
        add(parts, "group", group);
        add(parts, "item", planItem);
        add(parts, "words", words.isEmpty() ? null : words);
        add(parts, "gaps", gapsOnly ? "true" : null);
        return parts.isEmpty() ? path : parts.stream().collect(joining("&", path + "?", ""));
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), UTF_8));
        }
    }
}
