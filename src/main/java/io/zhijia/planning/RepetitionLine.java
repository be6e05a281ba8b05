package io.zhijia.planning;

import io.zhijia.planning.Repeating.ClosedDays;
import io.zhijia.planning.Repetition.EachMonth;
import io.zhijia.planning.Repetition.EachTerm;
import io.zhijia.planning.Repetition.EveryYears;
import io.zhijia.planning.Repetition.MonthlyOnDay;
import io.zhijia.planning.Repetition.MonthlyOnWeekday;
import io.zhijia.planning.Repetition.Weekly;
import io.zhijia.web.HtmlPage;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;

/** A repetition as the one line it is kept as, and in words. */
final class RepetitionLine {

    static String of(Repetition rule) {
        return switch (rule) {
            case Weekly(var every, var day) -> "WEEKLY " + every + " " + day;
            case MonthlyOnDay(var day) -> "MONTHLY_DAY " + day;
            case MonthlyOnWeekday(var which, var day) -> "MONTHLY_WEEKDAY " + which + " " + day;
            case EachMonth() -> "EACH_MONTH";
            case EachTerm(var campuses) -> ("EACH_TERM " + String.join(" ", campuses)).strip();
            case EveryYears(var every, var since, var day) -> "EVERY_YEARS " + every + " " + since + " " + day;
        };
    }

    static Repetition read(String line) {
        var words = List.of(line.split(" "));
        return switch (words.getFirst()) {
            case "WEEKLY" -> new Weekly(Integer.parseInt(words.get(1)), DayOfWeek.valueOf(words.get(2)));
            case "MONTHLY_DAY" -> new MonthlyOnDay(Integer.parseInt(words.get(1)));
            case "MONTHLY_WEEKDAY" ->
                new MonthlyOnWeekday(Integer.parseInt(words.get(1)), DayOfWeek.valueOf(words.get(2)));
            case "EACH_MONTH" -> new EachMonth();
            case "EACH_TERM" -> new EachTerm(words.subList(1, words.size()));
            case "EVERY_YEARS" ->
                new EveryYears(
                        Integer.parseInt(words.get(1)), Integer.parseInt(words.get(2)), MonthDay.parse(words.get(3)));
            default -> throw new IllegalStateException("Unknown repetition: " + line);
        };
    }

    static String say(HtmlPage page, Repeating repeating) {
        var rule = say(page, repeating.rule());
        return repeating.closed() == ClosedDays.KEEP
                ? rule
                : page.say(
                        "planning.closed.said",
                        rule,
                        page.say(repeating.closed().word()));
    }

    private static String say(HtmlPage page, Repetition rule) {
        return switch (rule) {
            case Weekly(var every, var day) -> page.say("planning.repeat.weekly", every, name(page, day));
            case MonthlyOnDay(var day) -> page.say("planning.repeat.monthlyDay", day);
            case MonthlyOnWeekday(var which, var day) ->
                page.say("planning.repeat.monthlyWeekday", which, name(page, day));
            case EachMonth() -> page.say("planning.repeat.eachMonth");
            case EachTerm(var campuses) ->
                campuses.isEmpty()
                        ? page.say("planning.repeat.eachTerm")
                        : page.say("planning.repeat.eachTermAt", String.join("、", campuses));
            case EveryYears(var every, var since, var day) ->
                page.say("planning.repeat.everyYears", every, day.getMonthValue(), day.getDayOfMonth());
        };
    }

    private static String name(HtmlPage page, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, page.locale());
    }

    private RepetitionLine() {}
}
