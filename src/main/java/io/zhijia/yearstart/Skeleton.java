package io.zhijia.yearstart;

import io.zhijia.planning.PlanDraft.Goal;
import io.zhijia.planning.PlanDraft.Section;
import java.util.List;

/** The frame plans are written in. */
final class Skeleton {

    static final List<Section> SECTIONS = List.of(
            new Section(1, "一、指导思想", ""),
            new Section(1, "二、工作目标", ""),
            new Section(1, "三、主要措施", ""),
            new Section(1, "四、工作安排", ""));

    static List<Goal> goals(OwnWords words) {
        return List.of(
                new Goal("每月组织一次活动", "cadence"),
                new Goal(words.in("每季度进行一次{公开}"), "cadence"),
                new Goal(words.in("每半年召开一次{职工}座谈会"), "cadence"));
    }

    private Skeleton() {}
}
