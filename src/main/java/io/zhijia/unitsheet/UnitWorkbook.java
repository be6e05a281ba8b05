package io.zhijia.unitsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet 工会组织信息采集表 (附件一) as the upper unions hand it out: title, signatures, a header over two rows (4 and 5), data from
 * row 6, 填表说明 below.
 */
final class UnitWorkbook {

    private static final List<UnitField> COLUMNS = List.of(UnitField.values());
    private static final int LAST = COLUMNS.size();
    private static final int GROUPS = 3;
    private static final int HEADER = 4;
    private static final int ROW = 5;
    private static final String EXPLANATION =
            "填表说明：1. 每个工会一行；2. 统一社会信用代码按文本填写，18 位；3. 建会日期填为 2018/09/01；4. 单位性质类别、经济类型、单位所属行业、基层工会类型从选项中选择。";

    static void write(OutputStream out, UnitFacts facts, LocalDate today) throws IOException {
        try (var book = new Workbook(out, "Zhijia", "1.0")) {
            book.setGlobalDefaultFont("宋体", 10.5);
            var sheet = book.newWorksheet("工会组织信息");
            head(sheet, facts, today);
            row(sheet, facts);
            sheet.value(ROW + 1, 0, EXPLANATION);
            sheet.range(ROW + 1, 0, ROW + 1, LAST).merge();
            var lists = book.newWorksheet("下拉菜单表");
            offer(sheet, lists);
        }
    }

    private static void head(Worksheet sheet, UnitFacts facts, LocalDate today) {
        sheet.value(0, 0, "附件一");
        sheet.range(0, 0, 0, 1).merge();
        sheet.value(1, 0, "工会组织信息采集表");
        sheet.range(1, 0, 1, LAST).merge();
        sheet.range(1, 0, 1, LAST)
                .style()
                .fontSize(18)
                .bold()
                .horizontalAlignment("center")
                .set();
        sheet.value(2, 0, "填表单位（盖章）：" + facts.get(UnitField.UNION_NAME));
        sheet.value(2, 5, "单位负责人(签字)：");
        sheet.value(2, 9, "信息采集人（签字）：");
        sheet.value(2, 13, "填报日期：" + today.toString().replace('-', '/'));
        sheet.value(GROUPS, 0, "序号");
        sheet.range(GROUPS, 0, HEADER, 0).merge();
        sheet.value(GROUPS, 1, "工会组织所在单位信息");
        sheet.range(GROUPS, 1, GROUPS, UnitField.OF_THE_UNIT).merge();
        sheet.value(GROUPS, UnitField.OF_THE_UNIT + 1, "工会组织信息");
        sheet.range(GROUPS, UnitField.OF_THE_UNIT + 1, GROUPS, LAST).merge();
        for (var field : UnitField.values()) {
            sheet.value(HEADER, column(field), field.header());
            sheet.width(column(field), field.isCode() ? 22 : 16);
        }
        sheet.range(GROUPS, 0, HEADER, LAST)
                .style()
                .bold()
                .wrapText(true)
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment("center")
                .set();
    }

    private static void row(Worksheet sheet, UnitFacts facts) {
        sheet.value(ROW, 0, 1);
        for (var field : UnitField.values()) {
            var value = facts.get(field);
            if (!value.isEmpty()) {
                sheet.value(ROW, column(field), field == UnitField.FOUNDED ? value.replace('-', '/') : value);
            }
        }
        sheet.range(ROW, 0, ROW, LAST)
                .style()
                .wrapText(true)
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private static void offer(Worksheet sheet, Worksheet lists) {
        var at = 0;
        for (var field : UnitField.values()) {
            if (field.list().isPresent()) {
                var values = field.list().get().official();
                lists.value(0, at, field.header());
                for (int i = 0; i < values.size(); i++) {
                    lists.value(i + 1, at, values.get(i));
                }
                sheet.range(ROW, column(field), ROW, column(field))
                        .validateWithList(lists.range(1, at, values.size(), at));
                at++;
            }
        }
    }

    /** Behind 序号. */
    private static int column(UnitField field) {
        return COLUMNS.indexOf(field) + 1;
    }

    private UnitWorkbook() {}
}
