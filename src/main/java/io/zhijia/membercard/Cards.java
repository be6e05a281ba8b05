package io.zhijia.membercard;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.Optional;
import java.util.UUID;

/** All cards that are good; a person has one. */
interface Cards {

    Optional<Card> of(UnionId union, MemberId member);

    Optional<Card> find(UnionId union, UUID token);

    /** In place of the one there was. */
    void keep(Card card);
}
