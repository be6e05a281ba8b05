package io.zhijia.memberfile;

import io.zhijia.identity.MemberId;
import io.zhijia.particulars.Particular;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcMemberFiles implements MemberFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SAVE = """
            insert into memberfile.member_file as f (union_id, member, facts, own, identity_sealed, identity_hash, identity_mask,
                bank_sealed, bank_mask, version)
            values (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, 1)
            on conflict (union_id, member) do update set
                facts = excluded.facts, own = excluded.own, identity_sealed = excluded.identity_sealed,
                identity_hash = excluded.identity_hash, identity_mask = excluded.identity_mask,
                bank_sealed = excluded.bank_sealed, bank_mask = excluded.bank_mask, version = f.version + 1
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcMemberFiles(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public MemberFile get(UnionId union, MemberId member) {
        return jdbc.sql("select * from memberfile.member_file where union_id = ? and member = ?")
                .params(union.value(), member.value())
                .query((row, n) -> file(union, row))
                .optional()
                .orElseGet(() -> MemberFile.empty(union, member));
    }

    @Override
    public Map<MemberId, MemberFile> all(UnionId union) {
        var all = new HashMap<MemberId, MemberFile>();
        jdbc.sql("select * from memberfile.member_file where union_id = ?")
                .withFetchSize(1000)
                .param(union.value())
                .query((RowCallbackHandler) row -> {
                    var file = file(union, row);
                    all.put(file.member(), file);
                });
        return all;
    }

    @Override
    public Map<MemberId, LocalDate> workingSince(UnionId union, Collection<LocalDate> days) {
        var since = new HashMap<MemberId, LocalDate>();
        jdbc.sql(
                        "select member, working_since from memberfile.member_file where union_id = ? and working_since = any (?)")
                .params(union.value(), days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query((RowCallbackHandler) row -> since.put(
                        new MemberId(row.getObject("member", UUID.class)),
                        LocalDate.parse(row.getString("working_since"))));
        return since;
    }

    @Override
    public Map<MemberId, String> facts(UnionId union, Particular particular, Collection<MemberId> members) {
        var facts = new HashMap<MemberId, String>();
        jdbc.sql("""
                        select member, facts ->> ? as fact from memberfile.member_file
                        where union_id = ? and member = any (?) and facts ->> ? is not null
                        """)
                .params(
                        particular.name(),
                        union.value(),
                        members.stream().map(MemberId::value).toArray(UUID[]::new),
                        particular.name())
                .query((RowCallbackHandler)
                        row -> facts.put(new MemberId(row.getObject("member", UUID.class)), row.getString("fact")));
        return facts;
    }

    @Override
    public Map<MemberId, Map<UUID, String>> own(UnionId union, Collection<MemberId> members) {
        var all = new HashMap<MemberId, Map<UUID, String>>();
        jdbc.sql(
                        "select member, own from memberfile.member_file where union_id = ? and member = any (?) and own <> '{}'")
                .params(union.value(), members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query((RowCallbackHandler)
                        row -> all.put(new MemberId(row.getObject("member", UUID.class)), own(row.getString("own"))));
        return all;
    }

    @Override
    public Optional<MemberId> withIdentity(UnionId union, String hash) {
        return jdbc.sql("select member from memberfile.member_file where union_id = ? and identity_hash = ?")
                .params(union.value(), hash)
                .query((row, n) -> new MemberId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public void save(MemberFile file) {
        var values = new java.util.ArrayList<@Nullable Object>(java.util.Arrays.asList(row(file)));
        values.add(file.version());
        if (batches.update(SAVE + " where f.version = ?", values.toArray()) == 0) {
            throw new OptimisticLockingFailureException("File of " + file.member() + " changed since it was read");
        }
    }

    @Override
    public void saveAll(UnionId union, Collection<MemberFile> files) {
        batches.batchUpdate(SAVE, files.stream().map(JdbcMemberFiles::row).toList());
    }

    @Override
    public void remove(UnionId union, Collection<MemberId> members) {
        jdbc.sql("delete from memberfile.member_file where union_id = ? and member = any (?)")
                .params(union.value(), members.stream().map(MemberId::value).toArray(UUID[]::new))
                .update();
    }

    private static @Nullable Object[] row(MemberFile file) {
        var identity = file.identity();
        var bank = file.bank();
        return new @Nullable Object[] {
            file.union().value(),
            file.member().value(),
            JSON.writeValueAsString(file.facts()),
            JSON.writeValueAsString(file.own()),
            identity == null ? null : identity.sealed(),
            identity == null ? null : identity.hash(),
            identity == null ? null : identity.mask(),
            bank == null ? null : bank.sealed(),
            bank == null ? null : bank.mask()
        };
    }

    private static MemberFile file(UnionId union, ResultSet row) throws SQLException {
        var sealed = row.getString("identity_sealed");
        var bank = row.getString("bank_sealed");
        return new MemberFile(
                union,
                new MemberId(row.getObject("member", UUID.class)),
                facts(row.getString("facts")),
                own(row.getString("own")),
                sealed == null
                        ? null
                        : new SealedIdentity(sealed, row.getString("identity_hash"), row.getString("identity_mask")),
                bank == null ? null : new SealedBank(bank, row.getString("bank_mask")),
                row.getInt("version"));
    }

    private static Map<UUID, String> own(String json) {
        return Map.copyOf(JSON.readValue(json, new TypeReference<Map<UUID, String>>() {}));
    }

    private static Map<Particular, String> facts(String json) {
        var facts = new EnumMap<Particular, String>(Particular.class);
        facts.putAll(JSON.readValue(json, new TypeReference<Map<Particular, String>>() {}));
        return facts;
    }
}
