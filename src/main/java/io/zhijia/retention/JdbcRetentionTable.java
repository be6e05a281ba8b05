package io.zhijia.retention;

import io.zhijia.archive.RecordKind;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRetentionTable implements RetentionTable {

    private final JdbcClient jdbc;

    JdbcRetentionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<RecordKind, RetentionPeriod> all(UnionId union) {
        var periods = new EnumMap<RecordKind, RetentionPeriod>(RecordKind.class);
        for (var kind : RecordKind.values()) {
            periods.put(kind, RetentionPeriod.usual(kind));
        }
        jdbc.sql(
                        "select distinct on (kind) kind, period from retention.decision where union_id = ? order by kind, number desc")
                .param(union.value())
                .query((row, n) -> periods.put(
                        RecordKind.valueOf(row.getString("kind")), RetentionPeriod.valueOf(row.getString("period"))))
                .list();
        return periods;
    }

    @Override
    public void decide(UnionId union, RecordKind kind, RetentionPeriod period, MemberId by, Instant now) {
        jdbc.sql("""
                insert into retention.decision (union_id, kind, number, period, decided_by, decided_at)
                select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?
                from retention.decision where union_id = ? and kind = ?
                """)
                .params(union.value(), kind.name(), period.name(), by.value(), Timestamp.from(now))
                .params(union.value(), kind.name())
                .update();
    }
}
