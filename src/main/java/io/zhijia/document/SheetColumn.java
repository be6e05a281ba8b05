package io.zhijia.document;

/**
 * One column of a list.
 *
 * @param width in Latin letters; a Chinese character takes two
 * @param isSummed its total stands below it
 */
public record SheetColumn(String header, int width, Kind kind, boolean isSummed) {

    enum Kind {
        TEXT,
        NUMBER,
        MONEY,
        DAY,
        MOMENT
    }

    public static SheetColumn text(String header, int width) {
        return new SheetColumn(header, width, Kind.TEXT, false);
    }

    public static SheetColumn number(String header, int width) {
        return new SheetColumn(header, width, Kind.NUMBER, false);
    }

    public static SheetColumn money(String header, int width) {
        return new SheetColumn(header, width, Kind.MONEY, false);
    }

    public static SheetColumn day(String header) {
        return new SheetColumn(header, 12, Kind.DAY, false);
    }

    public static SheetColumn moment(String header) {
        return new SheetColumn(header, 17, Kind.MOMENT, false);
    }

    public SheetColumn summed() {
        return new SheetColumn(header, width, kind, true);
    }

    /** How Excel shows it. */
    String format() {
        return switch (kind) {
            case TEXT -> "@";
            case NUMBER -> "0.##";
            case MONEY -> "#,##0.00";
            case DAY -> "yyyy-mm-dd";
            case MOMENT -> "yyyy-mm-dd hh:mm";
        };
    }

    boolean isAtRight() {
        return kind == Kind.NUMBER || kind == Kind.MONEY;
    }

    /** How many lines a text takes in this column. */
    int lines(String text) {
        return text.lines().mapToInt(line -> 1 + (width(line) - 1) / width).sum();
    }

    private static int width(String line) {
        return Math.max(1, line.chars().map(one -> one < 0x2000 ? 1 : 2).sum());
    }
}
