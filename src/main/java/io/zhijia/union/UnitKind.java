package io.zhijia.union;

/** What kind of unit the union belongs to; decides its words and how its year begins, unless it says otherwise. */
public enum UnitKind {
    /** 学校 */
    SCHOOL,
    /** 学区、多所学校的总支工会 */
    GENERAL_BRANCH,
    /** 医院 */
    HOSPITAL,
    /** 企业 */
    ENTERPRISE,
    /** 区县、产业工会 */
    COUNTY,
    /** 乡镇、街道 */
    TOWNSHIP,
    /** 社区 */
    COMMUNITY,
    /** 农场、居民委员会 */
    FARM;

    /** Message key of its name. */
    public String word() {
        return "union.kind." + name();
    }

    /** Units with unions of their own are below it, which it helps to found. */
    public boolean hasUnitsBelow() {
        return switch (this) {
            case COUNTY, TOWNSHIP, COMMUNITY, FARM -> true;
            case SCHOOL, GENERAL_BRANCH, HOSPITAL, ENTERPRISE -> false;
        };
    }
}
