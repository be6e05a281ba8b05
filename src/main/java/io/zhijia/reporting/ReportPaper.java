package io.zhijia.reporting;

import io.zhijia.document.WordPaper;
import io.zhijia.reporting.ReportService.Told;
import java.util.List;
import java.util.function.UnaryOperator;

/** One report as an official letter. */
final class ReportPaper {

    private static final String NUMERALS = "一二三四";

    /**
     * Writes it.
     *
     * @param to what the unit calls whom it is for
     * @param cover what every text goes through
     */
    static byte[] of(Told told, String to, String letterhead, UnaryOperator<String> cover) {
        var report = told.report();
        var paper = new WordPaper(cover)
                .letterhead(letterhead)
                .title(report.title())
                .line(to + "：");
        int part = part(paper, 0, "工作情况", report.work());
        part = part(paper, part, "职工意见", report.opinions());
        part = part(paper, part, "请求事项", numbered(told.requests()));
        if (told.requests().stream().anyMatch(request -> !request.isOpen())) {
            paper.heading(NUMERALS.charAt(part) + "、答复与落实")
                    .table(
                            List.of("请求事项", "答复", "落实情况"),
                            told.requests().stream()
                                    .filter(request -> !request.isOpen())
                                    .map(request -> List.of(
                                            request.text(),
                                            request.answer() + "（" + request.answeredOn() + "）",
                                            request.outcome()))
                                    .toList(),
                            34,
                            36,
                            30);
        }
        return paper.signed(letterhead, report.on()).toBytes();
    }

    /** Returns the number of the next part: one without a word is left out. */
    private static int part(WordPaper paper, int number, String heading, String text) {
        if (text.isEmpty()) {
            return number;
        }
        paper.heading(NUMERALS.charAt(number) + "、" + heading).text(text);
        return number + 1;
    }

    private static String numbered(List<Request> requests) {
        var text = new StringBuilder();
        for (int i = 0; i < requests.size(); i++) {
            text.append(i + 1).append(". ").append(requests.get(i).text()).append('\n');
        }
        return text.toString();
    }

    private ReportPaper() {}
}
