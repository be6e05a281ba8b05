package io.zhijia.unitsheet;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.unitsheet.UnitSheetRefusal.NO_HEADER;
import static io.zhijia.unitsheet.UnitSheetRefusal.NO_ROWS;

import io.zhijia.memberimport.Grid;
import io.zhijia.refusal.Refusal;
import io.zhijia.unitsheet.Found.Change;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a sheet of unions: finds its header, our row in it, and what that row says otherwise than we do. */
final class UnitSheetReader {

    private static final int SEARCHED = 12;
    private static final int ENOUGH = 4;

    private final UnitFacts ours;

    UnitSheetReader(UnitFacts ours) {
        this.ours = ours;
    }

    Found read(List<Grid> grids) {
        for (var grid : grids) {
            for (int i = 0; i < Math.min(SEARCHED, grid.lines().size()); i++) {
                var columns = columns(grid.lines().get(i));
                if (columns.size() >= ENOUGH && columns.containsKey(UnitField.UNION_NAME)) {
                    return compared(
                            columns, grid.lines().subList(i + 1, grid.lines().size()));
                }
            }
        }
        throw new Refusal(NO_HEADER);
    }

    private static Map<UnitField, Integer> columns(Grid.Line line) {
        var columns = new EnumMap<UnitField, Integer>(UnitField.class);
        for (int column = 0; column < line.cells().size(); column++) {
            var at = column;
            UnitField.of(line.cell(column)).ifPresent(field -> columns.putIfAbsent(field, at));
        }
        return columns;
    }

    private Found compared(Map<UnitField, Integer> columns, List<Grid.Line> lines) {
        var rows = lines.stream()
                .map(line -> row(columns, line))
                .filter(row -> row.size() > 1 && row.containsKey(UnitField.UNION_NAME))
                .toList();
        refuseIf(rows.isEmpty(), NO_ROWS);
        var mine = rows.stream().filter(this::isOurs).findFirst();
        return new Found(
                mine.isPresent(),
                mine.map(this::differences).orElse(List.of()),
                rows.stream()
                        .filter(row -> mine.filter(row::equals).isEmpty())
                        .map(row -> row.get(UnitField.UNION_NAME))
                        .toList());
    }

    private static Map<UnitField, String> row(Map<UnitField, Integer> columns, Grid.Line line) {
        var row = new EnumMap<UnitField, String>(UnitField.class);
        columns.forEach((field, column) -> {
            var text = line.cell(column).strip();
            if (!text.isEmpty()) {
                row.put(field, text);
            }
        });
        return row;
    }

    /** By the union's code, or the unit's; where neither is known on both sides, by the union's name. */
    private boolean isOurs(Map<UnitField, String> row) {
        for (var field : List.of(UnitField.UNION_CODE, UnitField.UNIT_CODE, UnitField.UNION_NAME)) {
            var theirs = row.getOrDefault(field, "");
            if (!theirs.isEmpty() && !ours.get(field).isEmpty()) {
                return field.read(theirs).filter(ours.get(field)::equals).isPresent();
            }
        }
        return false;
    }

    /** An empty cell says nothing. */
    private List<Change> differences(Map<UnitField, String> row) {
        var differences = new ArrayList<Change>();
        row.forEach((field, text) -> {
            var read = field.read(text);
            if (!read.orElse(text).equals(ours.get(field))) {
                differences.add(new Change(field, ours.get(field), read.orElse(text), read.isEmpty()));
            }
        });
        return differences;
    }
}
