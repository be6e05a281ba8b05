package io.zhijia.secondfactor;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of all people, their codes on paper, and whether the union demands them. */
interface Factors {

    Optional<Factor> find(UnionId union, MemberId member);

    /** The same, keeping others from changing it until this transaction ends. */
    Optional<Factor> findToChange(UnionId union, MemberId member);

    List<Factor> all(UnionId union);

    void save(Factor factor);

    /** With the codes on paper. */
    void remove(UnionId union, MemberId member);

    /** These codes, and no earlier ones. */
    void keepCodes(UnionId union, MemberId member, List<String> hashes);

    /** Uses up a code on paper; false if there is no such code, or it was used. */
    boolean use(UnionId union, MemberId member, String hash, Instant now);

    int codesLeft(UnionId union, MemberId member);

    /** Since when those who hold the offices that matter must have one; null if they need not. */
    @Nullable LocalDate demandedSince(UnionId union);

    void demand(UnionId union, @Nullable LocalDate since);
}
