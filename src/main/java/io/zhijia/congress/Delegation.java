package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A delegation (代表团): delegates of one constituency or more who talk before the whole does.
 *
 * @param head 团长 today; null while there is none
 * @param headSince first day
 * @param deputy 副团长; null while there is none
 * @param contact 联络人; likewise
 */
record Delegation(
        UnionId union,
        TermId term,
        DelegationId id,
        String name,
        @Nullable MemberId head,
        @Nullable LocalDate headSince,
        @Nullable MemberId deputy,
        @Nullable MemberId contact) {

    static Delegation named(UnionId union, TermId term, String name) {
        return new Delegation(union, term, DelegationId.next(), name, null, null, null, null);
    }

    /** Heads it, or stands in for who does. */
    boolean isLedBy(MemberId member) {
        return member.equals(head) || member.equals(deputy);
    }

    /** Everybody who has something to do for it. */
    List<MemberId> people() {
        return Stream.of(head, deputy, contact).filter(Objects::nonNull).toList();
    }
}
