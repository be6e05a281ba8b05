package io.zhijia.unionbuilding;

/** What union is to be founded there. */
enum Form {
    /** 单独建会 */
    SINGLE,
    /** 联合基层工会 */
    JOINT,
    /** 区域性工会 */
    REGIONAL,
    /** 行业性工会 */
    INDUSTRY,
    /** 市场工会 */
    MARKET;

    /** Message key of its name. */
    String word() {
        return "unionbuilding.form." + name();
    }
}
