package io.zhijia.appraisal;

import io.zhijia.appraisal.AppraisalViews.Line;
import io.zhijia.appraisal.AppraisalViews.Part;
import io.zhijia.appraisal.AppraisalViews.Standing;
import io.zhijia.appraisal.AppraisalViews.View;
import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.document.WordPaper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The result on paper (测评结果汇总), for those it is reported to: what is not told on the page is not in it either. */
final class AppraisalPaper {

    private static final String HIDDEN = "—";
    private static final String ALL = "各群体按权重";

    static byte[] word(View view, WordsService.View words, String letterhead, LocalDate today) {
        var round = view.round();
        var paper = new WordPaper().title(letterhead + "\n" + round.title() + "结果汇总");
        paper.line("编号：" + round.cite());
        paper.heading("参评情况");
        paper.table(
                List.of("参评群体", "权重", "应到", "发出", "收回", "有效"),
                view.groups().stream().map(AppraisalPaper::numbers).toList(),
                30,
                14,
                14,
                14,
                14,
                14);
        for (var standing : view.standings()) {
            paper.heading(standing.object().name());
            for (var before : standing.earlier()) {
                paper.text("以前（%d 年，%s）满意率 %s。"
                        .formatted(before.round().year(), before.round().title(), percent(before.satisfied())));
            }
            for (var part : standing.parts()) {
                paper.line("%s：有效票 %d 张，满意率 %s".formatted(by(part), part.papers(), percent(part.satisfied())));
                paper.table(
                        head(part),
                        part.lines().stream().map(AppraisalPaper::cells).toList());
            }
            standing.combined().ifPresent(one -> paper.text(steps(one)));
            var said = words.said(standing.object());
            if (!said.isEmpty()) {
                paper.line("评语（次序是打乱的）：");
                said.forEach(paper::text);
            }
        }
        paper.text("百分比以有效票为基数。不足 5 票的数字，以及能推算出它们的数字不公布，以“—”表示；满意率为最好两档之和。");
        return paper.signed(letterhead, today).toBytes();
    }

    /** As anybody can work it out again. */
    static String steps(Combined one) {
        return "与人事部门考核合并：民主测评满意率 %s × %d%% = %s；%s %d 分 × %d%% = %s；合计 %s 分。"
                .formatted(
                        one.democratic().toPlainString(),
                        one.democraticWeight(),
                        one.democraticShare().toPlainString(),
                        one.assessment().source(),
                        one.assessment().points(),
                        one.weight(),
                        one.personnelShare().toPlainString(),
                        one.total().toPlainString());
    }

    /** A row for each person and round of a year: what goes into the files of the personnel. */
    static void year(int year, List<View> views, String maker, OutputStream out) throws IOException {
        try (var sheets = new Sheets(out)) {
            sheets.list(
                    year + "年干部测评考核汇总",
                    "不足 5 票的数字和能推算出它们的数字不公布",
                    maker,
                    List.of(
                            SheetColumn.text("编号", 18),
                            SheetColumn.text("测评", 30),
                            SheetColumn.text("姓名", 14),
                            SheetColumn.text("有效票", 8),
                            SheetColumn.text("满意率", 10),
                            SheetColumn.text("平均", 8),
                            SheetColumn.text("人事部门考核", 12),
                            SheetColumn.text("合并得分", 10),
                            SheetColumn.text("合并过程", 60)),
                    views.stream()
                            .flatMap(view -> view.standings().stream().map(standing -> yearRow(view.round(), standing)))
                            .iterator());
        }
    }

    private static List<String> yearRow(Round round, Standing standing) {
        var all = standing.all();
        return List.of(
                round.cite(),
                round.title(),
                standing.object().name(),
                String.valueOf(all.papers()),
                percent(all.satisfied()),
                all.overall().average().map(BigDecimal::toPlainString).orElse(HIDDEN),
                standing.assessment().map(one -> String.valueOf(one.points())).orElse(""),
                standing.combined().map(one -> one.total().toPlainString()).orElse(""),
                standing.combined().map(AppraisalPaper::steps).orElse(""));
    }

    private static List<?> numbers(AppraisalViews.GroupLine line) {
        return Stream.concat(
                        Stream.of(line.group().name(), line.group().weight() + "%"),
                        line.numbers().stream()
                                .flatMap(one -> Stream.of(one.entitled(), one.issued(), one.returned(), one.valid()))
                                .map(String::valueOf))
                .toList();
    }

    private static List<String> head(Part part) {
        return Stream.concat(Stream.concat(Stream.of("项目"), part.grades().stream()), Stream.of("平均"))
                .toList();
    }

    private static List<String> cells(Line line) {
        var cells = new ArrayList<>(List.of(line.question()));
        line.shares().forEach(share -> cells.add(percent(share)));
        cells.add(line.average().map(BigDecimal::toPlainString).orElse(HIDDEN));
        return cells;
    }

    private static String by(Part part) {
        return part.by().isEmpty() ? ALL : part.by();
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(one -> one.toPlainString() + "%").orElse(HIDDEN);
    }

    /** A row for each question about each object and group of raters. */
    static void excel(View view, String maker, OutputStream out) throws IOException {
        var grades = view.standings().stream()
                .mapToInt(standing -> standing.all().overall().grades().size())
                .max()
                .orElse(0);
        var columns = new ArrayList<>(List.of(
                SheetColumn.text("测评对象", 14),
                SheetColumn.text("参评群体", 14),
                SheetColumn.text("项目", 14),
                SheetColumn.text("有效票", 8)));
        for (int i = 1; i <= grades; i++) {
            columns.add(SheetColumn.text("第" + i + "档", 16));
        }
        columns.add(SheetColumn.text("平均", 8));
        try (var sheets = new Sheets(out)) {
            sheets.list(
                    view.round().title(),
                    view.round().cite() + "；不足 5 票的数字和能推算出它们的数字不公布",
                    maker,
                    columns,
                    view.standings().stream()
                            .flatMap(standing -> rows(standing, grades))
                            .iterator());
        }
    }

    private static Stream<List<String>> rows(Standing standing, int grades) {
        return standing.parts().stream()
                .flatMap(part -> part.lines().stream().map(line -> {
                    var row = new ArrayList<>(List.of(
                            standing.object().name(), by(part), line.question(), String.valueOf(part.papers())));
                    IntStream.range(0, grades)
                            .forEach(i -> row.add(
                                    i < line.grades().size()
                                            ? line.grades().get(i) + " "
                                                    + percent(line.shares().get(i))
                                            : ""));
                    row.add(line.average().map(BigDecimal::toPlainString).orElse(HIDDEN));
                    return List.copyOf(row);
                }));
    }

    private AppraisalPaper() {}
}
