package io.zhijia.division;

import io.zhijia.division.DivisionViews.AreaLine;
import io.zhijia.division.DivisionViews.ChargeLine;
import io.zhijia.division.DivisionViews.Sheet;
import io.zhijia.document.WordPaper;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The division and all duty lists as one paper (工作手册). */
final class Handbook {

    /** @param called what an area is called */
    static byte[] of(Sheet sheet, String letterhead, String union, LocalDate day, Function<WorkArea, String> called) {
        var paper = new WordPaper()
                .letterhead(letterhead)
                .title(union + "\n分工与岗位职责")
                .heading("一、分工")
                .table(
                        List.of("工作领域", "负责人", "替补"),
                        sheet.areas().stream().map(line -> row(line, called)).toList(),
                        44,
                        32,
                        24)
                .heading("二、岗位职责");
        for (var line : sheet.duties()) {
            paper.subheading(line.duty().post() + (line.name().isEmpty() ? "" : "（" + line.name() + "）"));
            paper.text(line.duty().text());
        }
        if (sheet.duties().isEmpty()) {
            paper.text("（尚未制定）");
        }
        return paper.signed(letterhead, day).toBytes();
    }

    static List<String> row(AreaLine line, Function<WorkArea, String> called) {
        return List.of(
                called.apply(line.area()),
                joined(line.charges(), ChargeLine::name),
                joined(line.charges(), ChargeLine::standIn));
    }

    private static String joined(List<ChargeLine> charges, Function<ChargeLine, String> what) {
        return charges.stream().map(what).filter(name -> !name.isEmpty()).collect(Collectors.joining("、"));
    }

    private Handbook() {}
}
