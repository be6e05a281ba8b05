package io.zhijia.congress;

/** What the congress works through besides the sitting of all. */
enum BodyKind {
    /** 主席团：主持会议 */
    PRESIDIUM,
    /** 提案工作委员会 */
    PROPOSALS,
    /** 代表资格审查委员会 */
    QUALIFICATION,
    /** 财务工作委员会 */
    FINANCE,
    /** 生活福利工作委员会 */
    WELFARE,
    /** 执行委员会：闭会期间 */
    EXECUTIVE,
    /** A name of the union's own. */
    OTHER;

    /** It acts for all delegates, so it is chosen from them, most of them from the front line. */
    boolean isOfDelegates() {
        return this == PRESIDIUM || this == EXECUTIVE;
    }

    /** Message key of its name. */
    String word() {
        return "congress.body." + name();
    }
}
