package io.zhijia.document;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.List;
import java.util.stream.Collectors;

/** A PDF written from top to bottom, for people who are not to change anything in it. */
public final class PdfPaper implements Paper {

    private static final int COLUMNS = 4;

    private final StringBuilder html = new StringBuilder();

    @Override
    public PdfPaper title(String title) {
        return add("<h1>" + lines(title) + "</h1>");
    }

    @Override
    public PdfPaper subtitle(String subtitle) {
        return add("<p class=\"line\">" + htmlEscape(subtitle) + "</p>");
    }

    @Override
    public PdfPaper heading(String heading) {
        return add("<h2>" + htmlEscape(heading) + "</h2>");
    }

    @Override
    public PdfPaper text(String text) {
        return add(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> "<p>" + htmlEscape(line) + "</p>")
                .collect(Collectors.joining()));
    }

    @Override
    public PdfPaper table(List<String> header, List<? extends List<?>> rows, int... widths) {
        html.append("<table><thead><tr>");
        for (int i = 0; i < header.size(); i++) {
            html.append(i < widths.length ? "<th width=\"" + widths[i] + "%\">" : "<th>")
                    .append(htmlEscape(header.get(i)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (var row : rows) {
            html.append("<tr>");
            row.forEach(cell ->
                    html.append("<td>").append(lines(String.valueOf(cell))).append("</td>"));
            html.append("</tr>");
        }
        return add("</tbody></table>");
    }

    /** The last of a row takes what is left of it. */
    @Override
    public PdfPaper form(List<FormRow> rows) {
        html.append("<table><tbody>");
        for (var row : rows) {
            html.append("<tr>");
            var cells = row.cells();
            for (int i = 0; i < cells.size(); i++) {
                var isLabel = i % 2 == 0;
                var rest = i == cells.size() - 1 ? COLUMNS - i : 1;
                html.append(isLabel ? "<th" : "<td")
                        .append(rest > 1 ? " colspan=\"" + rest + "\"" : isLabel ? " width=\"16%\"" : " width=\"34%\"")
                        .append('>')
                        .append(lines(cells.get(i)))
                        .append(isLabel ? "</th>" : "</td>");
            }
            html.append("</tr>");
        }
        return add("</tbody></table>");
    }

    @Override
    public byte[] toBytes() {
        return Pdf.of(html.toString());
    }

    private PdfPaper add(String piece) {
        html.append(piece);
        return this;
    }

    private static String lines(String text) {
        return text.lines().map(line -> htmlEscape(line)).collect(Collectors.joining("<br>"));
    }
}
