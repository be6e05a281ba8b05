package io.zhijia.memberimport;

import io.zhijia.particulars.Particular;
import io.zhijia.particulars.ValueLists;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The national member sheet (工会会员信息采集表, 附件四) as the upper unions hand it out: title, 填表单位, header in row 4, data from row
 * 5, 填表说明 below, and the lists of values in a second sheet. Written row by row, however long it is.
 */
final class OfficialSheet {

    /** Column A is 序号; then these. */
    static final List<Field> COLUMNS = List.of(
            Field.NAME,
            Field.SEX,
            Field.BORN,
            Field.NATION,
            Field.EMPLOYMENT,
            Field.ID_KIND,
            Field.ID_NUMBER,
            Field.EDUCATION,
            Field.SKILL,
            Field.PHONE,
            Field.HOUSEHOLD,
            Field.HOUSEHOLD_PLACE,
            Field.CHANGE,
            Field.CHANGED_ON,
            Field.CHANGE_REASON,
            Field.POLITICAL,
            Field.WORKPLACE,
            Field.NATIVE_PLACE,
            Field.MIGRANT);

    private static final int LAST = COLUMNS.size();
    private static final int HEADER = 3;
    private static final String EXPLANATION =
            "填表说明：1. 日期填为 2018/09/01；2. 证件号码按文本填写，18 位；3. 有下拉选项的列请从选项中选择；4. 每人一行，不要合并单元格。";

    private final Workbook book;
    private final Worksheet sheet;
    private int row = HEADER;

    OfficialSheet(OutputStream out, String union) {
        book = new Workbook(out, "Zhijia", "1.0");
        book.setGlobalDefaultFont("宋体", 10.5);
        sheet = book.newWorksheet("会员信息");
        head(union);
    }

    private void head(String union) {
        sheet.value(0, 0, "附件四");
        sheet.value(1, 0, "工会会员信息采集表");
        sheet.range(1, 0, 1, LAST).merge();
        sheet.range(1, 0, 1, LAST)
                .style()
                .fontSize(18)
                .bold()
                .horizontalAlignment("center")
                .set();
        sheet.value(2, 0, "填表单位（盖章）：" + union);
        sheet.value(2, 11, "单位负责人(签字)：");
        sheet.value(HEADER, 0, "序号");
        for (int column = 1; column <= LAST; column++) {
            sheet.value(HEADER, column, COLUMNS.get(column - 1).header());
            sheet.width(column, COLUMNS.get(column - 1) == Field.ID_NUMBER ? 22 : 14);
            sheet.style(HEADER, column).wrapText(true).set();
        }
        sheet.range(HEADER, 0, HEADER, LAST)
                .style()
                .bold()
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment("center")
                .set();
        sheet.freezePane(0, HEADER + 1);
    }

    /** Adds a member: the values of the columns in their order, empty where nothing is known. */
    void add(List<String> values) {
        row++;
        sheet.value(row, 0, row - HEADER);
        for (int column = 1; column <= LAST; column++) {
            var value = values.get(column - 1);
            if (!value.isEmpty()) {
                sheet.inlineString(row, column, COLUMNS.get(column - 1).isDay() ? value.replace('-', '/') : value);
            }
        }
        if (row % 500 == 0) {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    void finish() throws IOException {
        var below = row + 1;
        sheet.value(below, 0, EXPLANATION);
        sheet.range(below, 0, below, LAST).merge();
        var lists = book.newWorksheet("下拉菜单表");
        offer(lists);
        sheet.finish();
        lists.finish();
        book.finish();
    }

    /** The lists in a sheet of their own, and offered in the columns they are for. */
    private void offer(Worksheet lists) {
        var at = 0;
        for (int column = 1; column <= LAST; column++) {
            var values = values(COLUMNS.get(column - 1));
            if (!values.isEmpty()) {
                lists.value(0, at, COLUMNS.get(column - 1).header());
                for (int i = 0; i < values.size(); i++) {
                    lists.value(i + 1, at, values.get(i));
                }
                sheet.range(HEADER + 1, column, Math.max(row, HEADER + 1000), column)
                        .validateWithList(lists.range(1, at, values.size(), at));
                at++;
            }
        }
    }

    private static List<String> values(Field field) {
        return switch (field) {
            case SEX, CHANGE, CHANGE_REASON -> ValueLists.get(field.name()).official();
            default ->
                field.particular()
                        .flatMap(Particular::list)
                        .map(list -> list.official())
                        .orElse(List.of());
        };
    }

    /** A sheet to fill in. */
    static void empty(OutputStream out, String union) throws IOException {
        write(out, union, taker -> {});
    }

    static void write(OutputStream out, String union, Consumer<Consumer<List<String>>> members) throws IOException {
        var sheet = new OfficialSheet(out, union);
        members.accept(sheet::add);
        sheet.finish();
    }
}
