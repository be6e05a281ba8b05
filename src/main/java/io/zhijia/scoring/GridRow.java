package io.zhijia.scoring;

import io.zhijia.identity.MemberId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One row of a grid: what is typed for one person, cell by cell.
 *
 * @param cells for each item of the scheme, as it was typed
 * @param version of what was there when the grid was read
 * @param before what is there; null if nothing is
 */
record GridRow(
        MemberId member,
        String number,
        String name,
        String group,
        List<String> cells,
        String reason,
        int version,
        @Nullable Sheet before) {

    static final int LONGEST_REASON = 300;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /** What is wrong with a cell. */
    enum Fault {
        /** Others of the row are filled. */
        MISSING,
        NOT_A_NUMBER,
        /** More than the item can bring. */
        TOO_MANY,
        /** Points were taken off, and nobody says why. */
        REASON_MISSING,
        REASON_TOO_LONG;

        /** Message key of what is expected. */
        String word() {
            return "scoring.fault." + name();
        }
    }

    GridRow {
        cells = cells.stream().map(String::strip).toList();
        reason = reason.strip();
    }

    static GridRow of(Person person, String group, Scheme scheme, @Nullable Sheet before) {
        return new GridRow(
                person.member(),
                person.number(),
                person.name(),
                group,
                before == null
                        ? scheme.content().items().stream().map(item -> "").toList()
                        : before.points().stream().map(String::valueOf).toList(),
                before == null ? "" : before.reason(),
                before == null ? 0 : before.version(),
                before);
    }

    GridRow typed(List<String> cells, String reason, int version) {
        return new GridRow(member, number, name, group, cells, reason, version, before);
    }

    /** Nobody has points for this person yet. */
    boolean isBlank() {
        return reason.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }

    /** By column; that of the reason follows the items. None for a row nobody filled that was empty before. */
    Map<Integer, Fault> faults(Scheme scheme, Side side) {
        var faults = new TreeMap<Integer, Fault>();
        if (isBlank() && before == null) {
            return faults;
        }
        var items = scheme.content().items();
        IntStream.range(0, items.size()).forEach(i -> {
            var cell = i < cells.size() ? cells.get(i) : "";
            if (cell.isEmpty()) {
                faults.put(i, Fault.MISSING);
            } else if (!NUMBER.matcher(cell).matches()) {
                faults.put(i, Fault.NOT_A_NUMBER);
            } else if (Integer.parseInt(cell) > items.get(i).points()) {
                faults.put(i, Fault.TOO_MANY);
            }
        });
        if (reason.length() > LONGEST_REASON) {
            faults.put(items.size(), Fault.REASON_TOO_LONG);
        } else if (faults.isEmpty() && reason.isEmpty() && side != Side.SELF && sum() < Scheme.WHOLE) {
            faults.put(items.size(), Fault.REASON_MISSING);
        }
        return faults;
    }

    /** Of a row without faults. */
    List<Integer> points() {
        return cells.stream().map(Integer::valueOf).toList();
    }

    private int sum() {
        return points().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether anything is to be kept; of a row without faults. */
    boolean isChanged() {
        return !isBlank()
                && (before == null
                        || !before.points().equals(points())
                        || !before.reason().equals(reason));
    }
}
