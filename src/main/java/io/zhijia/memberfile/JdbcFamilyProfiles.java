package io.zhijia.memberfile;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFamilyProfiles implements FamilyProfiles {

    private final JdbcClient jdbc;

    JdbcFamilyProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<FamilyProfile> find(UnionId union, MemberId member) {
        return jdbc.sql("""
                select * from memberfile.family_profile where union_id = ? and member = ?
                order by looked_on desc, version desc limit 1
                """)
                .params(union.value(), member.value())
                .query((row, n) -> profile(union, row))
                .optional();
    }

    @Override
    public List<FamilyProfile> all(UnionId union) {
        return jdbc.sql("select * from memberfile.family_profile where union_id = ?")
                .param(union.value())
                .query((row, n) -> profile(union, row))
                .list();
    }

    @Override
    public List<FamilyProfile> dueBy(UnionId union, LocalDate day, int most) {
        return jdbc.sql("""
                select * from memberfile.family_profile where union_id = ? and next_look <= ?
                order by next_look, member limit ?
                """)
                .params(union.value(), day, most)
                .query((row, n) -> profile(union, row))
                .list();
    }

    @Override
    public void put(FamilyProfile profile) {
        var before = find(profile.union(), profile.member())
                .map(FamilyProfile::version)
                .orElse(0);
        if (before != profile.version()) {
            throw new OptimisticLockingFailureException("Family of " + profile.member() + " changed since it was read");
        }
        remove(profile.union(), List.of(profile.member()));
        jdbc.sql("""
                insert into memberfile.family_profile
                    (union_id, id, member, sealed, source, looked_on, next_look, recorded_by, version)
                values (?, gen_random_uuid(), ?, ?, ?, ?, ?::date, ?, ?)
                """)
                .params(
                        profile.union().value(),
                        profile.member().value(),
                        profile.sealed(),
                        profile.source(),
                        profile.lookedOn())
                .param(profile.nextLook() == null ? null : profile.nextLook().toString())
                .param(profile.recordedBy().value())
                .param(profile.version() + 1)
                .update();
    }

    @Override
    public int sealAgain(UnionId union, UnaryOperator<String> sealer) {
        var rows = jdbc.sql("select id, sealed from memberfile.family_profile where union_id = ?")
                .param(union.value())
                .query(Sealed.class)
                .list();
        rows.forEach(row -> jdbc.sql("update memberfile.family_profile set sealed = ? where union_id = ? and id = ?")
                .params(sealer.apply(row.sealed()), union.value(), row.id())
                .update());
        return rows.size();
    }

    record Sealed(UUID id, String sealed) {}

    @Override
    public void remove(UnionId union, Collection<MemberId> members) {
        jdbc.sql("delete from memberfile.family_profile where union_id = ? and member = any (?)")
                .params(union.value(), members.stream().map(MemberId::value).toArray(UUID[]::new))
                .update();
    }

    private static FamilyProfile profile(UnionId union, ResultSet row) throws SQLException {
        return new FamilyProfile(
                union,
                new MemberId(row.getObject("member", UUID.class)),
                row.getString("sealed"),
                row.getString("source"),
                row.getObject("looked_on", LocalDate.class),
                row.getObject("next_look", LocalDate.class),
                new MemberId(row.getObject("recorded_by", UUID.class)),
                row.getInt("version"));
    }
}
