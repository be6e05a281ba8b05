package io.zhijia.fileset;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a set of books is about: the whole year, one line of work, or an inspection. */
public enum Line {
    /** 年度簿册 */
    BOOKS,
    /** 工会工作 */
    UNION_WORK,
    /** 教代会 */
    CONGRESS,
    /** 女职工 */
    WOMEN,
    /** 会员 */
    MEMBERS,
    /** 关爱帮扶 */
    CARE,
    /** 活动 */
    ACTIVITIES,
    /** 检查验收 */
    INSPECTION;

    /** All but the year's books themselves. */
    static final Set<Line> PACKS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(BOOKS)));

    /** Message key of its name. */
    public String word() {
        return "fileset.line." + name();
    }

    /** There may be several in a year, each by its own name: a sitting, an inspection. */
    boolean isNamed() {
        return this == CONGRESS || this == INSPECTION;
    }
}
