package io.zhijia.planreader;

import io.zhijia.almanac.Festivals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person should look at in one entry (E43, E49, E50). */
final class EntryDoubts {

    private static final Pattern TEACHERS_DAY =
            Pattern.compile("第\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[个届](?:\\S{0,4})?教师节");
    private static final Pattern HELPS = Pattern.compile(
            "(?:协助|配合)(?:做好|学校)?(?<who>教务处|政教处|教导处|德育处|总务处|教科室|办公室|后勤处?|团委|少先队|大队部|党支部|党总支|党委|行政|工会|妇联|人事处|学生处|学校|公司|医院|社区|街道|村委会)");
    private static final Pattern WORK = Pattern.compile(
            "^(?:开展|组织|举行|举办|召开|做好|庆祝|欢庆|参加|学习|完成|制[定订]|布置|协助|配合|进行|评选|慰问|走访|讨论|安排|表彰|启动|征集|总结)|(?:活动|比赛|大赛|联欢会?|座谈会|培训|讲座|体检|评比|评选|总结|慰问|登山|植树|春游|秋游)$");

    private static final Pattern STANCE = Pattern.compile("^(?:让|愿|使).{2,14}$");
    private static final List<Integer> FIRST_HALF = List.of(1, 2, 3, 4, 5, 6);
    private static final List<Integer> SECOND_HALF = List.of(7, 8, 9, 10, 11, 12);
    private static final Pattern OF_FIRST_HALF = Pattern.compile("春节|元宵|寒假|三八|清明");
    private static final Pattern OF_SECOND_HALF = Pattern.compile("教师节|国庆|中秋|重阳");

    private final Source source;
    private final PlanPeriod period;
    private final EntryBorders borders;

    EntryDoubts(Source source, PlanPeriod period) {
        this.source = source;
        this.period = period;
        this.borders = new EntryBorders(source);
    }

    List<ReadWarning> about(Draft draft, Filing filing) {
        var doubts = new ArrayList<ReadWarning>();
        if (draft.months().isEmpty()) {
            doubts.add(doubt(WarningKind.MONTH_UNKNOWN, draft, draft.label()));
        }
        if (filing.areas().isEmpty()) {
            doubts.add(doubt(WarningKind.NOT_FILED, draft));
        }
        var words = source.folded(draft.from(), draft.to());
        teachersDay(words, draft, doubts);
        var helps = HELPS.matcher(words);
        if (helps.find()) {
            doubts.add(doubt(WarningKind.HELPS_OTHERS, draft, helps.group("who")));
        }
        otherHalf(words, draft).ifPresent(festival -> doubts.add(doubt(WarningKind.SCHOOL_YEAR, draft, festival)));
        if (STANCE.matcher(words).matches() && !WORK.matcher(words).find()) {
            doubts.add(doubt(WarningKind.STANCE, draft));
        }
        var parts = borders.clauses(draft.from(), draft.to());
        if (parts.size() > 1 && parts.stream().allMatch(this::isWork)) {
            doubts.add(doubt(WarningKind.SPLIT_OFFERED, draft, String.valueOf(parts.size())));
        }
        return doubts;
    }

    /** The Nth of a plan that says another N, or no year: the right one is computed (R11.04). */
    private void teachersDay(String words, Draft draft, List<ReadWarning> doubts) {
        var day = TEACHERS_DAY.matcher(words);
        if (day.find() && draft.months().size() < 12) {
            int year = period.month(9).getYear();
            int computed = Festivals.teachersDay(year);
            if (Numerals.value(day.group(1)) != computed) {
                doubts.add(doubt(
                        WarningKind.FESTIVAL_ORDINAL,
                        draft,
                        day.group(1),
                        String.valueOf(year),
                        String.valueOf(computed)));
            }
        }
    }

    /** A festival that the other half of the calendar year has: then the halves are those of a school year (E32). */
    private static Optional<String> otherHalf(String words, Draft draft) {
        var festivals = draft.months().equals(SECOND_HALF)
                ? OF_FIRST_HALF.matcher(words)
                : OF_SECOND_HALF.matcher(draft.months().equals(FIRST_HALF) ? words : "");
        return festivals.find() ? Optional.of(festivals.group()) : Optional.empty();
    }

    private boolean isWork(EntryBorders.Range part) {
        return WORK.matcher(source.folded(part.from(), part.to())).find();
    }

    private static ReadWarning doubt(WarningKind kind, Draft draft, String... facts) {
        return ReadWarning.of(kind, draft.from(), draft.to(), facts);
    }
}
