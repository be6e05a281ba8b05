package io.zhijia.memberday;

/** For whom the law knows an age of its own. */
enum StaffKind {
    MAN,
    /** 原法定退休年龄 55 周岁的女职工 */
    WOMAN_OFFICER,
    /** 原法定退休年龄 50 周岁的女职工 */
    WOMAN_WORKER;

    /** Message key of its name. */
    String word() {
        return "memberday.staff." + name();
    }
}
