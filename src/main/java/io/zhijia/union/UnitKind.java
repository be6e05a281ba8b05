package io.zhijia.union;

/** What kind of unit the union belongs to; decides the words its people use. */
public enum UnitKind {
    /** 学校 */
    SCHOOL,
    /** 医院 */
    HOSPITAL,
    /** 企业 */
    ENTERPRISE,
    /** 乡镇、街道 */
    TOWNSHIP,
    /** 社区 */
    COMMUNITY;

    /** Message key of its name. */
    public String word() {
        return "union.kind." + name();
    }
}
