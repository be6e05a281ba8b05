package io.zhijia.congress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;

import io.zhijia.congress.Agenda.Point;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAgendas implements Agendas {

    private static final Map<Boolean, List<String>> KINDS = Stream.of(AssemblyKind.values())
            .collect(partitioningBy(AssemblyKind::isOfStaff, mapping(AssemblyKind::name, Collectors.toList())));

    private final JdbcClient jdbc;

    JdbcAgendas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Agenda> all(UnionId union) {
        return of(union, true);
    }

    @Override
    public List<Agenda> ofMembers(UnionId union) {
        return of(union, false);
    }

    private List<Agenda> of(UnionId union, boolean isOfStaff) {
        return jdbc
                .sql("""
                        select s.id, s.at::date as day, s.state = 'CLOSED' as over, i.number, i.place, i.title, i.handling,
                            p.kind,
                            coalesce(v.passed, cardinality(e.elected) > 0) as passed,
                            v.in_favor
                        from congress.sitting s
                        join congress.term t on t.union_id = s.union_id and t.id = s.term and t.kind in (:kinds)
                            and t.label = ''
                        left join congress.agenda_item i on i.union_id = s.union_id and i.sitting = s.id
                        left join congress.vote v on v.union_id = i.union_id and v.sitting = i.sitting and v.item = i.number
                        left join congress.paper_entry p on p.union_id = i.union_id and p.sitting = i.sitting and p.item = i.number
                        left join congress.election_result e on e.union_id = i.union_id and e.sitting = i.sitting and e.item = i.number
                        where s.union_id = :union and s.state <> 'CANCELLED' order by s.at desc, s.id, i.place
                        """)
                .param("union", union.value())
                .param("kinds", KINDS.get(isOfStaff))
                .query(Row.class)
                .stream()
                .collect(groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(JdbcAgendas::agenda)
                .toList();
    }

    private static Agenda agenda(List<Row> rows) {
        var first = rows.getFirst();
        return new Agenda(
                new SittingId(first.id()),
                first.day(),
                first.over(),
                rows.stream()
                        .filter(row -> row.number() != null)
                        .map(Row::toPoint)
                        .toList());
    }

    /** An item beside its sitting; null where the agenda is empty. */
    record Row(
            UUID id,
            LocalDate day,
            boolean over,
            @Nullable Integer number,
            @Nullable Integer place,
            @Nullable String title,
            @Nullable String handling,
            @Nullable String kind,
            @Nullable Boolean passed,
            @Nullable Integer inFavor) {

        Point toPoint() {
            return new Point(
                    Objects.requireNonNull(number),
                    Objects.requireNonNull(place),
                    Objects.requireNonNull(title),
                    Handling.valueOf(Objects.requireNonNull(handling)),
                    kind != null && PaperKind.valueOf(kind).isFinance(),
                    passed,
                    inFavor);
        }
    }
}
