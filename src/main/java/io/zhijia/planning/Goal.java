package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.UNKNOWN_GOAL_KIND;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** Something a plan promises; until somebody says how to measure it, it is only text. */
record Goal(UnionId union, UUID id, PlanId plan, String text, Kind kind, Measure measure, int version) {

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
            refuseIf(Arrays.stream(values()).noneMatch(kind -> kind.code().equals(code)), UNKNOWN_GOAL_KIND, code);
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Message key of its name. */
        String word() {
            return "planning.goal.kind." + name();
        }
    }

    static Goal promised(Plan plan, String text, Kind kind) {
        return new Goal(plan.union(), UUID.randomUUID(), plan.id(), text, kind, Measure.of(kind, text), 0);
    }

    Goal measuredBy(Measure other) {
        return new Goal(union, id, plan, text, kind, other, version);
    }

    Goal asRead(int versionRead) {
        return new Goal(union, id, plan, text, kind, measure, versionRead);
    }
}
