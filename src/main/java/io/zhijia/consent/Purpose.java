package io.zhijia.consent;

/** What a separate consent (单独同意) is asked for; see 个人信息保护法 arts 23, 25, 29, 31. */
public enum Purpose {
    /** 健康信息 */
    HEALTH,
    /** 银行账号 */
    BANK,
    /** 家庭情况 */
    FAMILY,
    /** 不满十四周岁子女的信息 */
    CHILD,
    /** 公开发布 */
    PUBLISHING,
    /** 提供给上级工会 */
    UPPER_UNION,
    /** 提供给保险机构 */
    INSURER;

    /** Message key of its name. */
    public String word() {
        return "consent.purpose." + name();
    }

    /** Message key of the text that comes with the program. */
    String text() {
        return "consent.text." + name();
    }

    /** Message key of what stays when it is withdrawn, because a law says so. */
    String law() {
        return "consent.law." + name();
    }
}
