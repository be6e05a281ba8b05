package io.zhijia.proposal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.PaperSheet.Typing;
import io.zhijia.proposal.Rating.Satisfaction;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPaperRatings implements PaperRatings {

    private final JdbcClient jdbc;

    JdbcPaperRatings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(MemberId member, Typing typing) {}

    @Override
    public List<PaperSheet> of(UnionId union, ProposalId proposal, int round) {
        return jdbc
                .sql("""
                        select * from proposal.paper_rating where union_id = ? and proposal = ? and round = ?
                        order by member, attempt, at, typed_by
                        """)
                .param(union.value())
                .param(proposal.value())
                .param(round)
                .query(JdbcPaperRatings::row)
                .stream()
                .collect(groupingBy(Row::member, mapping(Row::typing, toList())))
                .entrySet()
                .stream()
                .map(one -> new PaperSheet(one.getKey(), one.getValue()))
                .toList();
    }

    @Override
    public PaperSheet locked(UnionId union, ProposalId proposal, int round, MemberId member) {
        jdbc.sql("select 1 from proposal.proposal where union_id = ? and id = ? for update")
                .param(union.value())
                .param(proposal.value())
                .query(Integer.class)
                .single();
        return of(union, proposal, round).stream()
                .filter(sheet -> sheet.member().equals(member))
                .findFirst()
                .orElseGet(() -> new PaperSheet(member, List.of()));
    }

    @Override
    public void add(UnionId union, ProposalId proposal, int round, MemberId member, Typing typing) {
        var said = typing.said();
        jdbc.sql("insert into proposal.paper_rating values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(union.value())
                .param(proposal.value())
                .param(round)
                .param(member.value())
                .param(typing.attempt())
                .param(typing.by().value())
                .param(said.attitude().name())
                .param(said.result().name())
                .param(said.wantsMore())
                .param(said.reason())
                .param(typing.at())
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                CaseRows.person(row, "member"),
                new Typing(
                        row.getInt("attempt"),
                        CaseRows.person(row, "typed_by"),
                        new RatingService.Said(
                                Satisfaction.valueOf(row.getString("attitude")),
                                Satisfaction.valueOf(row.getString("result")),
                                row.getBoolean("wants_more"),
                                row.getString("reason")),
                        row.getObject("at", LocalDateTime.class)));
    }
}
