package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Assignment.CoHandler;
import io.zhijia.proposal.Assignment.Countersign;
import io.zhijia.proposal.Assignment.Department;
import io.zhijia.proposal.Assignment.HandBack;
import io.zhijia.proposal.Assignment.Receipt;
import io.zhijia.proposal.Assignment.View;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.DepartmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that belong to proposals, by proposal; one question for all of them. */
@Repository
class CaseRows {

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row that belongs to a proposal. */
    private record Belonging<T>(ProposalId proposal, T thing) {}

    /** A helping department of one assignment. */
    private record Helping(int assignment, CoHandler coHandler) {}

    /** What one said before the answer was changed. */
    private record Before(int assignment, DepartmentId department, Countersign said) {}

    <T> Map<ProposalId, List<T>> of(UnionId union, UUID[] ids, String table, String order, RowMapper<T> reading) {
        RowMapper<Belonging<T>> mapper = (row, n) -> new Belonging<>(proposal(row), reading.mapRow(row, n));
        var found = new HashMap<ProposalId, List<T>>();
        jdbc.sql("select * from proposal." + table + (table.contains(" where ") ? "" : " where")
                        + " union_id = :union and proposal = any (:ids) order by proposal, " + order)
                .param("union", union.value())
                .param("ids", ids)
                .query(mapper)
                .list()
                .forEach(one -> found.computeIfAbsent(one.proposal(), none -> new ArrayList<>())
                        .add(one.thing()));
        return found;
    }

    static <T> List<T> all(Map<ProposalId, List<T>> found, ProposalId id) {
        return List.copyOf(found.getOrDefault(id, List.of()));
    }

    Map<ProposalId, List<Assignment>> assignments(UnionId union, UUID[] ids) {
        var before = of(
                union,
                ids,
                "countersigned_before",
                "assignment, department, number",
                (row, n) -> new Before(row.getInt("assignment"), departmentId(row), countersign(row)));
        var helping = of(
                union,
                ids,
                "co_handler",
                "assignment, department_name, department",
                (row, n) -> new Helping(row.getInt("assignment"), coHandler(row, all(before, proposal(row)))));
        return of(union, ids, "assignment", "number", (row, n) -> assignment(row, helpers(helping, row)));
    }

    private static List<CoHandler> helpers(Map<ProposalId, List<Helping>> helping, ResultSet row) throws SQLException {
        var number = row.getInt("number");
        return all(helping, proposal(row)).stream()
                .filter(one -> one.assignment() == number)
                .map(Helping::coHandler)
                .toList();
    }

    private static Assignment assignment(ResultSet row, List<CoHandler> helping) throws SQLException {
        var receivedAt = time(row, "received_at");
        var backAt = time(row, "handed_back_at");
        return new Assignment(
                row.getInt("number"),
                department(row),
                person(row, "leader"),
                person(row, "keeper"),
                row.getBoolean("key_case"),
                row.getObject("due", LocalDate.class),
                row.getString("note"),
                person(row, "assigned_by"),
                row.getObject("assigned_at", LocalDateTime.class),
                helping,
                receivedAt == null ? null : new Receipt(somebody(row, "received_by"), receivedAt),
                backAt == null
                        ? null
                        : new HandBack(
                                person(row, "handed_back_by"),
                                backAt,
                                row.getString("hand_back_reason"),
                                row.getString("wanted_instead"),
                                row.getBoolean("undone")));
    }

    private static CoHandler coHandler(ResultSet row, List<Before> before) throws SQLException {
        var assignment = row.getInt("assignment");
        var department = departmentId(row);
        return new CoHandler(
                department(row),
                time(row, "at") == null ? null : countersign(row),
                before.stream()
                        .filter(one -> one.assignment() == assignment
                                && one.department().equals(department))
                        .map(Before::said)
                        .toList());
    }

    private static Countersign countersign(ResultSet row) throws SQLException {
        return new Countersign(
                View.valueOf(row.getString("view")),
                row.getString("remark"),
                somebody(row, "by_member"),
                row.getObject("at", LocalDateTime.class));
    }

    private static DepartmentId departmentId(ResultSet row) throws SQLException {
        return new DepartmentId(row.getObject("department", UUID.class));
    }

    private static Department department(ResultSet row) throws SQLException {
        return new Department(departmentId(row), row.getString("department_name"), person(row, "assignee"));
    }

    static ProposalId proposal(ResultSet row) throws SQLException {
        return new ProposalId(row.getObject("proposal", UUID.class));
    }

    static MemberId person(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(somebody(row, column));
    }

    static @Nullable MemberId somebody(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new MemberId(id);
    }

    private static @Nullable LocalDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }
}
