package io.zhijia.ballot;

import io.zhijia.ballot.protocol.Event;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All votes, with their rolls and their logs; never what is in a box. */
interface Ballots {

    /** All of them, the newest first; without their tellers. */
    List<Ballot> all(UnionId union);

    /** A page of them. */
    List<Ballot> page(UnionId union, int limit, int offset);

    /** Those whose box or roll still lies in the files as it was written: closed or void, and the program ended too early. */
    List<BallotId> unwritten(UnionId union);

    /** Those held in a sitting, in the order they open. */
    List<Ballot> of(UnionId union, UUID sitting);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Ballot get(UnionId union, BallotId id);

    /** As {@link #get}; nobody else changes it until we are done. */
    Ballot lock(UnionId union, BallotId id);

    /** As {@link #get}; it is not closed until we are done. */
    Ballot hold(UnionId union, BallotId id);

    void add(Ballot ballot, List<RollEntry> roll);

    /** All but what never changes: title, question, days, tellers' names. */
    void save(Ballot ballot);

    void sign(UnionId union, BallotId id, int x);

    /** What was signed has changed since. */
    void takeSignaturesBack(UnionId union, BallotId id);

    List<RollEntry> roll(UnionId union, BallotId id);

    /** This person's line of the roll, if there is one. */
    Optional<RollEntry> line(UnionId union, BallotId id, MemberId member);

    /** Votes between notice and closing in which this person has a vote. */
    List<BallotId> running(UnionId union, MemberId member);

    /** Open votes in which this person has a vote and has taken no pass, the one that closes first first; without their tellers. */
    List<Ballot> toVoteIn(UnionId union, MemberId member, Instant now);

    /** Those whose tellers may have something to do, and this person is one of them. */
    List<BallotId> toTell(UnionId union, MemberId member);

    /** Neither filed nor void, the oldest first; without their tellers. */
    List<Ballot> unfinished(UnionId union);

    /** Whether any vote is between its notice and the announcement. */
    boolean isUnderWay(UnionId union);

    /** Counted, without reading the roll. */
    Turnout turnout(UnionId union, BallotId id);

    /** Lines whose name or delegation holds these words, in the order of the roll. */
    List<RollEntry> search(UnionId union, BallotId id, String words, int most);

    /** One line of the roll, locked. */
    Optional<RollEntry> lockLine(UnionId union, BallotId id, MemberId member);

    Optional<RollEntry> lockLine(UnionId union, BallotId id, int no);

    void take(UnionId union, BallotId id, RollEntry line);

    List<Event> log(UnionId union, BallotId id);

    void append(UnionId union, BallotId id, Event event);
}
