package io.zhijia.fileset;

/** What this program keeps itself, always up to date and ready to be printed. */
enum SystemPage {
    /** 工作计划 */
    PLANS("/plan"),
    /** 会员名册 */
    MEMBERS("/members"),
    /** 职务名册 */
    OFFICES("/union/offices"),
    /** 小组名册 */
    GROUPS("/union");

    private final String path;

    SystemPage(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** Message key of its name. */
    String word() {
        return "fileset.page." + name();
    }
}
