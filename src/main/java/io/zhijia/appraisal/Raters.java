package io.zhijia.appraisal;

/** Who a group of raters is. */
enum Raters {
    /** 教代会、职代会代表 */
    DELEGATES,
    /** 定稿名册上的全体职工 */
    ROLL,
    /** 一份人员名单，如中层管理人员 */
    AUDIENCE;

    /** Message key of its name. */
    String word() {
        return "appraisal.raters." + name();
    }
}
