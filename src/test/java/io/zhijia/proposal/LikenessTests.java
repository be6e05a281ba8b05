package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTests {

    private static final UUID CANTEEN = new UUID(0, 1);
    private static final UUID PARKING = new UUID(0, 2);
    private static final UUID SHOWERS = new UUID(0, 3);

    private final Likeness known = known();

    @Test
    void aTitleAloneIsEnough() {
        assertThat(known.like("关于延长食堂夜间供餐时间的提案", "", 5))
                .extracting(Likeness.Hint::id)
                .containsExactly(CANTEEN);
    }

    @Test
    void theSameMatterInOtherWordsIsFoundByTheWholeText() {
        assertThat(known.like("教职工停车难", "校内停车位不足，早上八点以后教学区停车位已满，建议东门新建停车楼。", 5))
                .extracting(Likeness.Hint::id)
                .containsExactly(PARKING);
    }

    @Test
    void howProposalsBeginAndEndMakesNoneAlike() {
        assertThat(known.like("关于组织教职工体检的建议", "", 5)).isEmpty();
    }

    @Test
    void theSameTextIsWhollyAlike() {
        var hint = known.like("关于改造淋浴间的提案", "体育馆淋浴间热水不稳定，建议更换锅炉。", 1).getFirst();

        assertThat(hint.id()).isEqualTo(SHOWERS);
        assertThat(hint.percent()).isEqualTo(100);
    }

    @Test
    void whatIsRewordedOrTakenOutIsNoLongerFound() {
        known.put(CANTEEN, "关于更换校车的提案", "校车老旧。");
        known.remove(SHOWERS);

        assertThat(known.like("关于延长食堂夜间供餐时间的提案", "", 5)).isEmpty();
        assertThat(known.like("改造淋浴间", "", 5)).isEmpty();
        assertThat(known.like("更换校车", "", 5)).extracting(Likeness.Hint::id).containsExactly(CANTEEN);
        assertThat(known.size()).isEqualTo(2);
    }

    @Test
    void wordsThatStandEverywhereSayNothingAmongMany() {
        IntStream.range(0, 300)
                .forEach(i ->
                        known.put(new UUID(1, i), "教职工" + (char) ('一' + 7 * i) + (char) ('一' + 11 * i), "进一步提高教职工满意度"));

        assertThat(known.like("进一步提高教职工满意度", "", 5)).isEmpty();
        assertThat(known.like("食堂夜间供餐", "", 5)).extracting(Likeness.Hint::id).contains(CANTEEN);
    }

    @Test
    void anEmptyTextIsLikeNothing() {
        assertThat(known.like("", "", 5)).isEmpty();
        assertThat(new Likeness().like("食堂", "", 5)).isEmpty();
    }

    private static Likeness known() {
        var known = new Likeness();
        known.put(CANTEEN, "关于延长食堂夜间供餐时间的建议", "晚自习后教师无处用餐，建议食堂夜间开放到二十二点。");
        known.put(PARKING, "关于缓解停车位紧张的提案", "教学区停车位不足，早上八点以后停车位已满。建议在东门新建停车楼。");
        known.put(SHOWERS, "关于改造淋浴间的提案", "体育馆淋浴间热水不稳定，建议更换锅炉。");
        return known;
    }
}
