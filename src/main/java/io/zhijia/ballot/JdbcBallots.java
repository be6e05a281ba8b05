package io.zhijia.ballot;

import static java.util.Objects.requireNonNull;

import io.zhijia.ballot.Ballot.Box;
import io.zhijia.ballot.Ballot.Facts;
import io.zhijia.ballot.Ballot.Keys;
import io.zhijia.ballot.Ballot.Teller;
import io.zhijia.ballot.RollEntry.Channel;
import io.zhijia.ballot.protocol.CanonicalJson;
import io.zhijia.ballot.protocol.Event;
import io.zhijia.decision.Region;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcBallots implements Ballots {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcBallots(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<Ballot> all(UnionId union) {
        return jdbc.sql("select * from ballot.ballot where union_id = ? order by opens desc, id")
                .param(union.value())
                .query((row, n) -> ballot(union, row, List.of()))
                .list();
    }

    @Override
    public List<Ballot> page(UnionId union, int limit, int offset) {
        return jdbc.sql("select * from ballot.ballot where union_id = ? order by opens desc, id limit ? offset ?")
                .params(union.value(), limit, offset)
                .query((row, n) -> ballot(union, row, List.of()))
                .list();
    }

    @Override
    public List<BallotId> unwritten(UnionId union) {
        return jdbc.sql("""
                select ballot_id from ballot.event where union_id = ?
                group by ballot_id
                having bool_or(kind = 'NOTIFIED') and bool_or(kind in ('CLOSED', 'VOID')) and not bool_or(kind = 'REWRITTEN')
                order by ballot_id
                """)
                .param(union.value())
                .query((row, n) -> new BallotId(row.getObject("ballot_id", UUID.class)))
                .list();
    }

    @Override
    public List<Ballot> of(UnionId union, UUID sitting) {
        return jdbc.sql("select * from ballot.ballot where union_id = ? and sitting = ? order by opens, id")
                .params(union.value(), sitting)
                .query((row, n) -> ballot(union, row, List.of()))
                .list();
    }

    @Override
    public Ballot get(UnionId union, BallotId id) {
        return find(union, id, "");
    }

    @Override
    public Ballot lock(UnionId union, BallotId id) {
        return find(union, id, " for update");
    }

    @Override
    public Ballot hold(UnionId union, BallotId id) {
        return find(union, id, " for share");
    }

    private Ballot find(UnionId union, BallotId id, String locking) {
        var tellers = jdbc.sql("select * from ballot.teller where union_id = ? and ballot_id = ? order by x")
                .params(union.value(), id.value())
                .query((row, n) -> new Teller(
                        row.getInt("x"),
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("signed")))
                .list();
        return jdbc.sql("select * from ballot.ballot where union_id = ? and id = ?" + locking)
                .params(union.value(), id.value())
                .query((row, n) -> ballot(union, row, tellers))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No ballot " + id));
    }

    @Override
    public void add(Ballot ballot, List<RollEntry> roll) {
        jdbc.sql("""
                insert into ballot.ballot (union_id, id, title, asked, body, sitting, agenda_item, region, mode, remote, vote_again,
                    opens, closes, state, made_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        ballot.union().value(),
                        ballot.id().value(),
                        ballot.title(),
                        ballot.asked().json(),
                        ballot.body().name(),
                        ballot.sitting(),
                        ballot.item(),
                        ballot.region().name(),
                        ballot.mode().name(),
                        ballot.isRemote(),
                        ballot.manner().mayVoteAgain(),
                        ballot.opens().atOffset(ZoneOffset.UTC),
                        ballot.closes().atOffset(ZoneOffset.UTC),
                        ballot.state().name(),
                        ballot.madeBy().value()))
                .update();
        for (var teller : ballot.tellers()) {
            jdbc.sql("insert into ballot.teller (union_id, ballot_id, x, member, name) values (?, ?, ?, ?, ?)")
                    .params(
                            ballot.union().value(),
                            ballot.id().value(),
                            teller.x(),
                            teller.member().value(),
                            teller.name())
                    .update();
        }
        batches.batchUpdate(
                "insert into ballot.roll (union_id, ballot_id, no, member, name, delegation, channel) values (?, ?, ?, ?, ?, ?, ?)",
                roll.stream()
                        .map(line -> new Object[] {
                            ballot.union().value(),
                            ballot.id().value(),
                            line.no(),
                            line.member().value(),
                            line.name(),
                            line.delegation(),
                            line.channel().name()
                        })
                        .toList());
    }

    @Override
    public void save(Ballot ballot) {
        var facts = ballot.facts();
        var box = facts.box();
        var keys = facts.keys();
        jdbc.sql("""
                update ballot.ballot set state = :state, box_public = :public, box_wrapped = :wrapped, charter = :charter,
                    pass_key = :pass, receipt_key = :receipt, box_key = :box, present = :present, root = :root, tally = :tally, joined = :joined,
                    board_signature = :signature
                where union_id = :union and id = :id
                """)
                .param("union", ballot.union().value())
                .param("id", ballot.id().value())
                .param("state", ballot.state().name())
                .param("public", box == null ? null : box.publicKey(), Types.BINARY)
                .param("wrapped", box == null ? null : box.wrapped(), Types.BINARY)
                .param("charter", facts.charter(), Types.VARCHAR)
                .param("pass", keys == null ? null : keys.pass(), Types.VARCHAR)
                .param("receipt", keys == null ? null : keys.receipt(), Types.VARCHAR)
                .param("box", keys == null ? null : keys.box(), Types.VARCHAR)
                .param("present", facts.present(), Types.INTEGER)
                .param("root", facts.root(), Types.VARCHAR)
                .param("tally", facts.tally(), Types.VARCHAR)
                .param("joined", facts.joined(), Types.VARCHAR)
                .param("signature", facts.signature(), Types.VARCHAR)
                .update();
    }

    @Override
    public void sign(UnionId union, BallotId id, int x) {
        jdbc.sql("update ballot.teller set signed = true where union_id = ? and ballot_id = ? and x = ?")
                .params(union.value(), id.value(), x)
                .update();
    }

    @Override
    public void takeSignaturesBack(UnionId union, BallotId id) {
        jdbc.sql("update ballot.teller set signed = false where union_id = ? and ballot_id = ?")
                .params(union.value(), id.value())
                .update();
    }

    @Override
    public List<RollEntry> roll(UnionId union, BallotId id) {
        return jdbc.sql("select * from ballot.roll where union_id = ? and ballot_id = ? order by no")
                .params(union.value(), id.value())
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public Optional<RollEntry> line(UnionId union, BallotId id, MemberId member) {
        return jdbc.sql("select * from ballot.roll where union_id = ? and ballot_id = ? and member = ?")
                .params(union.value(), id.value(), member.value())
                .query((row, n) -> entry(row))
                .optional();
    }

    @Override
    public List<Ballot> toVoteIn(UnionId union, MemberId member, Instant now) {
        return jdbc.sql("""
                select b.* from ballot.roll r join ballot.ballot b on b.union_id = r.union_id and b.id = r.ballot_id
                where r.union_id = ? and r.member = ? and r.channel = 'UNDECIDED' and b.state = 'OPEN' and b.closes > ?
                order by b.closes, b.id
                """)
                .params(union.value(), member.value(), now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> ballot(union, row, List.of()))
                .list();
    }

    @Override
    public List<BallotId> toTell(UnionId union, MemberId member) {
        return jdbc.sql("""
                select b.id from ballot.teller t join ballot.ballot b on b.union_id = t.union_id and b.id = t.ballot_id
                where t.union_id = ? and t.member = ? and b.state in ('SET_UP', 'CLOSED', 'OPENED') order by b.opens, b.id
                """)
                .params(union.value(), member.value())
                .query((row, n) -> new BallotId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public List<Ballot> unfinished(UnionId union) {
        return jdbc.sql(
                        "select * from ballot.ballot where union_id = ? and state not in ('FILED', 'VOID') order by opens, id")
                .param(union.value())
                .query((row, n) -> ballot(union, row, List.of()))
                .list();
    }

    @Override
    public boolean isUnderWay(UnionId union) {
        return jdbc.sql("select exists (select from ballot.ballot where union_id = ?"
                        + " and state in ('NOTIFIED', 'OPEN', 'CLOSED', 'OPENED', 'COUNTED'))")
                .param(union.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<BallotId> running(UnionId union, MemberId member) {
        return jdbc.sql("""
                select b.id from ballot.ballot b join ballot.roll r on r.union_id = b.union_id and r.ballot_id = b.id
                where b.union_id = ? and r.member = ? and b.state in ('NOTIFIED', 'OPEN')
                order by b.id
                """)
                .params(union.value(), member.value())
                .query((row, n) -> new BallotId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public Turnout turnout(UnionId union, BallotId id) {
        return jdbc.sql("""
                select count(*) as entitled,
                    count(*) filter (where channel = 'ONLINE') as passes,
                    count(*) filter (where channel = 'PAPER') as papers
                from ballot.roll where union_id = ? and ballot_id = ?
                """)
                .params(union.value(), id.value())
                .query((row, n) -> new Turnout(row.getInt("entitled"), row.getInt("passes"), row.getInt("papers")))
                .single();
    }

    @Override
    public List<RollEntry> search(UnionId union, BallotId id, String words, int most) {
        return jdbc.sql("""
                select * from ballot.roll
                where union_id = :union and ballot_id = :ballot and strpos(name || ' ' || delegation, :words) > 0
                order by no limit :most
                """)
                .param("union", union.value())
                .param("ballot", id.value())
                .param("words", words)
                .param("most", most)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public Optional<RollEntry> lockLine(UnionId union, BallotId id, int no) {
        return jdbc.sql("select * from ballot.roll where union_id = ? and ballot_id = ? and no = ? for update")
                .params(union.value(), id.value(), no)
                .query((row, n) -> entry(row))
                .optional();
    }

    @Override
    public Optional<RollEntry> lockLine(UnionId union, BallotId id, MemberId member) {
        return jdbc.sql("select * from ballot.roll where union_id = ? and ballot_id = ? and member = ? for update")
                .params(union.value(), id.value(), member.value())
                .query((row, n) -> entry(row))
                .optional();
    }

    @Override
    public void take(UnionId union, BallotId id, RollEntry line) {
        jdbc.sql("""
                update ballot.roll set channel = :channel, passed_at = :at, device = :device, blinded = :blinded, answer = :answer
                where union_id = :union and ballot_id = :ballot and no = :no
                """)
                .param("union", union.value())
                .param("ballot", id.value())
                .param("no", line.no())
                .param("channel", line.channel().name())
                .param("at", requireNonNull(line.passedAt()).atOffset(ZoneOffset.UTC))
                .param("device", line.device(), Types.VARCHAR)
                .param("blinded", line.blinded(), Types.BINARY)
                .param("answer", line.answer(), Types.BINARY)
                .update();
    }

    @Override
    public List<Event> log(UnionId union, BallotId id) {
        return jdbc.sql("select * from ballot.event where union_id = ? and ballot_id = ? order by seq")
                .params(union.value(), id.value())
                .query((row, n) -> new Event(
                        row.getInt("seq"),
                        row.getString("at"),
                        row.getString("office"),
                        row.getString("kind"),
                        facts(row.getString("facts")),
                        row.getString("prev")))
                .list();
    }

    private static Map<String, String> facts(String json) {
        var facts = new HashMap<String, String>();
        JSON.readTree(json)
                .properties()
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString("")));
        return Map.copyOf(facts);
    }

    @Override
    public void append(UnionId union, BallotId id, Event event) {
        jdbc.sql("insert into ballot.event values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        union.value(),
                        id.value(),
                        event.seq(),
                        event.at(),
                        event.office(),
                        event.kind(),
                        CanonicalJson.write(event.facts()),
                        event.prev())
                .update();
    }

    private static RollEntry entry(ResultSet row) throws SQLException {
        return new RollEntry(
                row.getInt("no"),
                new MemberId(row.getObject("member", UUID.class)),
                row.getString("name"),
                row.getString("delegation"),
                Channel.valueOf(row.getString("channel")),
                moment(row, "passed_at"),
                row.getString("device"),
                row.getBytes("blinded"),
                row.getBytes("answer"));
    }

    private static Ballot ballot(UnionId union, ResultSet row, List<Teller> tellers) throws SQLException {
        var box = row.getBytes("box_public");
        var pass = row.getString("pass_key");
        var sitting = row.getObject("sitting", UUID.class);
        return new Ballot(
                union,
                new BallotId(row.getObject("id", UUID.class)),
                row.getString("title"),
                Asked.read(row.getString("asked")),
                Body.valueOf(row.getString("body")),
                sitting == null ? null : new Occasion(sitting, row.getObject("agenda_item", Integer.class)),
                Region.valueOf(row.getString("region")),
                Mode.valueOf(row.getString("mode")),
                new Manner(row.getBoolean("remote"), row.getBoolean("vote_again")),
                requireNonNull(moment(row, "opens")),
                requireNonNull(moment(row, "closes")),
                new MemberId(row.getObject("made_by", UUID.class)),
                tellers,
                BallotState.valueOf(row.getString("state")),
                new Facts(
                        box == null ? null : new Box(box, row.getBytes("box_wrapped")),
                        row.getString("charter"),
                        pass == null ? null : new Keys(pass, row.getString("receipt_key"), row.getString("box_key")),
                        row.getObject("present", Integer.class),
                        row.getString("root"),
                        row.getString("tally"),
                        row.getString("joined"),
                        row.getString("board_signature")));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
