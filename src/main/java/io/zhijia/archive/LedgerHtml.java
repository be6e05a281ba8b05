package io.zhijia.archive;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.List;
import java.util.function.UnaryOperator;

/** A ledger as the body of a page to print. */
final class LedgerHtml {

    private static final List<String> HEADS =
            List.of("archive.entries", "archive.persons.one", "archive.times", "archive.spent.yuan", "archive.gaps");

    static String of(String title, String made, List<LedgerLine> lines, UnaryOperator<String> say) {
        var html = new StringBuilder(
                "<h1>" + htmlEscape(title) + "</h1><p>" + htmlEscape(made) + "</p><table><thead><tr>");
        html.append("<th>").append(htmlEscape(say.apply("archive.ledger.key"))).append("</th>");
        HEADS.forEach(
                head -> html.append("<th>").append(htmlEscape(say.apply(head))).append("</th>"));
        html.append("</tr></thead><tbody>");
        lines.forEach(line -> row(html, line));
        return html.append("</tbody></table>").toString();
    }

    private static void row(StringBuilder html, LedgerLine line) {
        var totals = line.totals();
        html.append("<tr><td>").append(htmlEscape(line.name())).append("</td>");
        for (var value :
                List.of(totals.entries(), totals.persons(), totals.personTimes(), totals.spent(), totals.gaps())) {
            html.append("<td class=\"number\">").append(value).append("</td>");
        }
        html.append("</tr>");
    }

    private LedgerHtml() {}
}
