package io.zhijia.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/** A table as text (RFC 4180), with a byte order mark, so that Excel reads it as UTF-8; nothing in it is a formula to Excel. */
public final class Csv {

    private static final Pattern FORMULA = Pattern.compile("^[=+@\t\r-](?!\\d*$).*", Pattern.DOTALL);

    public static byte[] of(List<String> heads, List<List<String>> rows) {
        var text = new StringBuilder("\ufeff").append(line(heads));
        rows.forEach(row -> text.append(line(row)));
        return text.toString().getBytes(UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        var safe = FORMULA.matcher(cell).matches() ? "'" + cell : cell;
        return "\"" + safe.replace("\"", "\"\"").replaceAll("\\R", " ") + "\"";
    }

    private Csv() {}
}
