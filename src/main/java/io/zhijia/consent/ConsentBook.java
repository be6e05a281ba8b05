package io.zhijia.consent;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All consents, and the words in which they were asked for. */
interface ConsentBook {

    /** Whether a consent of this person holds on that day, in words that count then. */
    boolean holds(UnionId union, MemberId member, Purpose purpose, LocalDate day);

    /** The latest first. */
    List<Consent> of(UnionId union, MemberId member);

    /** Those given and not withdrawn. */
    List<Consent> open(UnionId union, MemberId member, Purpose purpose);

    /**
     * The latest first.
     *
     * @param purpose null for all
     */
    List<Consent> all(UnionId union, @Nullable Purpose purpose, int limit, int offset);

    /** How many people have a consent that holds on that day. */
    Map<Purpose, Integer> counts(UnionId union, LocalDate day);

    void save(Consent consent);

    /** The latest version, if this union has any of its own. */
    Optional<PurposeText> text(UnionId union, Purpose purpose);

    void add(PurposeText text);

    int countWithdrawnBefore(UnionId union, LocalDate day);

    int removeWithdrawnBefore(UnionId union, LocalDate day);
}
