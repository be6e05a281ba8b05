package io.zhijia.account;

import static java.sql.Types.DATE;
import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.zhijia.account.LoginState.Active;
import io.zhijia.account.LoginState.Closed;
import io.zhijia.account.LoginState.Invited;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLogins implements Logins {

    private final JdbcClient jdbc;

    JdbcLogins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from account.login)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Login> find(String name) {
        return one(jdbc.sql("select * from account.login where name = ?").param(name));
    }

    @Override
    public Optional<Login> findToChange(String name) {
        return one(jdbc.sql("select * from account.login where name = ? for update")
                .param(name));
    }

    @Override
    public Optional<Login> of(UnionId union, MemberId member) {
        return one(jdbc.sql("select * from account.login where home_union = ? and member = ?")
                .params(union.value(), member.value()));
    }

    @Override
    public List<Login> of(UnionId union, int limit, int offset) {
        return jdbc.sql("select * from account.login where home_union = ? order by name limit ? offset ?")
                .params(union.value(), limit, offset)
                .query(JdbcLogins::login)
                .list();
    }

    @Override
    public Set<MemberId> members(UnionId union) {
        return members(union, "");
    }

    @Override
    public Set<MemberId> closed(UnionId union) {
        return members(union, " and state = 'CLOSED'");
    }

    private Set<MemberId> members(UnionId union, String narrower) {
        return jdbc
                .sql("select member from account.login where home_union = ?" + narrower)
                .param(union.value())
                .query(UUID.class)
                .stream()
                .map(MemberId::new)
                .collect(toSet());
    }

    @Override
    public boolean add(Login login) {
        return with(jdbc.sql("""
                insert into account.login
                values (:name, :hash, :union, :member, :state, :until, :closedOn, :failures, :lockedUntil)
                on conflict do nothing
                """), login).update() == 1;
    }

    @Override
    public boolean addFirst(Login login) {
        jdbc.sql("lock table account.login in share row exclusive mode").update();
        return isEmpty() && add(login);
    }

    @Override
    public void save(Login login) {
        with(jdbc.sql("""
                update account.login set password_hash = :hash, state = :state, invited_until = :until,
                    closed_on = :closedOn, failures = :failures, locked_until = :lockedUntil
                where name = :name and home_union = :union and member = :member
                """), login).update();
    }

    private static Optional<Login> one(StatementSpec asked) {
        return asked.query(JdbcLogins::login).optional();
    }

    private static StatementSpec with(StatementSpec statement, Login login) {
        return switch (login.state()) {
            case Invited(var until) -> with(statement, login, "INVITED", until, null);
            case Active() -> with(statement, login, "ACTIVE", null, null);
            case Closed(var on) -> with(statement, login, "CLOSED", null, on);
        };
    }

    private static StatementSpec with(
            StatementSpec statement, Login login, String state, @Nullable Instant until, @Nullable LocalDate on) {
        return statement
                .param("name", login.name())
                .param("hash", login.passwordHash())
                .param("union", login.union().value())
                .param("member", login.member().value())
                .param("state", state)
                .param("until", utc(until), TIMESTAMP_WITH_TIMEZONE)
                .param("closedOn", on, DATE)
                .param("failures", login.attempts().failures())
                .param("lockedUntil", utc(login.attempts().lockedUntil()), TIMESTAMP_WITH_TIMEZONE);
    }

    private static Login login(ResultSet row, int n) throws SQLException {
        return new Login(
                row.getString("name"),
                row.getString("password_hash"),
                new UnionId(row.getObject("home_union", UUID.class)),
                new MemberId(row.getObject("member", UUID.class)),
                state(row),
                new Attempts(row.getInt("failures"), moment(row, "locked_until")));
    }

    private static LoginState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "INVITED" -> new Invited(requireNonNull(moment(row, "invited_until")));
            case "ACTIVE" -> new Active();
            case "CLOSED" -> new Closed(row.getObject("closed_on", LocalDate.class));
            case String other -> throw new IllegalStateException("Unknown state of a login: " + other);
        };
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public List<UnionId> homes() {
        return jdbc.sql("select distinct home_union from account.login order by home_union").query(UUID.class).stream()
                .map(UnionId::new)
                .toList();
    }
}
