package io.zhijia.memberimport;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Where the header of a sheet is, and what its columns are about.
 *
 * @param row as Excel numbers it; the data begins below
 * @param fields by column, from 0; columns nobody knows are missing
 * @param headers by column, as they are written
 */
record Heading(int row, Map<Integer, Field> fields, Map<Integer, String> headers) {

    private static final int SEARCHED = 12;

    /**
     * The row among the first ones that names most fields; of a header over two rows both together.
     *
     * @param known what else a header means in this union
     */
    static Optional<Heading> find(Grid grid, Function<String, Optional<Field>> known) {
        Heading best = null;
        var lines = grid.lines();
        for (int i = 0; i < Math.min(SEARCHED, lines.size()); i++) {
            var heading = of(lines.get(i), known);
            if (i + 1 < lines.size()
                    && lines.get(i + 1).number() == lines.get(i).number() + 1) {
                heading = heading.over(of(lines.get(i + 1), known));
            }
            if (best == null || heading.fields().size() > best.fields().size()) {
                best = heading;
            }
        }
        return Optional.ofNullable(best)
                .filter(found -> found.fields().containsValue(Field.NAME)
                        && found.fields().size() >= 2);
    }

    private static Heading of(Grid.Line line, Function<String, Optional<Field>> known) {
        var fields = new TreeMap<Integer, Field>();
        var headers = new LinkedHashMap<Integer, String>();
        for (int column = 0; column < line.cells().size(); column++) {
            var header = line.cell(column).strip();
            if (!header.isEmpty()) {
                headers.put(column, header);
                var at = column;
                known.apply(header)
                        .or(() -> Field.of(header))
                        .filter(field -> !fields.containsValue(field))
                        .ifPresent(field -> fields.put(at, field));
            }
        }
        return new Heading(line.number(), fields, headers);
    }

    /** A header over two rows: the lower row names what the upper one only gathers. */
    private Heading over(Heading lower) {
        if (lower.fields().size() < 2 || fields.isEmpty() || lower.isOfPeople()) {
            return this;
        }
        var both = new TreeMap<>(fields);
        lower.fields().forEach((column, field) -> {
            if (!both.containsValue(field)) {
                both.put(column, field);
            }
        });
        var names = new LinkedHashMap<>(headers);
        names.putAll(lower.headers());
        return new Heading(lower.row(), both, names);
    }

    /** A row of data that happens to hold a word like 单位 is no header. */
    private boolean isOfPeople() {
        return headers.values().stream().anyMatch(text -> text.matches(".*\\d{3,}.*"));
    }
}
