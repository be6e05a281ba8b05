package io.zhijia.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text of an xlsx: its sheets in order, one row a line; a cell keeps its column. */
final class SheetText {

    private static final int MOST_COLUMNS = 200;

    private final Parts parts;
    private final List<String> shared = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private final Map<String, String> formats = new HashMap<>();

    private SheetText(Parts parts) {
        this.parts = parts;
    }

    static void read(Path file, Lines lines) throws IOException {
        try (var parts = Parts.of(file)) {
            var text = new SheetText(parts);
            text.each("xl/sharedStrings.xml", text::sharedText);
            text.each("xl/styles.xml", text::format);
            for (var sheet : text.sheets()) {
                text.each(sheet, (xml, name) -> text.row(xml, name, lines));
            }
        }
    }

    private interface Reading {
        void element(Xml xml, String name);
    }

    private void each(String part, Reading reading) throws IOException {
        if (parts.has(part)) {
            try (var in = parts.open(part)) {
                var xml = Xml.of(in);
                xml.children(name -> reading.element(xml, name));
            }
        }
    }

    /** Their parts, in the order of the tabs. */
    private List<String> sheets() throws IOException {
        var ids = new LinkedHashMap<String, String>();
        each("xl/workbook.xml", (xml, name) -> sheetIds(xml, name, ids));
        var places = new HashMap<String, String>();
        each("xl/_rels/workbook.xml.rels", (xml, name) -> places(xml, places));
        return ids.keySet().stream()
                .map(id -> places.getOrDefault(id, ""))
                .map(place -> place.startsWith("/") ? place.substring(1) : "xl/" + place)
                .toList();
    }

    private static void sheetIds(Xml xml, String name, Map<String, String> ids) {
        var isHidden = xml.attribute("state", "visible").endsWith("idden");
        if ("sheet".equals(name) && !isHidden) {
            ids.put(xml.attribute("id", ""), xml.attribute("name", ""));
        }
        xml.children(child -> sheetIds(xml, child, ids));
    }

    private static void places(Xml xml, Map<String, String> places) {
        xml.children(child -> {
            places.put(xml.attribute("Id", ""), xml.attribute("Target", ""));
            xml.skip();
        });
    }

    private void sharedText(Xml xml, String name) {
        if ("si".equals(name)) {
            var text = new StringBuilder();
            words(xml, text);
            shared.add(text.toString());
        } else {
            xml.children(child -> sharedText(xml, child));
        }
    }

    /** All runs of a text, without the pronunciation some programs add. */
    private static void words(Xml xml, StringBuilder text) {
        xml.children(name -> {
            switch (name) {
                case "t" -> text.append(xml.text());
                case "rPh" -> xml.skip();
                default -> words(xml, text);
            }
        });
    }

    private void format(Xml xml, String name) {
        switch (name) {
            case "numFmt" -> {
                formats.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
                xml.skip();
            }
            case "cellXfs" ->
                xml.children(child -> {
                    dates.add(isDate(xml.attribute("numFmtId", "0")));
                    xml.skip();
                });
            default -> xml.children(child -> format(xml, child));
        }
    }

    private boolean isDate(String format) {
        var builtIn = format.matches("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");
        return builtIn
                || formats.getOrDefault(format, "")
                        .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "")
                        .matches("(?i).*[yd].*");
    }

    private void row(Xml xml, String name, Lines lines) {
        switch (name) {
            case "worksheet", "sheetData" -> xml.children(child -> row(xml, child, lines));
            case "row" -> {
                var cells = new ArrayList<String>();
                xml.children(child -> cell(xml, cells));
                lines.addRow(cells);
            }
            default -> xml.skip();
        }
    }

    private void cell(Xml xml, List<String> cells) {
        var column = column(xml.attribute("r", ""), cells.size());
        var type = xml.attribute("t", "n");
        var style = xml.number("s", 0);
        var value = new StringBuilder();
        xml.children(name -> {
            switch (name) {
                case "v" -> value.append(xml.text());
                case "is" -> words(xml, value);
                default -> xml.skip();
            }
        });
        while (cells.size() < Math.min(column, MOST_COLUMNS)) {
            cells.add("");
        }
        if (column < MOST_COLUMNS) {
            cells.add(shown(value.toString(), type, style).replace('\t', ' '));
        }
    }

    private String shown(String value, String type, int style) {
        return switch (type) {
            case "s" -> value.isBlank() ? "" : shared.get(Integer.parseInt(value.strip()));
            case "n" -> value.isBlank() ? "" : number(value, style < dates.size() && dates.get(style));
            case "b" -> "1".equals(value) ? "是" : "否";
            default -> value;
        };
    }

    private static String number(String value, boolean isDate) {
        var number = Double.parseDouble(value);
        if (isDate && number >= 1 && number < 2_958_466) {
            return LocalDate.of(1899, 12, 30).plusDays((long) number).toString();
        }
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? String.valueOf((long) number) : value;
    }

    /** "C12" is column 2. */
    private static int column(String reference, int next) {
        var column = 0;
        for (int i = 0; i < reference.length() && Character.isUpperCase(reference.charAt(i)); i++) {
            column = Math.min(MOST_COLUMNS, column * 26 + reference.charAt(i) - 'A') + 1;
        }
        return column == 0 ? next : column - 1;
    }
}
