package io.zhijia.reserved;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.decision.Certainty;
import io.zhijia.decision.Region;
import io.zhijia.union.UnitKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must go before the congress differs by kind of unit and by place (R2.03, R2.56, R2.57, R2.59). */
class TopicTests {

    @ParameterizedTest
    @CsvSource({
        "SCHOOL, NATIONAL, PAY, true",
        "SCHOOL, NATIONAL, WAGES, false",
        "SCHOOL, NATIONAL, COLLECTIVE_CONTRACT, false",
        "SCHOOL, NATIONAL, TRAINING_MONEY, false",
        "SCHOOL, SHANGHAI, COLLECTIVE_CONTRACT, true",
        "SCHOOL, SHANGHAI, TRAINING_MONEY, true",
        "SCHOOL, ZHEJIANG, TRAINING_MONEY, false",
        "GENERAL_BRANCH, NATIONAL, CHARTER, true",
        "HOSPITAL, NATIONAL, PAY, true",
        "HOSPITAL, NATIONAL, CHARTER, false",
        "HOSPITAL, NATIONAL, WAGES, true",
        "ENTERPRISE, NATIONAL, PAY, false",
        "ENTERPRISE, SHANGHAI, PAY, false",
        "ENTERPRISE, SHANGHAI, SAFETY_STATE, true",
        "ENTERPRISE, NATIONAL, COLLECTIVE_CONTRACT, true"
    })
    void itHoldsThere(UnitKind kind, Region region, Topic topic, boolean holds) {
        assertThat(keys(kind, region).contains(topic.name())).isEqualTo(holds);
    }

    @Test
    void whereItIsWrittenGoesByThePlaceToo() {
        assertThat(matter(UnitKind.SCHOOL, Region.SHANGHAI, Topic.PAY).certainty())
                .isEqualTo(Certainty.READ);
        assertThat(matter(UnitKind.SCHOOL, Region.NATIONAL, Topic.PAY).certainty())
                .isEqualTo(Certainty.SECOND_HAND);
        assertThat(matter(UnitKind.SCHOOL, Region.SHANGHAI, Topic.PROPOSALS).source())
                .contains("第十二条");
        assertThat(matter(UnitKind.HOSPITAL, Region.NATIONAL, Topic.PAY).source())
                .isEqualTo("各地实施办法");
    }

    private static List<String> keys(UnitKind kind, Region region) {
        return Topic.of(kind, region).stream().map(Matter::key).toList();
    }

    private static Matter matter(UnitKind kind, Region region, Topic topic) {
        return Topic.of(kind, region).stream()
                .filter(one -> one.key().equals(topic.name()))
                .findFirst()
                .orElseThrow();
    }
}
