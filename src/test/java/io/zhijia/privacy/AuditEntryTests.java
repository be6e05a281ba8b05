package io.zhijia.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditEntryTests {

    private static final Map<String, String> WORDS = Map.of("work.care", "送温暖 $1", "work.area.CULTURE_SPORT", "文体活动");

    @ParameterizedTest
    @CsvSource({
        "{work.care} 2026-09-01, 送温暖 $1 2026-09-01",
        "{work.area.CULTURE_SPORT} 2026, 文体活动 2026",
        "{work.care}，{work.care}, 送温暖 $1，送温暖 $1",
        "李娜 {见附件}, 李娜 {见附件}",
        "{no.key}, {no.key}",
        "'', ''",
    })
    void keysInBracesAreReadAsTheirWords(String detail, String told) {
        var entry = AuditEntry.after(
                new UnionId(UUID.randomUUID()),
                new AuditEntry.Head(0, ""),
                Instant.EPOCH,
                new MemberId(UUID.randomUUID()),
                "赵敏",
                "step",
                null,
                detail,
                "");
        assertThat(entry.told(key -> Optional.ofNullable(WORDS.get(key)))).isEqualTo(told);
    }
}
