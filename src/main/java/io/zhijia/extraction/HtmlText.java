package io.zhijia.extraction;

import static io.zhijia.extraction.ExtractionRefusal.UNPACKS_TOO_LARGE;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a page: blocks become lines, table rows one line each, items of numbered lists get their numbers. */
final class HtmlText implements NodeFilter {

    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?([-\\w]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOT_READ = Set.of(
            "script", "style", "head", "template", "noscript", "svg", "math", "iframe", "object", "select", "nav");

    private final StringBuilder text = new StringBuilder();
    private static final Set<String> WITHOUT_TEXT_OF_THEIR_OWN =
            Set.of("table", "thead", "tbody", "tfoot", "tr", "ol", "ul");

    private static final int MOST_TAGS = 150_000;
    private static final int MOST_ROWS_SPANNED = 60;

    private final Deque<Integer> numbers = new ArrayDeque<>();
    private final Deque<Integer> cells = new ArrayDeque<>(); // where each open cell begins in the text
    private int begun; // where the latest cell or item begins, so that a block in it needs no line of its own

    static void read(byte[] bytes, Lines lines) throws IOException {
        refuseIf(tags(bytes) > MOST_TAGS, UNPACKS_TOO_LARGE);
        var page = Jsoup.parse(new ByteArrayInputStream(bytes), charset(bytes).name(), "");
        var reading = new HtmlText();
        page.body().filter(reading);
        reading.text.toString().lines().map(String::stripTrailing).forEach(lines::add);
    }

    /** Each becomes an object of its own, many times its size. */
    private static int tags(byte[] bytes) {
        var tags = 0;
        for (var one : bytes) {
            tags += one == '<' ? 1 : 0;
        }
        return tags;
    }

    /** What the page says of itself, unless the bytes prove it wrong. */
    private static Charset charset(byte[] bytes) {
        var found = PlainText.charset(bytes);
        if (found.isPresent()) {
            return found.get();
        }
        var said = CHARSET.matcher(
                new String(bytes, 0, Math.min(4096, bytes.length), java.nio.charset.StandardCharsets.ISO_8859_1));
        return said.find() && Charset.isSupported(said.group(1))
                ? Charset.forName(said.group(1))
                : Charset.forName("GB18030");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.isBlank() && isBetweenCells(node) ? "" : words.getWholeText(), isPreformatted(node));
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    /** In {@code pre} a line is a line. */
    private static boolean isPreformatted(Node node) {
        return node.parent() instanceof Element around && around.closest("pre") != null;
    }

    private static boolean isBetweenCells(Node node) {
        return node.parent() instanceof Element around && WITHOUT_TEXT_OF_THEIR_OWN.contains(around.normalName());
    }

    private FilterResult open(Element element) {
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "tr" -> newLine();
            case "td", "th" -> {
                text.append("\t".repeat(columnsBefore(element)));
                begun = text.length();
                cells.push(begun);
            }
            case "ol" -> {
                newLine();
                numbers.push(Math.max(0, number(element.attr("start"))));
            }
            case "ul" -> {
                newLine();
                numbers.push(Integer.MIN_VALUE);
            }
            case "li" -> item();
            default -> {
                if (element.isBlock()) {
                    newLine();
                }
            }
        }
        return NOT_READ.contains(element.normalName()) || element.hasAttr("hidden")
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "ol", "ul" -> {
                    numbers.poll();
                    newLine();
                }
                case "td", "th" -> {
                    trimTo(cells.pop());
                    begun = -1;
                }
                case "li" -> {
                    begun = -1;
                    newLine();
                }
                default -> {
                    if (element.isBlock()) {
                        newLine();
                    }
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    /** The border to the cell before; and one more for each cell from above that reaches down beside the first. */
    private static int columnsBefore(Element cell) {
        if (cell.previousElementSibling() != null) {
            return 1;
        }
        var row = cell.parent();
        var covered = 0;
        for (int up = 1; row != null && up <= MOST_ROWS_SPANNED; up++) {
            row = row.previousElementSibling();
            covered += row == null ? 0 : cellsReachingDown(row, up);
        }
        return covered;
    }

    /** Only those at the beginning of the row, which is where months stand. */
    private static int cellsReachingDown(Element row, int rows) {
        var reaching = 0;
        for (var cell : row.children()) {
            if (number(cell.attr("rowspan")) <= rows) {
                return reaching;
            }
            reaching++;
        }
        return reaching;
    }

    private void item() {
        newLine();
        var number = numbers.isEmpty() ? Integer.MIN_VALUE : numbers.pop();
        if (number != Integer.MIN_VALUE) {
            text.append(number).append(". ");
        } else {
            text.append("• ");
        }
        numbers.push(number == Integer.MIN_VALUE ? number : number + 1);
        begun = text.length();
    }

    private static int number(String attribute) {
        return attribute.matches("\\d{1,6}") ? Integer.parseInt(attribute) : 1;
    }

    /** Line breaks of the source are only spaces, but in {@code pre}, and between Chinese characters not even that. */
    private void add(String words, boolean preformatted) {
        for (int i = 0; i < words.length(); i++) {
            var one = words.charAt(i);
            if (one == '\u3000' || !isSpace(one) || (preformatted && one == '\n')) {
                text.append(one);
            } else if (!endsBlank()) {
                text.append(' ');
            }
        }
    }

    private static boolean isSpace(char one) {
        return Character.isWhitespace(one) || one == '\u00a0';
    }

    private boolean endsBlank() {
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private void newLine() {
        if (begun == text.length()) {
            return;
        }
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void trimTo(int begin) {
        while (text.length() > begin && Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
    }
}
