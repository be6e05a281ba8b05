package io.zhijia.firmcongress;

import io.zhijia.firmcongress.Firm.Congress;
import io.zhijia.firmcongress.Firm.Description;
import io.zhijia.memberimport.DayText;
import io.zhijia.memberimport.Grid;
import io.zhijia.refusal.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Reads firms from a sheet: columns by their names in either language, in any order, and what is wrong in which row. */
class FirmRows {

    private static final int SEARCHED = 12;
    private static final int LONGEST = 60;

    private final MessageSource words;
    private final LocalDate today;

    FirmRows(MessageSource words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** A column we read. */
    enum Column {
        NAME("firmcongress.name"),
        STAFF("firmcongress.staff"),
        UNION_SINCE("firmcongress.unionSince"),
        FORM("firmcongress.form"),
        SET_UP_ON("firmcongress.setUpOn");

        private final String word;

        Column(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** A firm as its row says it. */
    record Row(Description about, @Nullable Congress congress) {}

    /**
     * What is wrong in a row.
     *
     * @param cell what stands there
     */
    record Mistake(int row, String word, String cell) {}

    record Read(List<Row> rows, List<Mistake> mistakes) {}

    Read read(List<Grid> grids) {
        for (var grid : grids) {
            for (int i = 0; i < Math.min(SEARCHED, grid.lines().size()); i++) {
                var columns = columns(grid.lines().get(i));
                if (columns.containsKey(Column.NAME) && columns.containsKey(Column.FORM)) {
                    return rows(
                            columns, grid.lines().subList(i + 1, grid.lines().size()));
                }
            }
        }
        throw new Refusal(FirmRefusal.NO_HEADER);
    }

    private Map<Column, Integer> columns(Grid.Line header) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int at = 0; at < header.cells().size(); at++) {
            for (var column : Column.values()) {
                if (says(header.cell(at), column.word)) {
                    columns.putIfAbsent(column, at);
                }
            }
        }
        return columns;
    }

    private Read rows(Map<Column, Integer> columns, List<Grid.Line> lines) {
        var rows = new ArrayList<Row>();
        var mistakes = new ArrayList<Mistake>();
        var names = new HashSet<String>();
        for (var line : lines) {
            var cells = new Cells(columns, line);
            if (!cells.get(Column.NAME).isEmpty()) {
                row(cells, names, mistakes).ifPresent(rows::add);
            }
        }
        return new Read(rows, mistakes);
    }

    private record Cells(Map<Column, Integer> columns, Grid.Line line) {
        String get(Column column) {
            var at = columns.get(column);
            return at == null ? "" : line.cell(at).strip();
        }
    }

    private Optional<Row> row(Cells cells, Set<String> names, List<Mistake> mistakes) {
        var before = mistakes.size();
        var name = cells.get(Column.NAME);
        check(name.length() <= LONGEST, cells, Column.NAME, "long", mistakes);
        check(names.add(name), cells, Column.NAME, "twice", mistakes);
        var staff = cells.get(Column.STAFF);
        check(staff.isEmpty() || staff.matches("\\d{1,6}"), cells, Column.STAFF, "staff", mistakes);
        var unionSince = day(cells, Column.UNION_SINCE, mistakes);
        var setUpOn = day(cells, Column.SET_UP_ON, mistakes);
        var typed = cells.get(Column.FORM);
        var form = Stream.of(CongressForm.values())
                .filter(one -> says(typed, one.word()))
                .findFirst()
                .orElse(null);
        check(typed.isEmpty() || form != null, cells, Column.FORM, "form", mistakes);
        check((form == null) == (setUpOn == null), cells, Column.SET_UP_ON, "pair", mistakes);
        if (mistakes.size() > before) {
            return Optional.empty();
        }
        var congress = form == null || setUpOn == null ? null : new Congress(form, setUpOn);
        var about = new Description(name, staff.isEmpty() ? 0 : Integer.parseInt(staff), unionSince);
        return Optional.of(new Row(about, congress));
    }

    private @Nullable LocalDate day(Cells cells, Column column, List<Mistake> mistakes) {
        var typed = cells.get(column);
        if (typed.isEmpty()) {
            return null;
        }
        var day = DayText.read(typed);
        check(day.isPresent(), cells, column, "day", mistakes);
        check(day.isEmpty() || !day.get().isAfter(today), cells, column, "future", mistakes);
        return day.orElse(null);
    }

    private static void check(boolean right, Cells cells, Column column, String wrong, List<Mistake> mistakes) {
        if (!right) {
            var cell = cells.get(column);
            mistakes.add(new Mistake(
                    cells.line().number(),
                    "firmcongress.mistake." + wrong,
                    cell.substring(0, Math.min(LONGEST, cell.length()))));
        }
    }

    private boolean says(String typed, String word) {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .anyMatch(language -> words.getMessage(word, null, language).equalsIgnoreCase(typed.strip()));
    }
}
