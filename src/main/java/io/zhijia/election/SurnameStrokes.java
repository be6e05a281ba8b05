package io.zhijia.election;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The order of names by strokes of the surname (姓氏笔画). Surnames that are not in the table come last. */
final class SurnameStrokes {

    private static final int UNKNOWN = 99;

    /** Frequent surnames by the number of strokes; within one number in the order of the first strokes 横竖撇点折. */
    private static final List<String> BY_NUMBER = List.of(
            "丁卜",
            "于万马",
            "王韦尤车牛毛方文尹邓孔",
            "艾石左龙叶申田史白包冯兰司卢",
            "邢吉成毕吕曲朱乔任华向庄刘齐米关江汤安许阮孙阳牟纪",
            "严苏杜李杨巫芦吴贝岑邱何余邹谷应辛汪沈宋张陆陈邵",
            "武范林郁欧尚易罗明季金周岳庞单郑宗房屈孟练",
            "项赵胡柯柳查柏段侯俞饶钟施姜洪祝姚贺骆费",
            "秦袁聂莫夏贾顾耿桂柴党钱倪徐殷翁高郭席唐凌涂陶",
            "黄萧曹龚盛常崔符章康梁麻屠隋尉",
            "彭葛董韩覃粟蒋景喻程傅焦储鲁舒童曾温游谢",
            "蓝蒙楼赖雷靳裘虞路鲍解詹褚窦满",
            "蔡管廖谭熊翟缪",
            "樊黎滕颜潘",
            "薛霍穆",
            "戴鞠魏",
            "瞿");

    private static final Map<Integer, Integer> PLACES = new HashMap<>();

    static {
        for (int i = 0; i < BY_NUMBER.size(); i++) {
            var strokes = i + 2;
            var place = new int[1];
            BY_NUMBER.get(i).codePoints().forEach(sign -> PLACES.putIfAbsent(sign, strokes * UNKNOWN + place[0]++));
        }
    }

    static <T> Comparator<T> byName(Function<T, String> name) {
        return Comparator.<T>comparingInt(one -> place(name.apply(one))).thenComparing(name);
    }

    private static int place(String name) {
        return name.isEmpty() ? Integer.MAX_VALUE : PLACES.getOrDefault(name.codePointAt(0), Integer.MAX_VALUE);
    }

    private SurnameStrokes() {}
}
