package io.zhijia.unionbuilding;

/** What kind of unit it is, by which coverage is counted. */
enum Nature {
    /** 国有、集体企业 */
    PUBLIC_ENTERPRISE,
    /** 非公企业 */
    PRIVATE_ENTERPRISE,
    /** 机关 */
    GOVERNMENT,
    /** 事业单位 */
    INSTITUTION,
    /** 社会组织 */
    SOCIAL_ORGANISATION,
    /** 村、社区 */
    VILLAGE,
    /** 市场、商圈、个体工商户 */
    MARKET,
    /** 其他 */
    OTHER;

    /** Message key of its name. */
    String word() {
        return "unionbuilding.nature." + name();
    }
}
