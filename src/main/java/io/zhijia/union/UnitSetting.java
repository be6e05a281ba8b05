package io.zhijia.union;

/** What a unit may set otherwise than its kind does, beside its words. */
enum UnitSetting {
    /** 计划周期 */
    PERIOD,
    /** 工作领域 */
    AREAS,
    /** 节日 */
    FESTIVALS;

    /** Message key of its name. */
    String word() {
        return "union.setting." + name();
    }
}
