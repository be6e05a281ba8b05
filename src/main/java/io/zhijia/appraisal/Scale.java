package io.zhijia.appraisal;

import java.util.List;

/** By what a form rates, the best first; what is on the paper is Chinese everywhere. */
enum Scale {
    /** 等次 */
    GRADES(List.of("好", "较好", "一般", "差"), List.of("优秀", "称职", "基本称职", "不称职"), List.of(4, 3, 2, 1)),
    /** 满意度 */
    SATISFACTION(List.of("满意", "比较满意", "一般", "不满意"), List.of("满意", "比较满意", "一般", "不满意"), List.of(4, 3, 2, 1)),
    /** 分数段 */
    POINTS(
            List.of("90–100 分", "80–89 分", "70–79 分", "60–69 分", "60 分以下"),
            List.of("90–100 分", "80–89 分", "70–79 分", "60–69 分", "60 分以下"),
            List.of(95, 85, 75, 65, 50));

    private final List<String> ofCriteria;
    private final List<String> overall;
    private final List<Integer> points;

    Scale(List<String> ofCriteria, List<String> overall, List<Integer> points) {
        this.ofCriteria = ofCriteria;
        this.overall = overall;
        this.points = points;
    }

    List<String> grades(boolean isOverall) {
        return isOverall ? overall : ofCriteria;
    }

    /** What each grade counts in an average. */
    List<Integer> points() {
        return points;
    }

    /** Message key of its name. */
    String word() {
        return "appraisal.scale." + name();
    }
}
