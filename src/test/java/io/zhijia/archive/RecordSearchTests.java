package io.zhijia.archive;

import static io.zhijia.archive.RecordFixtures.hike;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.DemoUnion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "schoolcalendar")
class RecordSearchTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

    private final ArchiveService service;
    private final RecordService records;

    RecordSearchTests(ArchiveService service, RecordService records) {
        this.service = service;
        this.records = records;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "羽毛球, 教职工羽毛球赛",
                "毽, 踢毽子",
                "球赛, 教职工羽毛球赛",
                "台账, 整理工会台帐 A3 表",
                "台帐, 整理工会台帐 A3 表",
                "ａ３, 整理工会台帐 A3 表",
                "毛球羽, ",
                "羽毛赛, ",
                "', ",
                "\\, "
            })
    void findsWhatIsSaidWordForWord(String words, @Nullable String found) {
        var qingshan = DemoUnion.found();
        for (var what : List.of("教职工羽毛球赛", "整理工会台帐 A3 表", "踢毽子", "送羽毛扇，观毛赛")) {
            service.enter(qingshan.secretary(), RecordId.next(), hike(DAY, 1, null, what), List.of());
        }

        var hits = records.lines(qingshan.secretary(), RecordFilter.ALL.saying(words), null);

        assertThat(hits).extracting(RecordLine::what).isEqualTo(found == null ? List.of() : List.of(found));
    }
}
