package io.zhijia.ballot;

import io.zhijia.ballot.Ballot.Facts;
import io.zhijia.ballot.Ballot.Teller;
import io.zhijia.ballot.BoxService.Answer;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Charter;
import io.zhijia.ballot.protocol.Rsa;
import io.zhijia.ballot.protocol.VoterSide;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Votes in unions of their own, with as many voters as a test wants. */
record VoteWorld(
        Ballots ballots,
        Boxes boxes,
        Preparation preparation,
        PassService passes,
        BoxService box,
        Letterbox letterbox,
        Voting voting,
        Opening opening,
        Result result,
        BallotViews views,
        PaperDesk desk,
        PaperCount count,
        JdbcClient sql,
        TransactionOperations transaction,
        Clock clock) {

    static VoteWorld of(BeanFactory beans) {
        return new VoteWorld(
                beans.getBean(Ballots.class),
                beans.getBean(Boxes.class),
                beans.getBean(Preparation.class),
                beans.getBean(PassService.class),
                beans.getBean(BoxService.class),
                beans.getBean(Letterbox.class),
                beans.getBean(Voting.class),
                beans.getBean(Opening.class),
                beans.getBean(Result.class),
                beans.getBean(BallotViews.class),
                beans.getBean(PaperDesk.class),
                beans.getBean(PaperCount.class),
                beans.getBean(JdbcClient.class),
                beans.getBean(TransactionOperations.class),
                beans.getBean(Clock.class));
    }

    /** Somebody with a browser. */
    static final class Voter {
        private final Actor actor;
        private final byte[] seed = VoterSide.random(16);
        private byte @Nullable [] answer;

        Voter(Actor actor) {
            this.actor = actor;
        }

        Actor actor() {
            return actor;
        }

        void answered(byte[] signed) {
            answer = signed;
        }

        byte[] ask(Charter charter) {
            return VoterSide.request(seed, charter.hash(), (RSAPublicKey) charter.passKey(), charter.voteAgain())
                    .blinded();
        }

        /** A paper in its envelope; sealed anew each time. */
        Sealed sealed(Charter charter, String mark) {
            return sealed(charter, Map.of("q1", mark.isEmpty() ? List.of() : List.of(mark)));
        }

        Sealed sealed(Charter charter, Map<String, List<String>> marks) {
            return sealed(charter, marks, 0);
        }

        /** The nth paper after the first. */
        Sealed sealed(Charter charter, Map<String, List<String>> marks, int later) {
            var key = (RSAPublicKey) charter.passKey();
            var request = VoterSide.request(seed, charter.hash(), key, charter.voteAgain());
            var pass = VoterSide.pass(request, java.util.Objects.requireNonNull(answer), key, later);
            var paper = VoterSide.paper(marks, charter.envelope());
            var boxKey = Rsa.publicKey(Bytes.of(charter.keys().box()));
            return new Sealed(pass, VoterSide.seal(boxKey, charter.hash(), pass.code(), paper));
        }
    }

    /** What was dropped, and what came back. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Dropped(Sealed paper, byte[] receipt) {}

    Vote noticed(int voters) {
        return noticed(voters, Region.NATIONAL);
    }

    Vote noticedInShanghai(int voters) {
        return noticed(voters, Region.SHANGHAI);
    }

    /** Everybody has a pass, and voting has begun. */
    Vote opened(int voters) {
        var vote = noticed(voters);
        vote.voters.forEach(vote::take);
        vote.open(voters);
        return vote;
    }

    /** The same, of a union that has settled something before. */
    Vote opened(int voters, Consumer<UUID> settled) {
        var vote = noticed(
                voters,
                Region.NATIONAL,
                Mode.SEALED,
                Manner.once(false),
                Asked.matters(List.of("是否同意《考核办法》？")),
                settled);
        vote.voters.forEach(vote::take);
        vote.open(voters);
        return vote;
    }

    byte[] receipt(Vote vote, Sealed paper) {
        return letterbox.drop(vote.keeper.union(), vote.id, paper).join();
    }

    /** On whatever is asked. */
    Vote noticed(int voters, Asked asked) {
        return noticed(voters, Region.NATIONAL, asked);
    }

    private Vote noticed(int voters, Region region) {
        return noticed(voters, region, Asked.matters(List.of("是否同意《考核办法》？")));
    }

    /** The server keeps the key; two confirm. */
    Vote noticedSimply(int voters) {
        return noticed(voters, Region.NATIONAL, Mode.SIMPLE, Asked.matters(List.of("是否同意春游去江边？"), Level.L1));
    }

    private Vote noticed(int voters, Region region, Asked asked) {
        return noticed(voters, region, Mode.SEALED, asked);
    }

    private Vote noticed(int voters, Region region, Mode mode, Asked asked) {
        return noticed(voters, region, mode, Manner.once(false), asked, union -> {});
    }

    /** Everybody has a pass, voting has begun, and until the closing a later paper replaces an earlier one. */
    Vote openedToThinkAgain(int voters, Asked asked) {
        var vote = noticed(voters, Region.NATIONAL, Mode.SEALED, new Manner(false, true), asked, union -> {});
        vote.voters.forEach(vote::take);
        vote.open(voters);
        return vote;
    }

    private Vote noticed(int voters, Region region, Mode mode, Manner manner, Asked asked, Consumer<UUID> settled) {
        var union = UnionId.next();
        var keeper = new Actor(union, MemberId.next(), "赵敏", Map.of(union.value(), Set.of(Office.SECRETARY)));
        var people = IntStream.range(0, voters)
                .mapToObj(i -> new Voter(new Actor(union, MemberId.next(), "代表" + i, Map.of())))
                .toList();
        var tellers = IntStream.rangeClosed(1, mode.people())
                .mapToObj(x -> new Teller(x, MemberId.next(), "监票" + x, false))
                .toList();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var ballot = new Ballot(
                union,
                BallotId.next(),
                "考核办法",
                asked,
                Body.CONGRESS,
                null,
                region,
                mode,
                manner,
                now,
                now.plusSeconds(3600),
                keeper.member(),
                tellers,
                BallotState.SET_UP,
                Facts.NONE);
        var parts = VoterSide.box(ballot.id().toString());
        var vote = new Vote(this, ballot.id(), keeper, people, tellers, parts);
        vote.inTransaction(() -> {
            sql.sql("insert into \"union\".trade_union (union_id, name, kind) values (?, '试验学校工会', 'SCHOOL')")
                    .param(union.value())
                    .update();
            settled.accept(union.value());
            ballots.add(
                    ballot,
                    IntStream.range(0, voters)
                            .mapToObj(i -> RollEntry.entitled(
                                    i + 1,
                                    people.get(i).actor.member(),
                                    people.get(i).actor.name(),
                                    "一团"))
                            .toList());
            boxes.addressed(union, ballot.id());
            return ballot;
        });
        if (mode.hasTellers()) {
            vote.keepBoxKey(parts);
            preparation.rehearsed(
                    vote.teller(2), vote.id, io.zhijia.ballot.protocol.BoxKey.fingerprint(parts.publicKey()));
        }
        vote.giveNotice();
        return vote;
    }

    /** One vote with all its people. */
    record Vote(
            VoteWorld world,
            BallotId id,
            Actor keeper,
            List<Voter> voters,
            List<Teller> tellers,
            VoterSide.BoxInParts parts) {

        Actor teller(int x) {
            return new Actor(
                    keeper.union(),
                    tellers.get(x - 1).member(),
                    tellers.get(x - 1).name(),
                    Map.of());
        }

        String part(int x) {
            return parts.parts().get(x - 1);
        }

        /** A part that looks right and holds another share. */
        String wrongShare(int x) {
            return VoterSide.withAnotherShare(part(x));
        }

        void keepBoxKey(VoterSide.BoxInParts made) {
            world.preparation.keepBoxKey(teller(1), id, Bytes.text(made.publicKey()), Bytes.text(made.wrapped()));
        }

        void giveNotice() {
            world.preparation.giveNotice(keeper, id);
        }

        Charter charter() {
            return view().ballot().fixed();
        }

        BallotViews.View view() {
            return world.views.one(keeper, id);
        }

        List<RollEntry> roll() {
            return inTransaction(() -> world.ballots.roll(keeper.union(), id));
        }

        void take(Voter voter) {
            voter.answer = world.passes.take(voter.actor, id, voter.ask(charter()), "phone");
        }

        void tryOrThrow(Voter voter) {
            world.passes.take(voter.actor(), id, new Voter(voter.actor()).ask(charter()), "phone");
        }

        String tryToTake(Actor actor, byte[] blinded) {
            try {
                return Bytes.text(world.passes.take(actor, id, blinded, "phone"));
            } catch (Refusal refusal) {
                return refusal.reason().name();
            }
        }

        void open(int present) {
            world.voting.open(keeper, id, present, "");
        }

        /** What comes back: a receipt, or the name of the refusal. */
        String drop(Sealed paper) {
            return switch (world.box
                    .put(new Batch(keeper.union(), id, List.of(paper)))
                    .getFirst()) {
                case Answer.Receipt receipt -> "receipt";
                case Answer.Refused(Refusal refusal) -> refusal.reason().name();
            };
        }

        List<Dropped> dropAll(String... marks) {
            var dropped = new ArrayList<Dropped>();
            for (int i = 0; i < marks.length; i++) {
                var paper = voters.get(i).sealed(charter(), marks[i]);
                var answer = world.box
                        .put(new Batch(keeper.union(), id, List.of(paper)))
                        .getFirst();
                dropped.add(new Dropped(paper, ((Answer.Receipt) answer).signature()));
            }
            return dropped;
        }

        /** One voter after the other. */
        void dropPapers(List<Map<String, List<String>>> papers) {
            for (int i = 0; i < papers.size(); i++) {
                var answer = drop(voters.get(i).sealed(charter(), papers.get(i)));
                if (!answer.equals("receipt")) {
                    throw new IllegalStateException(answer);
                }
            }
        }

        /** As in a hall: all within a moment, through the letterbox. */
        void dropTogether(List<Voter> turn, String mark) {
            turn.stream()
                    .map(voter -> world.letterbox.drop(keeper.union(), id, voter.sealed(charter(), mark)))
                    .toList()
                    .forEach(CompletableFuture::join);
        }

        int inTheBox() {
            return inTransaction(() -> world.boxes.count(keeper.union(), id));
        }

        /** The planned end is over. */
        void theHourComes() {
            var now = world.clock.instant().atOffset(ZoneOffset.UTC);
            inTransaction(() -> world.sql
                    .sql("update ballot.ballot set opens = ?, closes = ? where union_id = ? and id = ?")
                    .params(
                            now.minusHours(1),
                            now.minusSeconds(1),
                            keeper.union().value(),
                            id.value())
                    .update());
        }

        /** Tries until the last paper is in. */
        void closeAsSoonAsPossible() {
            while (view().ballot().state() == BallotState.OPEN) {
                try {
                    world.voting.close(keeper, id);
                } catch (Refusal notYet) {
                    Thread.onSpinWait();
                }
            }
        }

        void close() {
            world.voting.close(keeper, id);
            world.voting.rewrite(keeper, id);
            world.voting.rewritten(keeper, id);
        }

        boolean handIn(int x, String file) {
            return handInAs(teller(x), file);
        }

        boolean handInAs(Actor actor, String file) {
            return world.opening.handIn(actor, id, file);
        }

        boolean confirm(int x) {
            return world.opening.confirm(teller(x), id);
        }

        void closeAndOpen() {
            close();
            handIn(1, part(1));
            handIn(3, part(3));
        }

        void signedAndAnnounced() {
            world.result.sign(teller(1), id);
            world.result.sign(teller(2), id);
            world.result.announce(keeper, id);
        }

        void file() {
            world.result.file(keeper, id);
        }

        Result.Sheet sheet() {
            return world.result.sheet(keeper, id);
        }

        String board() {
            return world.views.board(teller(1), id);
        }

        List<Map<String, String>> inclusion() {
            return world.views.inclusion(keeper, id);
        }

        String fact(String kind, String name) {
            return view().log().stream()
                    .filter(event -> event.kind().equals(kind))
                    .map(event -> event.facts().getOrDefault(name, ""))
                    .findFirst()
                    .orElse("");
        }

        <T> T inTransaction(Supplier<T> work) {
            return new UnionTransaction(world.transaction).within(keeper.union(), work);
        }
    }
}
