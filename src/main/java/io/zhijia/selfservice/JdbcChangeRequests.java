package io.zhijia.selfservice;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.zhijia.identity.MemberId;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import io.zhijia.selfservice.RequestState.Accepted;
import io.zhijia.selfservice.RequestState.Declined;
import io.zhijia.selfservice.RequestState.Waiting;
import io.zhijia.selfservice.RequestState.Withdrawn;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcChangeRequests implements ChangeRequests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    JdbcChangeRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ChangeRequest get(UnionId union, ChangeRequestId id, Sealer sealer) {
        return jdbc.sql("select * from selfservice.change_request where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(Row.class)
                .optional()
                .map(row -> row.toRequest(sealer))
                .orElseThrow(() -> new NoSuchElementException("No request " + id));
    }

    @Override
    public List<ChangeRequest> all(UnionId union, Sealer sealer, int limit, int offset) {
        return jdbc.sql("""
                        select * from selfservice.change_request where union_id = ?
                        order by (state = 'WAITING') desc, case state when 'WAITING' then asked_on end, decided_on desc, id
                        limit ? offset ?
                        """).params(union.value(), limit, offset).query(Row.class).stream()
                .map(row -> row.toRequest(sealer))
                .toList();
    }

    @Override
    public List<ChangeRequest> of(UnionId union, MemberId member, Sealer sealer, int limit) {
        return jdbc.sql("""
                        select * from selfservice.change_request where union_id = ? and member = ?
                        order by (state = 'WAITING') desc, asked_on desc, id limit ?
                        """).params(union.value(), member.value(), limit).query(Row.class).stream()
                .map(row -> row.toRequest(sealer))
                .toList();
    }

    @Override
    public void save(ChangeRequest request, Sealer sealer) {
        var saved = jdbc.sql("""
                insert into selfservice.change_request as r
                values (:unionId, :id, :member, :wanted, :askedOn, :state, :decidedBy, :decidedOn, :reason, 1)
                on conflict (union_id, id) do update set
                    state = excluded.state, decided_by = excluded.decided_by, decided_on = excluded.decided_on,
                    reason = excluded.reason, version = r.version + 1
                where r.version = :version
                """).paramSource(Row.of(request, sealer)).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Request " + request.id() + " changed since it was read");
        }
    }

    @Override
    public int sealAgain(UnionId union, Sealer sealer) {
        var rows = jdbc.sql("select * from selfservice.change_request where union_id = ?")
                .param(union.value())
                .query(Row.class)
                .list();
        rows.forEach(row -> jdbc.sql("update selfservice.change_request set wanted = ? where union_id = ? and id = ?")
                .params(sealer.sealAgain(Secret.ASKED, row.wanted()), union.value(), row.id())
                .update());
        return rows.size();
    }

    @Override
    public int countSettledBefore(UnionId union, LocalDate day) {
        return jdbc.sql("select count(*) from selfservice.change_request where union_id = ? and decided_on < ?")
                .params(union.value(), day)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<LocalDate> daysSettledBefore(UnionId union, LocalDate day, int limit) {
        return jdbc.sql("""
                        select decided_on from selfservice.change_request where union_id = ? and decided_on < ?
                        order by decided_on limit ?
                        """)
                .params(union.value(), day, limit)
                .query(LocalDate.class)
                .list();
    }

    @Override
    public int removeSettledBefore(UnionId union, LocalDate day) {
        return jdbc.sql("delete from selfservice.change_request where union_id = ? and decided_on < ?")
                .params(union.value(), day)
                .update();
    }

    /**
     * What was asked for, as it is written down before it is sealed.
     *
     * @param all by the names of facts, and by the ids of fields of the union's own
     */
    record Asked(Map<String, String> all) {

        static Map<String, String> of(ChangeRequest request) {
            var all = new TreeMap<String, String>();
            request.wanted().forEach((fact, value) -> all.put(fact.name(), value));
            request.own().forEach((field, value) -> all.put(field.toString(), value));
            return all;
        }

        Map<OwnFact, String> facts() {
            return of(OwnFact::valueOf, name -> !isField(name));
        }

        Map<UUID, String> own() {
            return of(UUID::fromString, Asked::isField);
        }

        private <K> Map<K, String> of(Function<String, K> key, Predicate<String> those) {
            return all.entrySet().stream()
                    .filter(one -> those.test(one.getKey()))
                    .collect(toUnmodifiableMap(one -> key.apply(one.getKey()), Map.Entry::getValue));
        }

        private static boolean isField(String name) {
            return name.indexOf('-') > 0;
        }
    }

    /** One row of selfservice.change_request; the columns of other states are null. */
    record Row(
            UUID unionId,
            UUID id,
            UUID member,
            String wanted,
            LocalDate askedOn,
            String state,
            @Nullable UUID decidedBy,
            @Nullable LocalDate decidedOn,
            String reason,
            int version) {

        static Row of(ChangeRequest request, Sealer sealer) {
            return switch (request.state()) {
                case Waiting() -> of(request, sealer, "WAITING", null, null, "");
                case Accepted(var by, var on) -> of(request, sealer, "ACCEPTED", by, on, "");
                case Declined(var by, var on, var reason) -> of(request, sealer, "DECLINED", by, on, reason);
                case Withdrawn(var on) -> of(request, sealer, "WITHDRAWN", request.member(), on, "");
            };
        }

        private static Row of(
                ChangeRequest request,
                Sealer sealer,
                String state,
                @Nullable MemberId by,
                @Nullable LocalDate on,
                String reason) {
            return new Row(
                    request.union().value(),
                    request.id().value(),
                    request.member().value(),
                    sealer.seal(Secret.ASKED, JSON.writeValueAsString(Asked.of(request))),
                    request.askedOn(),
                    state,
                    by == null ? null : by.value(),
                    on,
                    reason,
                    request.version());
        }

        ChangeRequest toRequest(Sealer sealer) {
            var asked = new Asked(JSON.readValue(
                    sealer.open(Secret.ASKED, wanted).clear(Audit.OF_THE_PROGRAM),
                    new TypeReference<Map<String, String>>() {}));
            return new ChangeRequest(
                    new UnionId(unionId),
                    new ChangeRequestId(id),
                    new MemberId(member),
                    asked.facts(),
                    asked.own(),
                    askedOn,
                    toState(),
                    version);
        }

        private RequestState toState() {
            return switch (state) {
                case "WAITING" -> new Waiting();
                case "ACCEPTED" -> new Accepted(new MemberId(requireNonNull(decidedBy)), requireNonNull(decidedOn));
                case "DECLINED" ->
                    new Declined(new MemberId(requireNonNull(decidedBy)), requireNonNull(decidedOn), reason);
                case "WITHDRAWN" -> new Withdrawn(requireNonNull(decidedOn));
                default -> throw new IllegalStateException("Unknown state of a request: " + state);
            };
        }
    }
}
