package io.zhijia.transfer;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTransfers implements Transfers {

    private static final String ROW = """
            select union_id, id, side, member, name, born, number, other_union, other_name, opened_on, opened_here, reason,
                state, until, leaves_on, ended_on, answer, acted_by, version
            from transfer.transfer where union_id = ?
            """;

    private final JdbcClient jdbc;

    JdbcTransfers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Transfer get(UnionId union, TransferId id) {
        return find(union, id).orElseThrow(() -> new NoSuchElementException("No transfer " + id));
    }

    @Override
    public Optional<Transfer> find(UnionId union, TransferId id) {
        return jdbc.sql(ROW + " and id = ?")
                .params(union.value(), id.value())
                .query(TransferRow.class)
                .optional()
                .map(TransferRow::toTransfer);
    }

    @Override
    public List<Transfer> all(UnionId union, int limit, int offset) {
        return jdbc.sql(ROW + """
                         order by (state in ('ASKED', 'RELEASED')) desc,
                            case when state in ('ASKED', 'RELEASED') then until end, opened_on desc, id
                        limit ? offset ?
                        """).params(union.value(), limit, offset).query(TransferRow.class).stream()
                .map(TransferRow::toTransfer)
                .toList();
    }

    @Override
    public List<Transfer> of(UnionId union, MemberId member) {
        return jdbc
                .sql(ROW + " and member = ? order by opened_on desc, id")
                .params(union.value(), member.value())
                .query(TransferRow.class)
                .stream()
                .map(TransferRow::toTransfer)
                .toList();
    }

    @Override
    public List<Transfer> late(UnionId union, LocalDate today) {
        return jdbc
                .sql(ROW + " and state in ('ASKED', 'RELEASED') and until < ? order by until")
                .params(union.value(), today)
                .query(TransferRow.class)
                .stream()
                .map(TransferRow::toTransfer)
                .toList();
    }

    @Override
    public void save(Transfer transfer) {
        var saved = jdbc.sql("""
                insert into transfer.transfer as t
                    (union_id, id, side, member, name, born, number, other_union, other_name, opened_on, opened_here, reason,
                     state, until, leaves_on, ended_on, answer, acted_by, version)
                values (:unionId, :id, :side, :member, :name, :born, :number, :otherUnion, :otherName, :openedOn, :openedHere,
                        :reason, :state, :until, :leavesOn, :endedOn, :answer, :actedBy, 1)
                on conflict (union_id, id) do update set
                    member = excluded.member, state = excluded.state, until = excluded.until,
                    leaves_on = excluded.leaves_on, ended_on = excluded.ended_on, answer = excluded.answer,
                    acted_by = excluded.acted_by, version = t.version + 1
                where t.version = :version
                """).paramSource(TransferRow.of(transfer)).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Transfer " + transfer.id() + " changed since it was read");
        }
    }

    @Override
    public void keepFile(UnionId union, TransferId id, String sealed) {
        jdbc.sql("update transfer.transfer set file = ? where union_id = ? and id = ?")
                .params(sealed, union.value(), id.value())
                .update();
    }

    @Override
    public Optional<String> file(UnionId union, TransferId id) {
        return jdbc.sql("select file from transfer.transfer where union_id = ? and id = ? and file is not null")
                .params(union.value(), id.value())
                .query(String.class)
                .optional();
    }

    @Override
    public List<TransferId> withFiles(UnionId union) {
        return jdbc.sql("select id from transfer.transfer where union_id = ? and file is not null")
                .param(union.value())
                .query((row, n) -> new TransferId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public TransferRule rule(UnionId union) {
        return jdbc.sql("select days, silence from transfer.rule where union_id = ?")
                .param(union.value())
                .query((row, n) ->
                        new TransferRule(union, row.getInt(1), TransferRule.Silence.valueOf(row.getString(2))))
                .optional()
                .orElseGet(() -> TransferRule.usual(union));
    }

    @Override
    public void keep(TransferRule rule) {
        jdbc.sql("""
                insert into transfer.rule values (?, ?, ?)
                on conflict (union_id) do update set days = excluded.days, silence = excluded.silence
                """)
                .params(rule.union().value(), rule.days(), rule.silence().name())
                .update();
    }
}
