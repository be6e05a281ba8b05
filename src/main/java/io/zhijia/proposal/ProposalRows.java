package io.zhijia.proposal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The lists of a proposal: people, texts, steps; read for many at once. */
@Repository
class ProposalRows {

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Proposal> whole(UnionId union, List<ProposalRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(ProposalRow::id).toArray(UUID[]::new);
        var authors = read(union, ids, "author", "ordinal", ProposalRows::author);
        var secondments = read(union, ids, "secondment", "invited_at, member", ProposalRows::secondment);
        var joint = read(union, ids, "joint_invitation", "invited_at, member", ProposalRows::joint);
        var wordings = read(union, ids, "wording", "number", ProposalRows::wording);
        var log = read(union, ids, "taken", "number", ProposalRows::taken);
        return rows.stream()
                .map(row -> row.toProposal(
                        authors.getOrDefault(row.id(), List.of()),
                        secondments.getOrDefault(row.id(), List.of()),
                        joint.getOrDefault(row.id(), List.of()),
                        wordings.getOrDefault(row.id(), List.of()),
                        log.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Texts and steps are added; of the people the list as it now is. */
    void save(Proposal of) {
        of.wordings().forEach(one -> save(of, one));
        of.log().forEach(one -> save(of, one));
        forget(of, "author");
        for (int i = 0; i < of.authors().size(); i++) {
            var one = of.authors().get(i);
            jdbc.sql("insert into proposal.author values (?, ?, ?, ?, ?, ?)")
                    .params(of.union().value(), of.id().value(), one.member().value(), i, one.delegation())
                    .param(value(one.origin()))
                    .update();
        }
        forget(of, "secondment");
        of.secondments().forEach(one -> save(of, one));
        forget(of, "joint_invitation");
        of.joint().forEach(one -> save(of, one));
    }

    List<ScreeningOpinion> opinions(UnionId union, Collection<ProposalId> about) {
        return jdbc.sql("select * from proposal.screening_opinion where union_id = :union and proposal = any (:ids)"
                        + " order by at, member")
                .param("union", union.value())
                .param("ids", about.stream().map(ProposalId::value).toArray(UUID[]::new), Types.ARRAY)
                .query((row, number) -> new ScreeningOpinion(
                        new ProposalId(row.getObject("proposal", UUID.class)),
                        member(row, "member"),
                        ScreeningOpinion.View.valueOf(row.getString("view")),
                        row.getString("remark"),
                        at(row, "at")))
                .list();
    }

    private void save(Proposal of, Wording one) {
        var text = one.text();
        jdbc.sql("insert into proposal.wording values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(of.union().value(), of.id().value(), one.number(), text.subject(), text.title())
                .params(text.grounds(), text.measures(), text.wished(), one.isOpen(), one.isMerged())
                .params(one.sha256(), one.by().value(), one.at())
                .update();
    }

    private void save(Proposal of, Taken one) {
        var by = one.by();
        jdbc.sql("insert into proposal.taken values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        of.union().value(),
                        of.id().value(),
                        one.number(),
                        one.step().name(),
                        one.from().name())
                .param(one.to().name())
                .param(by == null ? null : by.value())
                .params(one.office(), one.at(), one.opinion())
                .update();
    }

    private void save(Proposal of, Secondment one) {
        asked(of, "secondment values (?, ?, ?, ?, ?, ?, ?, ?)", one.member(), one.answer(), one.wording())
                .param(one.invitedAt())
                .param(one.answeredAt())
                .param(value(one.origin()))
                .update();
    }

    private void save(Proposal of, JointInvitation one) {
        asked(of, "joint_invitation values (?, ?, ?, ?, ?, ?, ?)", one.member(), one.answer(), one.wording())
                .param(one.invitedAt())
                .param(one.answeredAt())
                .update();
    }

    private StatementSpec asked(Proposal of, String into, MemberId member, Enum<?> answer, int wording) {
        return jdbc.sql("insert into proposal." + into)
                .params(of.union().value(), of.id().value(), member.value(), answer.name(), wording);
    }

    private void forget(Proposal of, String list) {
        jdbc.sql("delete from proposal." + list + " where union_id = ? and proposal = ?")
                .params(of.union().value(), of.id().value())
                .update();
    }

    private <T> Map<UUID, List<T>> read(UnionId union, UUID[] ids, String table, String order, RowMapper<T> made) {
        record Of<T>(UUID proposal, T one) {}
        return jdbc
                .sql("select * from proposal." + table + " where union_id = :union and proposal = any (:ids) order by "
                        + order)
                .param("union", union.value())
                .param("ids", ids, Types.ARRAY)
                .query((row, number) -> new Of<>(row.getObject("proposal", UUID.class), made.mapRow(row, number)))
                .stream()
                .collect(groupingBy(Of::proposal, mapping(Of::one, toList())));
    }

    private static Author author(ResultSet row, int number) throws SQLException {
        return new Author(member(row, "member"), row.getString("delegation"), origin(row));
    }

    private static Secondment secondment(ResultSet row, int number) throws SQLException {
        return new Secondment(
                member(row, "member"),
                Secondment.Answer.valueOf(row.getString("answer")),
                row.getInt("wording"),
                at(row, "invited_at"),
                row.getObject("answered_at", LocalDateTime.class),
                origin(row));
    }

    private static JointInvitation joint(ResultSet row, int number) throws SQLException {
        return new JointInvitation(
                member(row, "member"),
                JointInvitation.Answer.valueOf(row.getString("answer")),
                row.getInt("wording"),
                at(row, "invited_at"),
                row.getObject("answered_at", LocalDateTime.class));
    }

    private static Wording wording(ResultSet row, int number) throws SQLException {
        return new Wording(
                row.getInt("number"),
                new Wording.Text(
                        row.getString("subject"),
                        row.getString("title"),
                        row.getString("grounds"),
                        row.getString("measures"),
                        row.getString("wished")),
                row.getBoolean("open"),
                row.getBoolean("merged"),
                row.getString("sha256"),
                member(row, "by"),
                at(row, "at"));
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                row.getInt("number"),
                Step.valueOf(row.getString("step")),
                Stage.valueOf(row.getString("from_stage")),
                Stage.valueOf(row.getString("to_stage")),
                Optional.ofNullable(row.getObject("by_member", UUID.class))
                        .map(MemberId::new)
                        .orElse(null),
                row.getString("office"),
                at(row, "at"),
                row.getString("opinion"));
    }

    private static MemberId member(ResultSet row, String column) throws SQLException {
        return new MemberId(row.getObject(column, UUID.class));
    }

    private static LocalDateTime at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }

    private static @Nullable ProposalId origin(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("origin", UUID.class))
                .map(ProposalId::new)
                .orElse(null);
    }

    private static @Nullable UUID value(@Nullable ProposalId id) {
        return id == null ? null : id.value();
    }
}
