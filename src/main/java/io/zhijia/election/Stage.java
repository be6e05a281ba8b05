package io.zhijia.election;

/** How far a list of candidates has come (R4.08). */
enum Stage {
    /** 小组推荐 */
    RECOMMENDED,
    /** 上届委员会按多数小组的意见提出 */
    PROPOSED,
    /** 同级党组织和上级工会审查 */
    EXAMINED,
    /** 大会通过，候选人确定 */
    ADOPTED;

    Stage next() {
        return switch (this) {
            case RECOMMENDED -> PROPOSED;
            case PROPOSED -> EXAMINED;
            case EXAMINED, ADOPTED -> ADOPTED;
        };
    }

    /** Message key of its name. */
    String word() {
        return "election.stage." + name();
    }
}
