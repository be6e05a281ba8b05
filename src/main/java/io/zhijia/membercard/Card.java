package io.zhijia.membercard;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A card.
 *
 * @param token what the code carries; random, and says nothing about the person
 */
record Card(UnionId union, MemberId member, UUID token, LocalDate issuedOn) {

    static Card issued(UnionId union, MemberId member, LocalDate today) {
        return new Card(union, member, UUID.randomUUID(), today);
    }
}
