package io.zhijia.election;

import io.zhijia.ballot.BallotId;
import io.zhijia.decision.Region;
import io.zhijia.election.Candidate.Kinship;
import io.zhijia.election.Candidate.Part;
import io.zhijia.identity.MemberId;
import io.zhijia.roll.RollId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcElections implements Elections {

    private static final String SELECT = "select * from election.election where union_id = ?";

    private final JdbcClient jdbc;

    JdbcElections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without their lists. */
    @Override
    public List<Election> all(UnionId union) {
        return jdbc.sql(SELECT + " order by number desc limit 100")
                .param(union.value())
                .query((row, n) -> election(union, row, List.of(), List.of()))
                .list();
    }

    @Override
    public Election get(UnionId union, ElectionId id) {
        var posts = jdbc.sql("select * from election.post where union_id = ? and election = ?")
                .params(union.value(), id.value())
                .query((row, n) -> new PostRow(
                        Post.valueOf(row.getString("post")),
                        row.getInt("seats"),
                        Stage.valueOf(row.getString("stage"))))
                .list();
        var candidates = jdbc.sql(
                        "select * from election.candidate where union_id = ? and election = ? order by post, place")
                .params(union.value(), id.value())
                .query((row, n) -> new Candidate(
                        Post.valueOf(row.getString("post")),
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getString("name"),
                        row.getString("recommended_by"),
                        Kinship.valueOf(row.getString("kinship")),
                        new Part(row.getBoolean("front_line"), row.getBoolean("model"))))
                .list();
        return jdbc.sql(SELECT + " and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> election(union, row, posts, candidates))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No election " + id));
    }

    @Override
    public Optional<Election> by(UnionId union, BallotId ballot) {
        return jdbc.sql("select id from election.election where union_id = ? and ballot = ?")
                .params(union.value(), ballot.value())
                .query(UUID.class)
                .optional()
                .map(id -> get(union, new ElectionId(id)));
    }

    private record PostRow(Post post, int seats, Stage stage) {}

    private static Election election(UnionId union, ResultSet row, List<PostRow> posts, List<Candidate> candidates)
            throws SQLException {
        var seats = new EnumMap<Post, Integer>(Post.class);
        var stages = new EnumMap<Post, Stage>(Post.class);
        posts.forEach(one -> {
            seats.put(one.post(), one.seats());
            stages.put(one.post(), one.stage());
        });
        var roll = row.getObject("roll", UUID.class);
        var ballot = row.getObject("ballot", UUID.class);
        return new Election(
                union,
                new ElectionId(row.getObject("id", UUID.class)),
                row.getString("title"),
                Region.valueOf(row.getString("region")),
                row.getInt("years"),
                row.getBoolean("by_election"),
                roll == null ? null : new RollId(roll),
                row.getBoolean("by_body"),
                seats,
                stages,
                candidates,
                ballot == null ? null : new BallotId(ballot),
                row.getObject("started", LocalDate.class),
                row.getInt("version"));
    }

    @Override
    public void save(Election election) {
        var roll = election.roll();
        var ballot = election.ballot();
        var kept = jdbc.sql("""
                insert into election.election as e (union_id, id, title, region, years, by_election, roll, by_body, ballot, started,
                    version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, id) do update set ballot = excluded.ballot, started = excluded.started,
                    version = excluded.version
                where e.version = excluded.version - 1
                """)
                .params(Arrays.asList(
                        election.union().value(),
                        election.id().value(),
                        election.title(),
                        election.region().name(),
                        election.years(),
                        election.isByElection(),
                        roll == null ? null : roll.value(),
                        election.isByBody(),
                        ballot == null ? null : ballot.value(),
                        election.started(),
                        election.version() + 1))
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException(election.id() + " changed since it was read");
        }
        savePosts(election);
        saveCandidates(election);
    }

    private void savePosts(Election election) {
        election.posts()
                .forEach((post, seats) -> jdbc.sql("""
                        insert into election.post (union_id, election, post, seats, stage) values (?, ?, ?, ?, ?)
                        on conflict (union_id, election, post) do update set stage = excluded.stage
                        """)
                        .params(
                                election.union().value(),
                                election.id().value(),
                                post.name(),
                                seats,
                                election.stage(post).name())
                        .update());
    }

    private void saveCandidates(Election election) {
        jdbc.sql("delete from election.candidate where union_id = ? and election = ?")
                .params(election.union().value(), election.id().value())
                .update();
        var place = 0;
        for (var candidate : election.candidates()) {
            jdbc.sql("""
                    insert into election.candidate (union_id, election, post, member, name, recommended_by, kinship,
                        front_line, model, place)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(
                            election.union().value(),
                            election.id().value(),
                            candidate.post().name(),
                            candidate.member().value(),
                            candidate.name(),
                            candidate.by(),
                            candidate.kinship().name(),
                            candidate.part().isFrontline(),
                            candidate.part().isModel(),
                            place++)
                    .update();
        }
    }
}
