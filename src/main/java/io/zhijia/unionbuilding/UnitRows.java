package io.zhijia.unionbuilding;

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
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Reads units from a sheet: columns by their names in either language, in any order, and what is wrong in which row. */
class UnitRows {

    private static final int SEARCHED = 12;
    private static final int LONGEST = 60;
    private static final int MOST_STAFF = 1_000_000;

    private final MessageSource words;

    UnitRows(MessageSource words) {
        this.words = words;
    }

    /** A column we read. */
    enum Column {
        NAME("unionbuilding.name"),
        NATURE("unionbuilding.nature"),
        STAFF("unionbuilding.staff"),
        BEGAN("unionbuilding.began"),
        CONTACT("unionbuilding.contact"),
        FORM("unionbuilding.form");

        private final String word;

        Column(String word) {
            this.word = word;
        }
    }

    /** A unit as its row says it. */
    record UnitRow(Unit unit, Form form) {}

    /**
     * What is wrong in a row.
     *
     * @param cell what stands there
     */
    record Mistake(int row, String word, String cell) {}

    record Read(List<UnitRow> rows, List<Mistake> mistakes) {}

    Read read(List<Grid> grids) {
        for (var grid : grids) {
            for (int i = 0; i < Math.min(SEARCHED, grid.lines().size()); i++) {
                var columns = columns(grid.lines().get(i));
                if (columns.containsKey(Column.NAME) && columns.containsKey(Column.NATURE)) {
                    return rows(
                            columns, grid.lines().subList(i + 1, grid.lines().size()));
                }
            }
        }
        throw new Refusal(BuildingRefusal.NO_HEADER);
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
        var rows = new ArrayList<UnitRow>();
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

    private Optional<UnitRow> row(Cells cells, Set<String> names, List<Mistake> mistakes) {
        var before = mistakes.size();
        var name = cells.get(Column.NAME);
        check(name.length() <= LONGEST, cells, Column.NAME, "long", mistakes);
        check(names.add(name), cells, Column.NAME, "twice", mistakes);
        check(cells.get(Column.CONTACT).length() <= LONGEST, cells, Column.CONTACT, "long", mistakes);
        var nature = one(Nature.values(), Nature::word, cells.get(Column.NATURE));
        check(nature.isPresent(), cells, Column.NATURE, "nature", mistakes);
        var typedForm = cells.get(Column.FORM);
        var form = typedForm.isEmpty() ? Optional.of(Form.SINGLE) : one(Form.values(), Form::word, typedForm);
        check(form.isPresent(), cells, Column.FORM, "form", mistakes);
        var staff = staff(cells.get(Column.STAFF));
        check(staff.isPresent(), cells, Column.STAFF, "staff", mistakes);
        var typedDay = cells.get(Column.BEGAN);
        var began = typedDay.isEmpty() ? Optional.<LocalDate>empty() : DayText.read(typedDay);
        check(typedDay.isEmpty() || began.isPresent(), cells, Column.BEGAN, "day", mistakes);
        if (mistakes.size() > before || nature.isEmpty() || form.isEmpty() || staff.isEmpty()) {
            return Optional.empty();
        }
        var unit = new Unit(name, nature.get(), staff.get(), orNull(began), cells.get(Column.CONTACT));
        return Optional.of(new UnitRow(unit, form.get()));
    }

    private static void check(boolean right, Cells cells, Column column, String wrong, List<Mistake> mistakes) {
        if (!right) {
            var cell = cells.get(column);
            mistakes.add(new Mistake(
                    cells.line().number(),
                    "unionbuilding.mistake." + wrong,
                    cell.substring(0, Math.min(LONGEST, cell.length()))));
        }
    }

    private <E extends Enum<E>> Optional<E> one(E[] all, Function<E, String> word, String typed) {
        return Stream.of(all).filter(one -> says(typed, word.apply(one))).findFirst();
    }

    private static Optional<Integer> staff(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(0);
        }
        return Optional.of(typed)
                .filter(text -> text.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .filter(number -> number <= MOST_STAFF);
    }

    private boolean says(String typed, String word) {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .anyMatch(language -> words.getMessage(word, null, language).equalsIgnoreCase(typed.strip()));
    }

    private static @Nullable LocalDate orNull(Optional<LocalDate> day) {
        return day.orElse(null);
    }
}
