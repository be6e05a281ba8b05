package io.zhijia.plancheck;

import static java.util.stream.Collectors.joining;

import io.zhijia.document.WordPaper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A check on paper, as it is handed in and filed. */
@Component
class CheckPaper {

    private final MessageSource words;

    CheckPaper(MessageSource words) {
        this.words = words;
    }

    byte[] of(PlanCheck check) {
        var paper = new WordPaper()
                .title("工作计划检查记录")
                .subtitle("《" + check.title() + "》")
                .subtitle(check.day().toString());
        paper.line("参加人员：" + present(check)).line("检查结果：" + check.summary() + "。");
        if (!check.findings().isEmpty()) {
            paper.heading("检查意见").text(check.findings());
        }
        paper.heading("各领域进度").table(List.of("领域", "应办", "已办", "逾期", "完成率"), areas(check), 40, 15, 15, 15, 15);
        if (!check.unfinished().isEmpty()) {
            paper.heading("未办结事项")
                    .table(List.of("事项", "时间", "负责人", "意见", "下一步日期"), unfinished(check), 30, 16, 12, 28, 14);
        }
        return paper.toBytes();
    }

    private static String present(PlanCheck check) {
        var names = check.present().values().stream().sorted().collect(joining("、"));
        return Stream.of(names, check.guests()).filter(part -> !part.isEmpty()).collect(joining("、"));
    }

    private List<List<String>> areas(PlanCheck check) {
        return Tally.by(CheckLine::area, check.lines()).entrySet().stream()
                .map(entry -> row(words.getMessage(entry.getKey().word(), null, Locale.SIMPLIFIED_CHINESE), entry))
                .toList();
    }

    private static List<String> row(String name, Map.Entry<?, Tally> entry) {
        var tally = entry.getValue();
        return List.of(
                name,
                String.valueOf(tally.items()),
                String.valueOf(tally.done()),
                String.valueOf(tally.overdue()),
                tally.percent() + "%");
    }

    private static List<List<String>> unfinished(PlanCheck check) {
        return check.unfinished().stream()
                .map(line -> List.of(
                        line.title(),
                        line.ends().toString(),
                        line.ownerName(),
                        line.remark(),
                        line.next() == null ? "" : line.next().toString()))
                .toList();
    }
}
