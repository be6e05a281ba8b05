package io.zhijia.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.archive.RecordKind;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Who closes a year and decides how long: office held, in which body, and the step. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RetentionRightsTests {

    private final RetentionService service;
    private final Year lastYear;
    private DemoUnion qingshan = DemoUnion.found();

    RetentionRightsTests(RetentionService service, Clock clock) {
        this.service = service;
        this.lastYear = Year.now(clock).minusYears(1);
    }

    @BeforeEach
    void aUnionWhoseYearsAreOpen() {
        qingshan = DemoUnion.found();
    }

    @ParameterizedTest
    @CsvSource({
        // office,         body,  reads the table, decides, closes
        "SECRETARY,        union, yes,             yes,     yes",
        "CHAIR,            union, yes,             yes,     yes",
        "VICE_CHAIR,       union, yes,             yes,     yes",
        "COMMITTEE_MEMBER, union, yes,             yes,     yes",
        "WOMENS_OFFICER,   union, yes,             yes,     yes",
        "TREASURER,        union, no,              no,      no",
        "AUDITOR,          union, no,              no,      no",
        "GROUP_LEADER,     group, no,              no,      no",
        "SECRETARY,        group, no,              no,      no",
        ",                 ,      no,              no,      no"
    })
    void whoMayDoWhat(@Nullable Office office, @Nullable String body, String table, String decide, String close) {
        var actor = holding(office, body);

        assertThat(verdict(() -> service.table(actor))).isEqualTo(table);
        assertThat(verdict(() -> service.decide(actor, Map.of(RecordKind.ACTIVITY, RetentionPeriod.PERMANENT))))
                .isEqualTo(decide);
        assertThat(verdict(() -> service.close(actor, lastYear))).isEqualTo(close);
    }

    @Test
    void whatOneUnionDecidesAndClosesChangesNothingInAnother() {
        var other = DemoUnion.found().secretary();
        service.decide(qingshan.secretary(), Map.of(RecordKind.ACTIVITY, RetentionPeriod.PERMANENT));
        service.close(qingshan.secretary(), lastYear);

        assertThat(service.table(other)).containsEntry(RecordKind.ACTIVITY, RetentionPeriod.YEARS_10);
        assertThat(verdict(() -> service.close(other, lastYear))).isEqualTo("yes");
        assertThat(verdict(() -> service.close(other, lastYear))).isEqualTo("no");
    }

    private Actor holding(@Nullable Office office, @Nullable String body) {
        var where = "union".equals(body) ? qingshan.union().value() : UUID.randomUUID();
        var offices = office == null ? Map.<UUID, Set<Office>>of() : Map.of(where, Set.of(office));
        return new Actor(qingshan.union(), MemberId.next(), "周芳", offices);
    }

    private static String verdict(Runnable step) {
        try {
            step.run();
            return "yes";
        } catch (Refusal refusal) {
            return "no";
        }
    }
}
