package io.zhijia.membership;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A surname whose reading is not the usual one of its characters (多音姓氏).
 *
 * @param initials first letters of its pinyin
 */
record Surname(String characters, String initials) {

    /** Those of two characters come first: 尉迟 is one surname, 尉 another. */
    private static final List<Surname> SPECIAL = Stream.of(
                    "尉迟 yc", "万俟 mq", "长孙 zs", "澹台 tt", "单于 cy", "令狐 lh", "曾 z", "沈 s", "单 s", "仇 q", "查 z", "任 r",
                    "解 x", "朴 p", "区 o", "盖 g", "乐 y", "缪 m", "翟 z", "召 s", "覃 q", "员 y", "重 c", "种 c", "冼 x", "洗 x",
                    "黑 h", "秘 b", "折 s", "繁 p", "卜 b", "晁 c", "石 s", "车 c", "都 d", "葛 g", "过 g", "华 h", "柏 b", "薄 b",
                    "那 n", "能 n", "尉 w", "燕 y", "应 y", "於 y", "曲 q", "莘 s", "相 x", "谌 c", "殷 y", "万 w", "郗 x", "么 y",
                    "撒 s", "祭 z", "牟 m", "宁 n", "钭 t")
            .map(line -> line.split(" ", 2))
            .map(parts -> new Surname(parts[0], parts[1]))
            .toList();

    /** The one this name begins with. */
    static Optional<Surname> of(String name) {
        return SPECIAL.stream()
                .filter(surname -> name.startsWith(surname.characters))
                .findFirst();
    }
}
