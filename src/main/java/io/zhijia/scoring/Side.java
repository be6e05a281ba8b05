package io.zhijia.scoring;

/** Who gives points; each has a column of its own on the sheet. */
enum Side {
    /** 自评 */
    SELF,
    /** 小组评 */
    GROUP,
    /** 部门评 */
    DEPARTMENT,
    /** 领导评 */
    LEADERSHIP;

    /** Message key of its name. */
    String word() {
        return "scoring.side." + name();
    }
}
