package io.zhijia.apitoken;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All tokens that were not revoked. */
interface Tokens {

    Optional<Token> find(UnionId union, String hash);

    /** The latest first. */
    List<Token> of(UnionId union, MemberId member);

    void add(Token token, String hash);

    /** Only ever one's own. Returns whether there was one. */
    boolean remove(UnionId union, MemberId member, TokenId id);

    /** Remembers the use, but not twice within a minute. */
    void used(UnionId union, TokenId id, Instant now);
}
