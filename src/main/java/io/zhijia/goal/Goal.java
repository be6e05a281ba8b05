package io.zhijia.goal;

import static io.zhijia.goal.GoalRefusal.UNKNOWN_KIND;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.planning.PlanId;
import io.zhijia.tenancy.UnionId;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * Something a plan promises; until somebody says how to measure it, it is only text.
 *
 * @param list the list it is ticked off in, such as 四个一 (PLN-10); empty if it stands alone
 */
record Goal(UnionId union, UUID id, PlanId plan, String text, String list, Kind kind, Measure measure, int version) {

    /** What about it can be measured. */
    enum Kind {
        /** 每月、每学期 */
        CADENCE,
        /** 百分比、人人参加 */
        RATE,
        /** 次数、人数、件数 */
        COUNT,
        /** 金额 */
        MONEY,
        /** 期限 */
        DEADLINE;

        static Kind of(String code) {
            refuseIf(Arrays.stream(values()).noneMatch(kind -> kind.code().equals(code)), UNKNOWN_KIND, code);
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Message key of its name. */
        String word() {
            return "goal.kind." + name();
        }
    }

    static Goal promised(UnionId union, PlanId plan, String text, Kind kind) {
        return new Goal(union, UUID.randomUUID(), plan, text, "", kind, Measure.of(kind, text), 0);
    }

    /** One entry of a list to be ticked off: so many times. */
    static Goal listed(UnionId union, PlanId plan, String list, String text, int times) {
        var measure = new Measure(times, null, null, null, null, null, null);
        return new Goal(union, UUID.randomUUID(), plan, text, list, Kind.COUNT, measure, 0);
    }

    Goal measuredBy(Measure other) {
        return new Goal(union, id, plan, text, list, kind, other, version);
    }

    Goal asRead(int versionRead) {
        return new Goal(union, id, plan, text, list, kind, measure, versionRead);
    }

    boolean isListed() {
        return !list.isEmpty();
    }
}
