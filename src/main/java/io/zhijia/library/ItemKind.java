package io.zhijia.library;

/** What something in the library is. */
enum ItemKind {
    /** 计划 */
    PLAN,
    /** 方案 */
    SCHEME,
    /** 清单 */
    CHECKLIST,
    /** 表格 */
    FORM,
    /** 主持词、讲稿 */
    SCRIPT,
    /** 照片 */
    PHOTO,
    /** 课件 */
    COURSEWARE,
    /** 其他 */
    OTHER;

    /** Whether somebody can set to work by it. */
    boolean hasSteps() {
        return this == PLAN || this == SCHEME || this == CHECKLIST;
    }

    /** Message key of its name. */
    String word() {
        return "library.kind." + name();
    }
}
