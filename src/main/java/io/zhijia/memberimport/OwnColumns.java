package io.zhijia.memberimport;

import io.zhijia.memberfile.OwnField;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Columns of a sheet that are called like a field the union has added to its members' files. */
final class OwnColumns {

    /** Columns that are read as something else already are none of them. */
    static Map<Integer, OwnField> of(Batch batch, List<OwnField> fields) {
        var columns = new TreeMap<Integer, OwnField>();
        batch.headers().forEach((column, header) -> {
            if (!batch.columns().containsKey(column)) {
                fields.stream()
                        .filter(field -> Field.plain(field.name()).equals(Field.plain(header)))
                        .filter(field -> !columns.containsValue(field))
                        .findFirst()
                        .ifPresent(field -> columns.put(column, field));
            }
        });
        return columns;
    }

    /** Reads a cell; days in whatever shape sheets have them. */
    static void read(OwnField field, String text, RowReader.Read read) {
        var plain = field.kind() == OwnField.Kind.DAY
                ? DayText.read(text).map(Object::toString).orElse(text)
                : text;
        field.read(plain)
                .ifPresentOrElse(
                        value -> read.own().put(field, value),
                        () -> read.problems()
                                .add(Problem.of(
                                        null,
                                        "OWN_" + field.kind().name(),
                                        field.name(),
                                        text,
                                        String.join("、", field.choices()))));
    }

    private OwnColumns() {}
}
