package io.zhijia.membership;

import java.util.Locale;
import net.sourceforge.pinyin4j.PinyinHelper;

/** The first letters of a name's pinyin: 王小强 is wxq, 曾庆红 is zqh, 尉迟恭 is ycg. */
final class Initials {

    static String of(String name) {
        var plain = SearchParts.plain(name);
        var surname = Surname.of(plain);
        var initials = new StringBuilder(surname.map(Surname::initials).orElse(""));
        plain.chars()
                .skip(surname.map(known -> known.characters().length()).orElse(0))
                .forEach(letter -> initials.append(initial((char) letter)));
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    private static char initial(char letter) {
        var readings = PinyinHelper.toHanyuPinyinStringArray(letter);
        return readings == null || readings.length == 0 ? letter : readings[0].charAt(0);
    }

    private Initials() {}
}
