package io.zhijia.committee;

/** What a body is for; its name is the union's own. */
public enum CommitteeKind {
    /** 工会委员会 */
    UNION,
    /** 经费审查委员会 */
    AUDIT,
    /** 女职工委员会 */
    WOMEN,
    /** 提案工作委员会 */
    PROPOSALS,
    /** 劳动争议调解委员会 */
    MEDIATION,
    /** 劳动保护监督检查委员会 */
    LABOUR_PROTECTION,
    /** 校务、厂务公开监督小组 */
    DISCLOSURE,
    /** 退休教职工管理小组 */
    RETIREES,
    /** 文体协会 */
    SPORTS,
    OTHER;

    /** Elected by the members' meeting or delegates, with a term set by law (工会法第十六条: three or five years). */
    boolean isElected() {
        return this == UNION || this == AUDIT || this == WOMEN;
    }

    /** Message key of its name. */
    String word() {
        return "committee.kind." + name();
    }
}
