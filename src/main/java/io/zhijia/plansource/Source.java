package io.zhijia.plansource;

import io.zhijia.tenancy.UnionId;

/**
 * A paper plans follow.
 *
 * @param year it is meant for; of a law or rule the year it was made
 * @param number of the paper (文号), empty if it has none
 */
record Source(UnionId union, SourceId id, Kind kind, String issuer, int year, String number, String title) {

    /** Whose word it is. */
    enum Kind {
        /** 上级工会工作要点 */
        UPPER_UNION,
        /** 党组织 */
        PARTY,
        /** 教育局、主管部门 */
        BUREAU,
        /** 学校、单位行政计划 */
        UNIT,
        /** 法律、法规 */
        LAW,
        /** 本工会制度 */
        OWN_RULE,
        /** 本计划正文中的措施 */
        MEASURES;

        /** Whether people add such a source themselves. */
        boolean isTyped() {
            return this != MEASURES;
        }

        /** Message key of its name. */
        String word() {
            return "plansource.kind." + name();
        }
    }

    /** 《名称》（2026，文号） */
    String said() {
        return "《" + title + "》（" + year + (number.isEmpty() ? "" : "，" + number) + "）";
    }
}
