package io.zhijia.archive;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.List;
import java.util.function.UnaryOperator;

/** A ledger as the body of a page to print; its last line is the total. */
final class LedgerHtml {

    private static final List<String> HEADS =
            List.of("archive.entries", "archive.persons.one", "archive.times", "archive.spent.yuan", "archive.gaps");

    static String of(
            String title, String made, List<LedgerLine> lines, UnaryOperator<String> say, UnaryOperator<String> cover) {
        var html = new StringBuilder("<h1>" + htmlEscape(cover.apply(title)) + "</h1><p class=\"line\">"
                + htmlEscape(cover.apply(made)) + "</p><table><thead><tr>");
        html.append("<th>").append(htmlEscape(say.apply("archive.ledger.key"))).append("</th>");
        HEADS.forEach(
                head -> html.append("<th>").append(htmlEscape(say.apply(head))).append("</th>"));
        html.append("</tr></thead><tbody>");
        lines.stream().limit(lines.size() - 1L).forEach(line -> row(html, "", line, cover));
        row(html, "total", lines.getLast(), cover);
        return html.append("</tbody></table>").toString();
    }

    private static void row(StringBuilder html, String kind, LedgerLine line, UnaryOperator<String> cover) {
        var totals = line.totals();
        html.append("<tr class=\"" + kind + "\"><td>")
                .append(htmlEscape(cover.apply(line.name())))
                .append("</td>");
        for (var value : List.of(
                totals.entries(),
                totals.persons(),
                totals.personTimes(),
                totals.spent().grouped(),
                totals.gaps())) {
            html.append("<td class=\"number\">").append(value).append("</td>");
        }
        html.append("</tr>");
    }

    private LedgerHtml() {}
}
