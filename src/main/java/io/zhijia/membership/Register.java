package io.zhijia.membership;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** All members there are and were. */
interface Register {

    /**
     * The one of this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Member get(UnionId union, MemberId id);

    List<RegisterLine> lines(UnionId union, RegisterQuery query, int limit, int offset);

    /** Every line of it, one after another. */
    void each(UnionId union, RegisterQuery query, Consumer<RegisterLine> taker);

    /** How many are in this group or department. */
    int members(UnionId union, UUID groupOrDepartment);

    /** Keeps the member unless the staff number is another's; an older version than the kept one is refused. */
    boolean save(Member member);

    /** Many new ones at once. */
    void addAll(UnionId union, List<Member> members);

    void add(MembershipFact fact, MemberId recordedBy, Instant at);

    void addAllFacts(UnionId union, List<MembershipFact> facts, MemberId recordedBy, Instant at);

    /** The earliest first. */
    List<MembershipFact> facts(UnionId union, MemberId member);

    /** Keeps where the membership stood from which day on, in place of what was kept before. */
    void stand(UnionId union, MemberId member, Standings history);

    List<Member> all(UnionId union);

    /** Of every member, the earliest first. */
    Map<MemberId, List<MembershipFact>> allFacts(UnionId union);

    /** Keeps many members there are already. */
    void saveAll(UnionId union, List<Member> members);

    void standAll(UnionId union, Map<MemberId, Standings> histories);

    /** As if they had never been on the register. */
    void removeAll(UnionId union, Collection<MemberId> members);

    /** Facts of these members that were recorded at that moment. */
    void removeFacts(UnionId union, Collection<MemberId> members, Instant recordedAt);

    /** From that day on the member belongs there; also past days may be corrected. */
    void place(UnionId union, MemberId member, LocalDate since, Placement placement);
}
