package io.zhijia.planreader;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a person should confirm about a plan as a whole: period, kind of text, kind of unit (E6, E7, E48). */
final class PlanDoubts {

    private static final Pattern FIRST = Pattern.compile("上半年|第二学期|春季");
    private static final Pattern SECOND = Pattern.compile("下半年|第一学期|秋季");

    private final Document document;
    private final String title;
    private final String body;

    PlanDoubts(Document document, String title, String body) {
        this.document = document;
        this.title = title;
        this.body = body;
    }

    List<ReadWarning> about(PlanPeriod period, TextKind kind, OrgKind org, boolean calendar) {
        var doubts = new ArrayList<ReadWarning>();
        if (!calendar) {
            doubts.add(doubt(WarningKind.NO_CALENDAR));
        } else if (contradicts(period)) {
            doubts.add(doubt(WarningKind.PERIOD_CONTRADICTS, "" + period.from(), "" + period.to()));
        }
        kind.doubt(title).ifPresent(claimed -> doubts.add(doubt(WarningKind.KIND_CONTRADICTS, kind.code())));
        org.doubt(title, body)
                .ifPresent(other -> doubts.add(doubt(WarningKind.ORG_CONTRADICTS, org.code(), other.code())));
        return doubts;
    }

    /** The title claims a half of the year in which less than half of the months lie. */
    private boolean contradicts(PlanPeriod period) {
        boolean first = FIRST.matcher(title).find();
        boolean second = SECOND.matcher(title).find();
        if (first == second) {
            return false;
        }
        int inside = 0;
        int all = 0;
        for (var month = period.from(); !month.isAfter(period.to()); month = month.plusMonths(1)) {
            all++;
            inside += isIn(month, first) ? 1 : 0;
        }
        return inside * 2 < all;
    }

    private static boolean isIn(YearMonth month, boolean first) {
        int number = month.getMonthValue();
        return first ? number >= 1 && number <= 8 : number >= 7 || number == 1;
    }

    private ReadWarning doubt(WarningKind kind, String... facts) {
        return ReadWarning.of(kind, document.from(), document.to(), facts);
    }
}
