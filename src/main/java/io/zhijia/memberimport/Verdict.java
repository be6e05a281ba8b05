package io.zhijia.memberimport;

/** What would become of a row. */
enum Verdict {
    /** 新增 */
    NEW,
    /** 变动 */
    CHANGED,
    /** 无变化 */
    SAME,
    /** 有错 */
    REJECTED,
    /** 同名待选 */
    AMBIGUOUS;

    /** Message key of its name. */
    String word() {
        return "memberimport.verdict." + name();
    }

    /** How it stands out. */
    String color() {
        return switch (this) {
            case NEW -> "bg-green-lt";
            case CHANGED -> "bg-blue-lt";
            case SAME -> "bg-secondary-lt";
            case REJECTED -> "bg-red-lt";
            case AMBIGUOUS -> "bg-yellow-lt";
        };
    }
}
