package io.zhijia.keeping;

import static java.util.stream.Collectors.groupingBy;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClearings implements Clearings {

    private final JdbcClient jdbc;

    JdbcClearings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Integer> months(UnionId union) {
        var months = new HashMap<String, Integer>();
        jdbc.sql("select kind, months from keeping.period where union_id = ?")
                .param(union.value())
                .query(row -> {
                    months.put(row.getString("kind"), row.getInt("months"));
                });
        return months;
    }

    @Override
    public void setMonths(UnionId union, String kind, int months) {
        jdbc.sql("""
                        insert into keeping.period values (?, ?, ?)
                        on conflict (union_id, kind) do update set months = excluded.months
                        """).params(union.value(), kind, months).update();
    }

    @Override
    public void add(Clearing clearing) {
        jdbc.sql("insert into keeping.clearing values (?, ?, ?, ?, ?, ?)")
                .params(
                        clearing.union().value(),
                        clearing.id(),
                        clearing.asOf(),
                        clearing.by().value(),
                        clearing.signature(),
                        clearing.at().atOffset(ZoneOffset.UTC))
                .update();
        clearing.lines()
                .forEach(line -> jdbc.sql("insert into keeping.clearing_line values (?, ?, ?, ?, ?, ?)")
                        .params(
                                clearing.union().value(),
                                clearing.id(),
                                line.kind(),
                                line.months(),
                                line.before(),
                                line.removed())
                        .update());
    }

    @Override
    public List<Clearing> latest(UnionId union, int most) {
        return read(
                union,
                jdbc.sql("select * from keeping.clearing where union_id = ? order by at desc limit ?")
                        .params(union.value(), most)
                        .query(Row.class)
                        .list());
    }

    @Override
    public Clearing get(UnionId union, UUID id) {
        return read(
                        union,
                        jdbc.sql("select * from keeping.clearing where union_id = ? and id = ?")
                                .params(union.value(), id)
                                .query(Row.class)
                                .list())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No clearing " + id));
    }

    private List<Clearing> read(UnionId union, List<Row> rows) {
        var lines = jdbc
                .sql("select * from keeping.clearing_line where union_id = ? and clearing = any(?) order by kind")
                .params(union.value(), rows.stream().map(Row::id).toArray(UUID[]::new))
                .query(LineRow.class)
                .stream()
                .collect(groupingBy(LineRow::clearing));
        return rows.stream()
                .map(row -> new Clearing(
                        union,
                        row.id(),
                        row.asOf(),
                        new MemberId(row.doneBy()),
                        row.signature(),
                        row.at().toInstant(),
                        lines.getOrDefault(row.id(), List.of()).stream()
                                .map(line ->
                                        new Clearing.Line(line.kind(), line.months(), line.before(), line.removed()))
                                .toList()))
                .toList();
    }

    record Row(UUID id, LocalDate asOf, UUID doneBy, String signature, OffsetDateTime at) {}

    record LineRow(UUID clearing, String kind, int months, LocalDate before, int removed) {}
}
