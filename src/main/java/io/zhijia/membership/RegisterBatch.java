package io.zhijia.membership;

import io.zhijia.identity.MemberId;
import io.zhijia.privacy.Sealer;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The register many members at a time. */
interface RegisterBatch {

    List<Member> all(UnionId union);

    /** Of every member, the earliest first. */
    Map<MemberId, List<MembershipFact>> allFacts(UnionId union);

    /** Newcomers, whose facts and standing come after them. */
    void addAll(UnionId union, List<Member> members);

    void addAllFacts(UnionId union, List<MembershipFact> facts, MemberId recordedBy, Instant at);

    /** Keeps many members there are already. */
    void saveAll(UnionId union, List<Member> members);

    /** Where each of them stood from which day on, instead of what was known before. */
    void standAll(UnionId union, Map<MemberId, Standings> histories);

    /** As if they had never been on the register. */
    void removeAll(UnionId union, Collection<MemberId> members);

    /** Facts of these members that were recorded at that moment. */
    void removeFacts(UnionId union, Collection<MemberId> members, Instant recordedAt);

    /** Seals every phone again. Returns how many. */
    int sealAgain(UnionId union, Sealer sealer);

    /** Brings rows of an older version up to date, once: phones sealed, names found by how their surnames are read. */
    void modernize(UnionId union, Sealer sealer);
}
