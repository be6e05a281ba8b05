package io.zhijia.scoring;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.document.WordPaper;
import io.zhijia.scoring.RunState.Concluded;
import io.zhijia.scoring.RunState.Open;
import io.zhijia.scoring.RunState.Posted;
import io.zhijia.scoring.ScoringViews.Line;
import io.zhijia.scoring.ScoringViews.View;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Papers of an assessment: what is posted, and the sheet of those who keep it. */
final class ScoringPaper {

    private static final Map<Grade, String> GRADES =
            Map.of(Grade.EXCELLENT, "优秀", Grade.GOOD, "合格", Grade.BASIC, "基本合格", Grade.FAILED, "不合格");
    private static final Map<Side, String> SIDES =
            Map.of(Side.SELF, "自评", Side.GROUP, "小组评", Side.DEPARTMENT, "部门评", Side.LEADERSHIP, "领导评");

    /** Numbers of each grade (公示只公示等次); whose they are is told to each person alone. */
    static byte[] posting(View view, String letterhead, LocalDate today) {
        var run = view.run();
        var paper = new WordPaper().title(letterhead + "\n" + run.title() + "结果公示");
        paper.text("按照《%s》（%s），对 %s 至 %s 的情况进行了考核。应考核 %d 人，说明原因不考核 %d 人。"
                .formatted(
                        view.scheme().content().title(),
                        view.scheme().decision(),
                        run.from(),
                        run.to(),
                        view.all(),
                        view.exempt()));
        paper.table(
                List.of("等次", "人数"),
                Stream.of(Grade.values())
                        .map(grade -> List.of(
                                GRADES.getOrDefault(grade, ""),
                                view.grades().containsKey(grade)
                                        ? String.valueOf(view.grades().get(grade))
                                        : "—"))
                        .toList());
        paper.text("不足 5 人的人数，以及能推算出它们的人数不公布，以“—”表示。每个人的得分和等次只告知本人。");
        paper.text(
                switch (run.state()) {
                    case Open() -> "评分还没有结束。";
                    case Posted(var on, var until) -> "公示期：%s 至 %s。对本人结果有异议的，请在公示期内向工会提出。".formatted(on, until);
                    case Concluded(var posted, var on) -> "公示已结束，结果于 %s 确定。".formatted(on);
                });
        return paper.signed(letterhead, today).toBytes();
    }

    /** A row for each person, with what is missing. */
    static void scores(View view, String maker, OutputStream out) throws IOException {
        var sides = view.scheme().content().sides();
        var columns = new ArrayList<>(
                List.of(SheetColumn.text("工号", 12), SheetColumn.text("姓名", 12), SheetColumn.text("小组", 16)));
        sides.forEach(side -> columns.add(
                SheetColumn.text(SIDES.get(side) + " " + view.scheme().content().weight(side) + "%", 12)));
        columns.addAll(List.of(
                SheetColumn.text("扣分", 8),
                SheetColumn.text("总分", 8),
                SheetColumn.text("等次", 10),
                SheetColumn.text("说明", 40)));
        try (var sheets = new Sheets(out)) {
            sheets.list(
                    view.run().title() + "考核汇总",
                    "《" + view.scheme().content().title() + "》，只供考核工作使用",
                    maker,
                    columns,
                    view.lines().stream().map(line -> row(line, sides)).iterator());
        }
    }

    private static List<String> row(Line line, List<Side> sides) {
        var score = line.score();
        var row = new ArrayList<>(List.of(line.person().number(), line.person().name(), line.group()));
        sides.forEach(side ->
                row.add(score.of(side).map(sheet -> String.valueOf(sheet.sum())).orElse("")));
        row.add(score.deducted() == 0 ? "" : String.valueOf(score.deducted()));
        row.add(
                line.person().isExempt()
                        ? ""
                        : score.total().map(BigDecimal::toPlainString).orElse(""));
        row.add(line.person().isExempt() ? "" : score.grade().map(GRADES::get).orElse(""));
        row.add(remark(line));
        return List.copyOf(row);
    }

    private static String remark(Line line) {
        return line.person().isExempt()
                ? "不考核：" + line.person().exempt()
                : line.score().grade().isEmpty()
                        ? "缺" + line.score().missing().stream().map(SIDES::get).collect(Collectors.joining("、"))
                        : "";
    }

    /** Whose points, as papers name it. */
    static String side(Side side) {
        return SIDES.getOrDefault(side, "");
    }

    private ScoringPaper() {}
}
