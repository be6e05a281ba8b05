package io.zhijia.planreader;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which months a plan is for: its calendar says the months, its title or opening the year (PLN-02, E30, E31). */
final class Periods {

    private static final Pattern YEAR = Pattern.compile(
            "(?<first>20\\d\\d)\\s*年?\\s*(?:(?:-+|至|到|~|/)\\s*(?<second>20\\d\\d)\\s*)?(?:年度?|学年度?)|(?<chinese>二[〇零0][〇零一二三四五六七八九]{2})年");
    private static final Pattern UNNAMED = Pattern.compile("(?:20|二[〇零0])?[xX*?_]{2,4}\\s*年(?:度)?|201[xX]年|20__年");
    private static final Pattern AUTUMN = Pattern.compile("第一学期|上学期|秋季|第1学期");
    private static final Pattern SPRING = Pattern.compile("第二学期|下学期|春季|第2学期");
    private static final Pattern FIRST_HALF = Pattern.compile("上半年");
    private static final Pattern SECOND_HALF = Pattern.compile("下半年");
    private static final int OPENING = 200;

    private final String title;
    private final String head;
    private final Year unlessNamed;

    private Periods(String title, String head, Year unlessNamed) {
        this.title = title;
        this.head = head;
        this.unlessNamed = unlessNamed;
    }

    /**
     * @param text of the document, folded
     * @param title of the document, folded
     * @param months of its entries, in their order
     */
    static PlanPeriod of(String text, String title, List<List<Integer>> months, Year unlessNamed) {
        var head = text.substring(0, Math.min(text.length(), title.length() + OPENING));
        return new Periods(title, head, unlessNamed).of(months);
    }

    private PlanPeriod of(List<List<Integer>> months) {
        var year = YEAR.matcher(head);
        boolean certain = year.find();
        var label = certain ? year.group() : unnamed();
        int first = certain ? first(year) : unlessNamed.getValue();
        var span = Span.of(months).orElseGet(this::said);
        boolean schoolYear = certain && year.group("second") != null;
        int begins = schoolYear && span.from() < 8 ? first + 1 : first;
        var from = YearMonth.of(begins, span.from());
        return new PlanPeriod(label, from, from.plusMonths(span.length() - 1L), certain);
    }

    private String unnamed() {
        var unnamed = UNNAMED.matcher(head);
        return unnamed.find() ? unnamed.group() : "";
    }

    private static int first(Matcher year) {
        var chinese = year.group("chinese");
        if (chinese == null) {
            return Integer.parseInt(year.group("first"));
        }
        int value = 0;
        for (int i = 0; i < chinese.length(); i++) {
            char digit = chinese.charAt(i);
            value = value * 10 + Math.max(0, "〇一二三四五六七八九".indexOf(digit == '零' || digit == '0' ? '〇' : digit));
        }
        return value;
    }

    /** Without a calendar the title decides; if it says nothing, it is the calendar year. */
    private Span said() {
        return said(AUTUMN, 9, 5)
                .or(() -> said(SPRING, 2, 6))
                .or(() -> said(FIRST_HALF, 1, 6))
                .or(() -> said(SECOND_HALF, 7, 6))
                .orElseGet(() -> title.contains("学年") ? new Span(9, 12) : new Span(1, 12));
    }

    private Optional<Span> said(Pattern words, int from, int length) {
        return words.matcher(title).find() ? Optional.of(new Span(from, length)) : Optional.empty();
    }

    /** Some months on end. */
    record Span(int from, int length) {

        private static final int MOST = 18;

        /** From the first month named to the last, over the year's end where they pass it. */
        static Optional<Span> of(List<List<Integer>> entries) {
            var walk = new Walk();
            entries.stream().filter(months -> !months.isEmpty()).forEach(walk::pass);
            return walk.span();
        }
    }

    /** Goes through the months of a calendar, forward unless it is but a step or two back. */
    private static final class Walk {

        private static final int FARTHEST_AHEAD = 9;

        private List<Integer> before = List.of();
        private int first;
        private int at;
        private int lowest;
        private int highest;

        void pass(List<Integer> months) {
            if (!months.equals(before)) {
                months.forEach(this::pass);
                before = months;
            }
        }

        private void pass(int month) {
            first = first == 0 ? month : first;
            int ahead = Math.floorMod(month - (first + at), 12);
            at += ahead <= FARTHEST_AHEAD ? ahead : ahead - 12;
            lowest = Math.min(lowest, at);
            highest = Math.max(highest, at);
        }

        Optional<Span> span() {
            int begins = Math.floorMod(first + lowest - 1, 12) + 1;
            return first == 0
                    ? Optional.empty()
                    : Optional.of(new Span(begins, Math.min(Span.MOST, highest - lowest + 1)));
        }
    }
}
