package io.zhijia.scoring;

/** What a scheme is for. */
enum SchemeKind {
    /** 师德量化考核 */
    ETHICS,
    /** 期末考核、年度考核 */
    TERM,
    /** 班主任月考核 */
    CLASS_TEACHER,
    /** 教师月考核 */
    MONTHLY,
    /** 星级教师评定 */
    STAR,
    /** 技能激励 */
    SKILLS,
    /** 奖惩 */
    REWARDS;

    /** Message key of its name. */
    String word() {
        return "scoring.kind." + name();
    }
}
