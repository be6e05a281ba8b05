package io.zhijia.datadesk;

/** What a person may ask of whoever keeps their data (个人信息保护法 arts 44–48). */
enum RequestKind {
    /** 查阅 */
    SEE,
    /** 复制、转移 */
    COPY,
    /** 更正、补充 */
    CORRECT,
    /** 删除 */
    DELETE,
    /** 解释说明 */
    EXPLAIN;

    /** Message key of its name. */
    String word() {
        return "datadesk.kind." + name();
    }

    /** Message key of how it is usually answered. */
    String how() {
        return "datadesk.how." + name();
    }
}
