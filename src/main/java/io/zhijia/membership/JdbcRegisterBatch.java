package io.zhijia.membership;

import io.zhijia.identity.MemberId;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Seals;
import io.zhijia.privacy.Secret;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRegisterBatch implements RegisterBatch {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Seals seals;

    JdbcRegisterBatch(JdbcClient jdbc, JdbcOperations batches, Seals seals) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.seals = seals;
    }

    /**
     * Sessions remember how they looked a member up while the register was small; for thousands of rows they had better
     * look again, or every check reads the whole table.
     */
    private void lookAgain() {
        batches.execute("set local plan_cache_mode = force_custom_plan");
    }

    @Override
    public List<Member> all(UnionId union) {
        var sealer = seals.forReading((WithinUnion) () -> union);
        return jdbc.sql("select * from membership.member where union_id = ? and merged_into is null order by number")
                .withFetchSize(1000)
                .param(union.value())
                .query((row, n) -> MemberRows.member(union, row, sealer))
                .list();
    }

    @Override
    public Map<MemberId, List<MembershipFact>> allFacts(UnionId union) {
        var facts = new HashMap<MemberId, List<MembershipFact>>();
        jdbc.sql("""
                select member, kind, happened_on, note from membership.fact where union_id = ?
                order by happened_on, recorded_at
                """).withFetchSize(1000).param(union.value()).query((RowCallbackHandler) row -> {
            var member = new MemberId(row.getObject("member", UUID.class));
            facts.computeIfAbsent(member, id -> new ArrayList<>()).add(MemberRows.fact(union, member, row));
        });
        return facts;
    }

    @Override
    public void addAll(UnionId union, List<Member> members) {
        keep(union, members);
        batches.batchUpdate(
                "insert into membership.placement values (?, ?, ?, ?, ?)",
                members.stream()
                        .map(member -> new @Nullable Object[] {
                            union.value(),
                            member.id().value(),
                            member.joinedOn(),
                            MemberRows.value(member.placement().department()),
                            MemberRows.value(member.placement().group())
                        })
                        .toList());
        index(union, members);
    }

    private void keep(UnionId union, List<Member> members) {
        lookAgain();
        var sealer = seals.forWriting((WithinUnion) () -> union);
        batches.batchUpdate(
                MemberRows.KEEP,
                members.stream()
                        .map(member -> MemberRows.values(member, sealer))
                        .toList());
    }

    @Override
    public void addAllFacts(UnionId union, List<MembershipFact> facts, MemberId recordedBy, Instant at) {
        batches.batchUpdate(
                "insert into membership.fact values (?, ?, ?, ?, ?, ?, ?, ?)",
                facts.stream()
                        .map(fact -> new Object[] {
                            union.value(),
                            UUID.randomUUID(),
                            fact.member().value(),
                            fact.kind().name(),
                            fact.on(),
                            fact.note(),
                            recordedBy.value(),
                            at.atOffset(ZoneOffset.UTC)
                        })
                        .toList());
    }

    @Override
    public void saveAll(UnionId union, List<Member> members) {
        keep(union, members);
        batches.batchUpdate("""
                insert into membership.placement
                select ?, ?, current_date, ?, ? where not exists (
                    select from (select department, union_group from membership.placement where union_id = ? and member = ?
                                 order by since desc limit 1) last
                    where last.department is not distinct from ? and last.union_group is not distinct from ?)
                on conflict (union_id, member, since) do update set
                    department = excluded.department, union_group = excluded.union_group
                """, members.stream().map(JdbcRegisterBatch::place).toList());
        index(union, members);
    }

    private static @Nullable Object[] place(Member member) {
        var union = member.union().value();
        var id = member.id().value();
        var department = MemberRows.value(member.placement().department());
        var group = MemberRows.value(member.placement().group());
        return new @Nullable Object[] {union, id, department, group, union, id, department, group};
    }

    /** Under which pieces they are found now. Pieces are many: they go in as two lists, not one by one. */
    void index(UnionId union, List<Member> members) {
        jdbc.sql("delete from membership.search_part where union_id = ? and member = any (?)")
                .params(union.value(), ids(members.stream().map(Member::id).toList()))
                .update();
        var parts = new ArrayList<String>();
        var ids = new ArrayList<UUID>();
        for (var member : members) {
            for (var piece : SearchParts.of(member.details()).pieces()) {
                parts.add(piece);
                ids.add(member.id().value());
            }
        }
        jdbc.sql("""
                insert into membership.search_part (union_id, part, member)
                select ?, part, member from unnest(?::text[], ?::uuid[]) as given (part, member)
                """)
                .params(union.value(), parts.toArray(String[]::new), ids.toArray(UUID[]::new))
                .update();
    }

    @Override
    public void standAll(UnionId union, Map<MemberId, Standings> histories) {
        jdbc.sql("delete from membership.standing where union_id = ? and member = any (?)")
                .params(union.value(), ids(histories.keySet()))
                .update();
        var rows = new ArrayList<Object[]>();
        histories.forEach((member, history) -> eachDay(history)
                .forEach(period -> rows.add(new Object[] {
                    union.value(),
                    member.value(),
                    period.since(),
                    period.standing().name(),
                    period.how().name()
                })));
        batches.batchUpdate("insert into membership.standing values (?, ?, ?, ?, ?)", rows);
    }

    /** Of two on one day the later one counts. */
    private static Collection<Standings.Period> eachDay(Standings history) {
        var days = new LinkedHashMap<LocalDate, Standings.Period>();
        history.periods().forEach(period -> days.put(period.since(), period));
        return days.values();
    }

    @Override
    public void removeAll(UnionId union, Collection<MemberId> members) {
        lookAgain();
        for (var table : List.of("search_part", "placement", "standing", "fact")) {
            jdbc.sql("delete from membership." + table + " where union_id = ? and member = any (?)")
                    .params(union.value(), ids(members))
                    .update();
        }
        jdbc.sql("delete from membership.member where union_id = ? and id = any (?)")
                .params(union.value(), ids(members))
                .update();
    }

    @Override
    public void removeFacts(UnionId union, Collection<MemberId> members, Instant recordedAt) {
        jdbc.sql("delete from membership.fact where union_id = ? and member = any (?) and recorded_at = ?")
                .params(union.value(), ids(members), recordedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static UUID[] ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::value).toArray(UUID[]::new);
    }

    private record Phone(UUID id, String phone) {}

    private List<Phone> phones(UnionId union) {
        return jdbc.sql("select id, phone from membership.member where union_id = ? and phone <> ''")
                .withFetchSize(1000)
                .param(union.value())
                .query((row, n) -> new Phone(row.getObject("id", UUID.class), row.getString("phone")))
                .list();
    }

    @Override
    public int sealAgain(UnionId union, Sealer sealer) {
        var phones = phones(union);
        batches.batchUpdate(
                "update membership.member set phone = ? where union_id = ? and id = ?",
                phones.stream()
                        .map(one -> new Object[] {
                            MemberRows.isSealed(one.phone())
                                    ? sealer.sealAgain(Secret.PHONE, one.phone())
                                    : sealer.seal(Secret.PHONE, one.phone()),
                            union.value(),
                            one.id()
                        })
                        .toList());
        return phones.size();
    }

    @Override
    public void modernize(UnionId union, Sealer sealer) {
        if (jdbc.sql("insert into membership.modernized values (?, 1) on conflict do nothing")
                        .param(union.value())
                        .update()
                == 0) {
            return;
        }
        sealAgain(union, sealer);
        index(union, all(union));
    }
}
