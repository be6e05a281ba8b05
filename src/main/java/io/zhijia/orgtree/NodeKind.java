package io.zhijia.orgtree;

/** What a body in the tree is. */
enum NodeKind {
    /** 省级工会 */
    PROVINCE(true, false),
    /** 市级工会 */
    CITY(true, false),
    /** 区县总工会 */
    DISTRICT(true, false),
    /** 街道、乡镇总工会 */
    TOWNSHIP(true, false),
    /** 产业（系统）工会 */
    INDUSTRY(true, false),
    /** 总支工会 */
    GENERAL_BRANCH(true, true),
    /** 基层工会 */
    GRASS_ROOTS(false, true),
    /** 分会 */
    BRANCH(false, true),
    /** 校区 */
    CAMPUS(false, true),
    /** 项目部 */
    PROJECT(false, true);

    private final boolean above;
    private final boolean below;

    NodeKind(boolean above, boolean below) {
        this.above = above;
        this.below = below;
    }

    boolean fits(boolean aboveUs) {
        return aboveUs ? above : below;
    }

    /** A union of its own, whose founding the union above approves (工会法第十二条). */
    boolean needsApproval() {
        return this == GENERAL_BRANCH || this == GRASS_ROOTS;
    }

    /** Message key of its name. */
    String word() {
        return "orgtree.kind." + name();
    }
}
