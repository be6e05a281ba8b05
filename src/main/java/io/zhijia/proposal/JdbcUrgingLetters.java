package io.zhijia.proposal;

import io.zhijia.proposal.Assignment.Department;
import io.zhijia.proposal.UrgingLetter.Urged;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.DepartmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUrgingLetters implements UrgingLetters {

    private final JdbcClient jdbc;

    JdbcUrgingLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UrgingLetter> all(UnionId union, int limit) {
        return jdbc.sql(
                        "select * from proposal.urging_letter where union_id = ? order by year desc, number desc limit ?")
                .params(union.value(), limit)
                .query((row, n) -> letter(row, List.of()))
                .list();
    }

    @Override
    public UrgingLetter get(UnionId union, UUID id) {
        var cases = jdbc.sql(
                        "select proposal, due from proposal.urged where union_id = ? and letter = ? order by due, proposal")
                .params(union.value(), id)
                .query((row, n) -> new Urged(CaseRows.proposal(row), row.getObject("due", LocalDate.class)))
                .list();
        return jdbc.sql("select * from proposal.urging_letter where union_id = ? and id = ?")
                .params(union.value(), id)
                .query((row, n) -> letter(row, cases))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No urging letter " + id));
    }

    @Override
    public Optional<UrgingLetter> issued(UnionId union, DepartmentId department, LocalDate on) {
        return jdbc.sql("select * from proposal.urging_letter where union_id = ? and department = ? and issued_on = ?"
                        + " order by number limit 1")
                .params(union.value(), department.value(), on)
                .query((row, n) -> letter(row, List.of()))
                .optional();
    }

    @Override
    public List<Named> naming(UnionId union, ProposalId proposal) {
        return jdbc.sql("""
                        select l.id, l.year, l.number, l.issued_on, u.due from proposal.urged u
                        join proposal.urging_letter l on l.union_id = u.union_id and l.id = u.letter
                        where u.union_id = ? and u.proposal = ? order by l.year, l.number
                        """)
                .params(union.value(), proposal.value())
                .query((row, n) -> new Named(
                        row.getObject("id", UUID.class),
                        UrgingLetter.number(row.getInt("year"), row.getInt("number")),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    @Override
    public int nextNumber(UnionId union, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('proposal.urging_letter'), hashtext(?))")
                .param(union.toString())
                .query((row, n) -> n)
                .list();
        return jdbc.sql(
                        "select coalesce(max(number), 0) + 1 from proposal.urging_letter where union_id = ? and year = ?")
                .params(union.value(), year)
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(UrgingLetter letter) {
        jdbc.sql("insert into proposal.urging_letter values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(letter.union().value(), letter.id(), letter.year(), letter.ordinal())
                .params(letter.department().id().value(), letter.department().name())
                .params(
                        letter.department().assignee().value(),
                        letter.on(),
                        letter.by().value())
                .update();
        for (var one : letter.cases()) {
            jdbc.sql("insert into proposal.urged values (?, ?, ?, ?)")
                    .params(letter.union().value(), letter.id(), one.proposal().value(), one.due())
                    .update();
        }
    }

    private static UrgingLetter letter(ResultSet row, List<Urged> cases) throws SQLException {
        return new UrgingLetter(
                new UnionId(row.getObject("union_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getInt("number"),
                new Department(
                        new DepartmentId(row.getObject("department", UUID.class)),
                        row.getString("department_name"),
                        CaseRows.person(row, "assignee")),
                row.getObject("issued_on", LocalDate.class),
                CaseRows.person(row, "by_member"),
                cases);
    }
}
