package io.zhijia.planimport;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Papers of single months (三月份工作安排), one after another: together they are the plan of a year.
 *
 * @param title of the plan they make
 * @param papers in the order of the year
 */
record MonthPapers(String title, List<Paper> papers) {

    private static final String SIGNS = "，,。；;：:、";
    private static final Pattern TITLE = Pattern.compile("[#*\\s　]*(?<before>[^" + SIGNS
            + "]{0,30}?)(?:(?<year>20\\d\\d)\\s*年)?\\s*(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\\s*月份?(?<after>[^"
            + SIGNS + "\\d]{0,12}(?:计划|安排|要点|打算|日程)[^" + SIGNS + "\\d]{0,6})[：:]?[*\\s　]*");
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final int MONTHS = 12;

    /** What one of them asks for. */
    record Paper(int year, int month, String body) {}

    /** The papers of a text that begins with the title of one; a plan of a year has a title without a month. */
    static Optional<MonthPapers> in(String text) {
        var papers = new ArrayList<Paper>();
        var title = "";
        var body = new StringBuilder();
        for (var line : (Iterable<String>) text.lines().filter(line -> !line.isBlank())::iterator) {
            var found = TITLE.matcher(line);
            if (found.matches()) {
                close(papers, body);
                title = title.isEmpty() ? withoutMonth(found) : title;
                papers.add(new Paper(year(found), month(found.group("month")), ""));
            } else if (papers.isEmpty()) {
                return Optional.empty();
            } else {
                body.append(line).append('\n');
            }
        }
        close(papers, body);
        return isOneYear(papers) ? Optional.of(new MonthPapers(title, inOrder(papers))) : Optional.empty();
    }

    /** The text of a file; where only the name of the file says the month, that becomes its title. */
    static String titled(String name, String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var words = name.endsWith("月") || name.endsWith("月份") ? name + "工作安排" : name;
        return TITLE.matcher(words).matches() && !TITLE.matcher(first).matches() ? words + "\n" + text : text;
    }

    List<Integer> months() {
        return papers.stream().map(Paper::month).toList();
    }

    /** As one plan with a calendar. */
    String joined() {
        var text = new StringBuilder(title).append('\n');
        papers.forEach(paper -> text.append(paper.month()).append("月：\n").append(paper.body()));
        return text.toString();
    }

    private static void close(List<Paper> papers, StringBuilder body) {
        if (!papers.isEmpty()) {
            var last = papers.removeLast();
            papers.add(new Paper(last.year(), last.month(), last.body() + body));
            body.setLength(0);
        }
    }

    private static String withoutMonth(Matcher title) {
        var year = title.group("year");
        return title.group("before").strip()
                + (year == null ? "" : year + "年")
                + title.group("after").strip();
    }

    private static int year(Matcher title) {
        var year = title.group("year");
        return year == null ? 0 : Integer.parseInt(year);
    }

    private static int month(String words) {
        return Character.isDigit(words.charAt(0))
                ? Integer.parseInt(words)
                : words.startsWith("十")
                        ? 10 + (words.length() > 1 ? NUMERALS.indexOf(words.charAt(1)) : 0)
                        : NUMERALS.indexOf(words);
    }

    private static boolean isOneYear(List<Paper> papers) {
        return !papers.isEmpty()
                && papers.size() <= MONTHS
                && papers.stream().allMatch(one -> !one.body().isBlank())
                && papers.stream().map(Paper::month).allMatch(new HashSet<>()::add);
    }

    /** Month after month as they were given, such as those of a school year; else by the calendar. */
    private static List<Paper> inOrder(List<Paper> papers) {
        boolean running = true;
        for (int i = 1; i < papers.size(); i++) {
            running &= papers.get(i).month() == papers.get(i - 1).month() % MONTHS + 1;
        }
        return running
                ? List.copyOf(papers)
                : papers.stream()
                        .sorted(comparingInt(Paper::year).thenComparingInt(Paper::month))
                        .toList();
    }
}
