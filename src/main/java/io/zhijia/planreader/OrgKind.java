package io.zhijia.planreader;

/** The kinds of organisation a text can come from. */
public enum OrgKind {
    /** 学校 */
    SCHOOL,
    /** 医院 */
    HOSPITAL,
    /** 乡镇、街道 */
    TOWNSHIP,
    /** 企业 */
    ENTERPRISE,
    /** 社区、居委会 */
    COMMUNITY,
    /** 妇联、女职工委员会 */
    WOMEN,
    /** 少先队 */
    YOUNG_PIONEERS,
    /** 其他，或看不出来 */
    OTHER;

    /** What the title and the text speak of. */
    static OrgKind of(String title, String body) {
        return title.contains("学") || body.contains("教") ? SCHOOL : OTHER;
    }

    /** As exchanged with other programs, such as {@code young-pioneers}. */
    public String code() {
        return Codes.of(this);
    }
}
