package io.zhijia.planreader;

/** Everything the reader asks a person to look at; {@code docs/plan-reader.md} says when. */
public enum WarningKind {
    /** 没有读到任何计划内容 */
    NOTHING_FOUND,
    /** 文字太长，后面没有读 */
    TEXT_TOO_LONG,
    /** 没有月份安排 */
    NO_CALENDAR,
    /** 这里可能是另一份文件的开头 (E1, E5, E8) */
    CUT_PROPOSED,
    /** 这一段像是别的单位的文件 (E5) */
    FRAGMENT,
    /** 与另一份相同 (E4) */
    DUPLICATE,
    /** 与另一份大同小异，像是换了词的抄本 (E41) */
    NEAR_DUPLICATE,
    /** 题目说的时间与月份不符 (E7) */
    PERIOD_CONTRADICTS,
    /** 内容像总结或报告，题目却说是计划 (E48) */
    KIND_CONTRADICTS,
    /** 单位类型有疑问 (E6) */
    ORG_CONTRADICTS,
    /** 编号跳号 (E11) */
    NUMBER_GAP,
    /** 年份、届次等待填空 (E34) */
    PLACEHOLDER,
    /** 地名、校名、人名被遮盖 (E35) */
    MASKED,
    /** 引号里缺字 (E36) */
    EMPTY_QUOTES,
    /** 多余的符号或数字 (E37) */
    STRAY_SIGNS,
    /** 引号、括号不成对 (E38) */
    UNBALANCED,
    /** 词中有连字符或空格 (E39) */
    SPLIT_WORD,
    /** 疑似错别字 (E40) */
    TYPING_ERROR,
    /** 写了负责人的姓名 (E42) */
    PERSON_NAMED,
    /** 教师节的届数 (E43) */
    FESTIVAL_ORDINAL,
    /** 句子不完整 (E45) */
    BROKEN_SENTENCE,
    /** 数目含糊 (E46) */
    VAGUE_COUNT,
    /** 没有解释的数字口诀 (E44) */
    SHORTHAND,
    /** 同一个口诀，两份文件解释不同 (E47) */
    SHORTHAND_DIFFERS,
    /** 日历上没有的日子 */
    IMPOSSIBLE_DATE,
    /** 半年安排里有另外半年的节日，像是按学年写的 (E32) */
    SCHOOL_YEAR,
    /** 像口号，不像一件事 (E33) */
    STANCE,
    /** 一条里像有两项活动 (E49) */
    SPLIT_OFFERED,
    /** 由别的部门主办 (E50) */
    HELPS_OTHERS,
    /** 只有周次，不知道是哪个月 */
    MONTH_UNKNOWN,
    /** 看不出属于哪个工作领域 */
    NOT_FILED;

    /** Somebody has to fill it in: the text says that something is missing. */
    public boolean isLeftOpen() {
        return this == PLACEHOLDER || this == MASKED;
    }

    boolean isOfACopy() {
        return this == DUPLICATE || this == NEAR_DUPLICATE;
    }

    /** Message key of its words. */
    public String word() {
        return "planreader.warning." + name();
    }
}
