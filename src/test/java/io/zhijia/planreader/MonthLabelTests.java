package io.zhijia.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthLabelTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三月：| 3
            3月份: | 3
            三 月 | 3
            元月： | 1
            ⼆⽉： | 2
            三月份 | 3
            次年元月： | 1
            20xx年3月： | 3
            二0xx年一月： | 1
            五、六月： | 5 6
            三四月份： | 3 4
            九、十月份 | 9 10
            四月、五月份： | 4 5
            二、三、四月： | 2 3 4
            7、8月： | 7 8
            三至四月 | 3 4
            五月----六月份: | 5 6
            9—11月： | 9 10 11
            4一5月： | 4 5
            11月至次年1月： | 11 12 1
            十二、元月份： | 12 1
            十二、一月： | 12 1
            上半年： | 1 2 3 4 5 6
            2031年下半年： | 7 8 9 10 11 12
            第一季度： | 1 2 3
            三、四季度： | 7 8 9 10 11 12
            第二学期： | 2 3 4 5 6 7
            暑假： | 7 8
            九月上旬： | 9
            6月底前： | 6
            3月8日： | 3
            3月25日—4月2日： | 3 4
            【三月】 | 3
            （四月） | 4
            第二周（9月8日—12日）： | 9
            """)
    void readsTheShapesInWhichPlansWriteMonths(String label, String months) {
        assertThat(months(label))
                .isEqualTo(
                        Arrays.stream(months.split(" ")).map(Integer::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"三月的春风", "八月十五中秋", "一月一主题", "三个月内", "五一劳动节", "3.8慰问", "上半年，我们做了很多", "暑期活动很多", "一、五月", "重阳节活动"})
    void takesNothingElseForALabel(String text) {
        assertThat(months(text)).isEmpty();
    }

    /** E25: two months where they follow each other, a number and a month where they do not. */
    @Test
    void anOrderNumberIsNoMonth() {
        assertThat(PlanFixtures.entries("1、五月\n歌咏赛\n2、六月\n文艺汇演")).containsExactly("5 歌咏赛", "6 文艺汇演");
        assertThat(PlanFixtures.entries("一、二月\n迎新\n二、三月\n庆三八\n三、四月\n春游")).containsExactly("2 迎新", "3 庆三八", "4 春游");
    }

    private static List<Integer> months(String text) {
        return MonthLabel.at(Source.of(text), 0, text.length())
                .map(MonthLabel::months)
                .orElse(List.of());
    }
}
