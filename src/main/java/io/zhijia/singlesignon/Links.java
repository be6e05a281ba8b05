package io.zhijia.singlesignon;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All links. */
interface Links {

    /** Asked before a union is known; one that was undone is found too. */
    Optional<Link> find(String issuer, String subject);

    /** The good ones of one person. */
    List<Link> of(UnionId union, MemberId member);

    /** False if the identity belongs to another account, or the account has another identity at that house. */
    boolean make(Link link);

    /** False if there is none that is good. */
    boolean undo(UnionId union, MemberId member, String issuer, Instant now);
}
