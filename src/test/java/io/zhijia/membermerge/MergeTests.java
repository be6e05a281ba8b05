package io.zhijia.membermerge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.identity.PersonColumns;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a merge can be undone, and that no module has been forgotten. */
@SpringBootTest(properties = "demo=true")
class MergeTests {

    /** What says about whom a row is, in columns called so; those of these tables stay where they are. */
    private static final Set<String> STAYS = Set.of(
            "membership.fact.member", // chosen by the history
            "membership.placement.member",
            "membership.standing.member",
            "membership.search_part.member",
            "memberfile.member_file.member", // chosen field by field
            "memberimport.staged_row.member", // of the sheet, until it is forgotten
            "roll.voter.member", // frozen is frozen
            "meeting.care_entry.person", // a name, as it was reported
            "planreminder.told.member"); // who was told what once

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant MERGED = Instant.parse("2026-03-01T12:00:00Z");

    private final JdbcClient sql;
    private final ObjectProvider<PersonColumns> modules;

    MergeTests(JdbcClient sql, ObjectProvider<PersonColumns> modules) {
        this.sql = sql;
        this.modules = modules;
    }

    @Test
    void everyColumnThatSaysAboutWhomARowIsFollowsOrIsKnownToStay() {
        var named = modules.stream()
                .flatMap(module -> module.names().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var found = new TreeSet<>(sql.sql("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                where (column_name in ('member', 'owner', 'author', 'assignee', 'taker', 'co_owners', 'person_id', 'stand_in', 'holder', 'keeper', 'person',
                                      'leader', 'adviser', 'typed_by', 'reported_by')
                       or (table_schema, table_name) = ('ballot', 'joining') and column_name in ('proposed_by', 'decided_by')
                       or (table_schema, table_name) = ('congress', 'delegation') and column_name in ('deputy', 'contact'))
                  and data_type in ('uuid', 'text') and table_schema not in ('pg_catalog', 'information_schema', 'membermerge')
                """).query(String.class).list());

        assertThat(found).as("columns that say about whom").hasSizeGreaterThan(20);
        found.removeAll(STAYS);
        assertThat(found).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({"0, ", "29, ", "30, ", "31, TOO_LATE"})
    void isUndoneWithinThirtyDays(long days, MergeRefusal refused) {
        var now = MERGED.plus(Duration.ofDays(days));

        if (refused == null) {
            assertThat(merge().undone(now, SHANGHAI).undoneAt()).isEqualTo(now);
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> merge().undone(now, SHANGHAI))
                    .extracting(Refusal::reason)
                    .isEqualTo(refused);
        }
    }

    @Test
    void isUndoneOnce() {
        var undone = merge().undone(MERGED, SHANGHAI);

        assertThat(undone.isUndoable(MERGED, SHANGHAI)).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> undone.undone(MERGED, SHANGHAI))
                .extracting(Refusal::reason)
                .isEqualTo(MergeRefusal.UNDONE_ALREADY);
    }

    private static Merge merge() {
        return new Merge(
                UnionId.next(),
                MergeId.next(),
                MemberId.next(),
                MemberId.next(),
                "李娜 1 → 李娜 2",
                "核对",
                MemberId.next(),
                MERGED,
                null);
    }
}
