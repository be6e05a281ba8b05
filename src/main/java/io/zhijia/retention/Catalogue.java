package io.zhijia.retention;

import io.zhijia.document.Csv;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The catalogue of a year's package (归档文件目录), as other programs read it. */
final class Catalogue {

    /** The columns the filing standard asks for (DA/T 22); our own follow. */
    static final List<String> HEADS = List.of("序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注", "保管期限", "文件夹");

    private final int year;
    private final Map<RetentionPeriod, Integer> numbers = new EnumMap<>(RetentionPeriod.class);
    private final List<List<String>> rows = new ArrayList<>();

    Catalogue(int year) {
        this.year = year;
    }

    /**
     * Gives the next item its number.
     *
     * @return the folder it belongs in
     */
    String add(RetentionPeriod period, String periodName, String by, String title, LocalDate on, String remark) {
        var number = numbers.merge(period, 1, Integer::sum);
        var folder = "%s/%04d".formatted(period.folder(), number);
        rows.add(List.of(
                String.valueOf(rows.size() + 1),
                "WS·%d-%s-GH-%04d".formatted(year, period.code(), number),
                "",
                by,
                title,
                DateTimeFormatter.BASIC_ISO_DATE.format(on),
                "",
                "",
                remark,
                periodName,
                folder));
        return folder;
    }

    List<List<String>> rows() {
        return rows;
    }

    byte[] csv() {
        return Csv.of(HEADS, rows);
    }
}
