package io.zhijia.membership;

import io.zhijia.identity.MemberId;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.DepartmentId;
import io.zhijia.union.UnionGroupId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Members as membership.member keeps them, there and back. The phone is sealed; one that an older version has left in
 * clear is read as it is until it is sealed, too. Abstract, because it is a part of two repositories and none by itself.
 */
@Repository
abstract class MemberRows {

    /** Takes {@link #values}; a member there is already is replaced. */
    static final String KEEP = """
            insert into membership.member as m (union_id, id, number, name, sex, born, phone, phone_mask, department,
                union_group, joined_on, retired_on, reserved_on, ended_on, ended_how, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
            on conflict (union_id, id) do update set
                number = excluded.number, name = excluded.name, sex = excluded.sex, born = excluded.born,
                phone = excluded.phone, phone_mask = excluded.phone_mask, department = excluded.department,
                union_group = excluded.union_group, joined_on = excluded.joined_on, retired_on = excluded.retired_on,
                reserved_on = excluded.reserved_on, ended_on = excluded.ended_on, ended_how = excluded.ended_how,
                version = m.version + 1
            """;

    static @Nullable Object[] values(Member member, Sealer sealer) {
        var details = member.details();
        return new @Nullable Object[] {
            member.union().value(),
            member.id().value(),
            details.number(),
            details.name(),
            details.sex().name(),
            details.born(),
            sealed(details.phone(), sealer),
            Secret.PHONE.mask(details.phone()),
            value(member.placement().department()),
            value(member.placement().group()),
            member.joinedOn(),
            member.retiredOn(),
            member.reservedOn(),
            member.endedOn(),
            member.endedHow() == null ? null : member.endedHow().name()
        };
    }

    static String sealed(String phone, Sealer sealer) {
        return phone.isEmpty() ? "" : sealer.seal(Secret.PHONE, phone);
    }

    /** A seal begins with the number of its key and a colon, which no phone has. */
    static boolean isSealed(String kept) {
        return kept.indexOf(':') > 0;
    }

    static Member member(UnionId union, ResultSet row, Sealer sealer) throws SQLException {
        var department = row.getObject("department", UUID.class);
        var group = row.getObject("union_group", UUID.class);
        return new Member(
                union,
                new MemberId(row.getObject("id", UUID.class)),
                new Details(
                        row.getString("number"),
                        row.getString("name"),
                        Sex.valueOf(row.getString("sex")),
                        row.getObject("born", LocalDate.class),
                        phone(row.getString("phone"), sealer)),
                new Placement(
                        department == null ? null : new DepartmentId(department),
                        group == null ? null : new UnionGroupId(group)),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("retired_on", LocalDate.class),
                row.getObject("reserved_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                kind(row.getString("ended_how")),
                row.getInt("version"));
    }

    private static String phone(String kept, Sealer sealer) {
        return isSealed(kept) ? sealer.open(Secret.PHONE, kept).clear(Audit.OF_THE_PROGRAM) : kept;
    }

    static RegisterLine line(ResultSet row, int n) throws SQLException {
        return new RegisterLine(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("name"),
                Sex.valueOf(row.getString("sex")),
                row.getString("phone_mask"),
                row.getObject("department", UUID.class),
                row.getObject("union_group", UUID.class),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("retired_on", LocalDate.class),
                row.getObject("reserved_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                kind(row.getString("ended_how")));
    }

    static MembershipFact fact(UnionId union, MemberId member, ResultSet row) throws SQLException {
        return new MembershipFact(
                union,
                member,
                FactKind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("note"));
    }

    static @Nullable UUID value(@Nullable DepartmentId id) {
        return id == null ? null : id.value();
    }

    static @Nullable UUID value(@Nullable UnionGroupId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable FactKind kind(@Nullable String name) {
        return name == null ? null : FactKind.valueOf(name);
    }

    private MemberRows() {}
}
