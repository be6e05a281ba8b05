package io.zhijia.retiree;

/** How a retired person lives (居住情况). */
enum Living {
    /** 与老伴同住 */
    WITH_SPOUSE,
    /** 与子女等同住 */
    WITH_FAMILY,
    /** 独居 */
    ALONE,
    /** 养老机构 */
    IN_CARE_HOME,
    /** 长期在外地 */
    AWAY;

    /** Message key of its name. */
    String word() {
        return "retiree.living." + name();
    }
}
