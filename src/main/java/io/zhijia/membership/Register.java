package io.zhijia.membership;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** All members there are and were, one at a time; many at once are in {@link RegisterBatch}. */
interface Register {

    /**
     * The one of this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Member get(UnionId union, MemberId id);

    Optional<Member> find(UnionId union, MemberId id);

    List<RegisterLine> lines(UnionId union, RegisterQuery query, int limit, int offset);

    /** Every line of it, one after another. */
    void each(UnionId union, RegisterQuery query, Consumer<RegisterLine> taker);

    /** How many are in this group or department. */
    int members(UnionId union, UUID groupOrDepartment);

    /** Keeps the member unless the staff number is another's; an older version than the kept one is refused. */
    boolean save(Member member);

    void add(MembershipFact fact, MemberId recordedBy, Instant at);

    /** The earliest first. */
    List<MembershipFact> facts(UnionId union, MemberId member);

    /** Keeps where the membership stood from which day on, in place of what was kept before. */
    void stand(UnionId union, MemberId member, Standings history);

    /** From that day on the member belongs there; also past days may be corrected. */
    void place(UnionId union, MemberId member, LocalDate since, Placement placement);
}
