package io.zhijia.almanac;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day people plan around. Fixed ones have their month and day here; the others are looked up in {@link Festivals}.
 *
 * @see <a href="https://www.gov.cn/zhengce/content/202411/content_6986380.htm">全国年节及纪念日放假办法（2024 修订）</a>
 */
public enum Festival {
    NEW_YEAR(1, 1, "元旦"),
    NEW_YEARS_EVE("除夕"),
    SPRING_FESTIVAL("春节", "新春", "团拜"),
    LANTERN_FESTIVAL("元宵"),
    WOMENS_DAY(3, 8, "三八", "妇女节", "女神节"),
    ARBOR_DAY(3, 12, "植树节"),
    QINGMING("清明"),
    READING_DAY(4, 23, "读书日"),
    LABOUR_DAY(5, 1, "五一", "劳动节"),
    YOUTH_DAY(5, 4, "五四", "青年节"),
    NURSES_DAY(5, 12, "护士节"),
    CHILDRENS_DAY(6, 1, "六一", "儿童节"),
    DRAGON_BOAT("端午"),
    PARTY_DAY(7, 1, "七一", "建党节"),
    ARMY_DAY(8, 1, "八一", "建军节"),
    QIXI("七夕"),
    DOCTORS_DAY(8, 19, "医师节"),
    TEACHERS_DAY(9, 10, "教师节"),
    MID_AUTUMN("中秋"),
    NATIONAL_DAY(10, 1, "国庆", "十一黄金周"),
    DOUBLE_NINTH("重阳", "敬老节", "老年节", "老人节"),
    JOURNALISTS_DAY(11, 8, "记者节"),
    FIRE_DAY(11, 9, "消防日"),
    CONSTITUTION_DAY(12, 4, "宪法日");

    private final @Nullable MonthDay fixed;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Festival(int month, int day, String... names) {
        this(MonthDay.of(month, day), names);
    }

    Festival(String... names) {
        this(null, names);
    }

    Festival(@Nullable MonthDay fixed, String... names) {
        this.fixed = fixed;
        this.names = List.of(names);
    }

    /** Its month and day; null where they differ from year to year. */
    public @Nullable MonthDay fixed() {
        return fixed;
    }

    /** Message key of its name. */
    public String word() {
        return "almanac.festival." + name();
    }

    /** The words by which plans call it, the usual one first. */
    public List<String> names() {
        return names;
    }
}
