package io.zhijia.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.planreader.ReadTarget.TargetKind;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTests {

    @ParameterizedTest
    @CsvSource({
        "CADENCE, 每月组织一次球赛",
        "CADENCE, 每学期召开教代会",
        "CADENCE, 体检两年一次",
        "CADENCE, 定期走访会员",
        "CADENCE, 逢年过节慰问老人",
        "RATE, 入会率达到95%",
        "RATE, 健步走人人参加",
        "RATE, 满意率要达九成",
        "COUNT, 发展会员20名",
        "COUNT, 选送论文2-3篇",
        "COUNT, 为职工办十件实事",
        "COUNT, 读一本好书",
        "COUNT, 杜绝安全事故",
        "COUNT, 举办一届书画展",
        "COUNT, 吸收新会员80人",
        "COUNT, 添置图书200册",
        "COUNT, 组织公开课不少于8节",
        "RATE, 互助保障人人享有",
        "MONEY, 投入3万元添置器材",
        "MONEY, 人均五百元以内",
        "DEADLINE, 6月底前完成归档",
        "DEADLINE, 年内建成职工之家",
        "DEADLINE, 本学期末进行评比",
        "DEADLINE, 春节前走访一遍",
        "DEADLINE, 对来信十天内答复",
        "DEADLINE, 青年教师三年成熟"
    })
    void aClauseThatCanBeMeasuredIsATarget(TargetKind kind, String clause) {
        assertThat(Targets.in("加强学习，" + clause + "，提高认识。", 0)).singleElement().satisfies(target -> {
            assertThat(target.text()).isEqualTo(clause);
            assertThat(target.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "学习三个代表重要思想",
        "召开八届四次教代会",
        "庆祝第四十二个教师节",
        "维护女职工“四期”权益",
        "增强两个意识",
        "关心每一位教师",
        "组织参加五项基本功竞赛",
        "欢度元旦、元宵",
        "一月：球赛"
    })
    void numbersOfSlogansNamesAndOrdinalsPromiseNothing(String clause) {
        assertThat(Targets.in(clause + "。", 0)).isEmpty();
    }

    @Test
    void placesAreCountedInTheWholeText() {
        var text = "前言。\n  1、每月一次活动；2、年内建家。";
        var targets = Targets.in(text.substring(3), 3);
        assertThat(targets)
                .extracting(target -> text.substring(target.from(), target.to()))
                .containsExactly("每月一次活动", "年内建家");
        assertThat(targets).extracting(ReadTarget::text).containsExactly("每月一次活动", "年内建家");
    }

    @Test
    void blanksInsideWordsDoNotHideAPromise() {
        assertThat(Targets.in("每 月开展活动一 次", 0))
                .singleElement()
                .extracting(ReadTarget::kind)
                .isEqualTo(TargetKind.CADENCE);
    }

    @Test
    void labelledTargetsAreFoundWithoutClaimingEverySentence() throws IOException {
        int labelled = 0;
        int met = 0;
        int found = 0;
        for (var plan : GoldLabels.plans()) {
            var spans = Targets.in(plan.body(), 0).stream()
                    .map(target -> flat(target.text()))
                    .toList();
            found += spans.size();
            for (var label : plan.labels().path("targets")) {
                var text = flat(label.get("text").asString());
                labelled++;
                met += spans.stream().anyMatch(span -> span.contains(text) || text.contains(span)) ? 1 : 0;
            }
        }
        assertThat(met / (double) labelled).isGreaterThanOrEqualTo(0.9);
        assertThat(found / (double) labelled).isLessThanOrEqualTo(3);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s", "").replace(",", "，");
    }
}
