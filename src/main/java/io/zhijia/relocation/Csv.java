package io.zhijia.relocation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Rows for people and their spreadsheets, which know by the first character that these are UTF-8. */
final class Csv {

    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    /** What a spreadsheet would take for a formula; a number with its sign is none. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=@\t].*|[+-](?![\\d ()-]+$).*");

    private final OutputStream out;
    private final List<String> columns;

    Csv(OutputStream out, List<String> columns) throws IOException {
        this.out = out;
        this.columns = columns;
        write("\ufeff" + line(columns));
    }

    void add(JsonNode row) throws IOException {
        write(line(columns.stream().map(column -> text(row.get(column))).toList()));
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.isString() ? value.stringValue() : value.toString();
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }
}
