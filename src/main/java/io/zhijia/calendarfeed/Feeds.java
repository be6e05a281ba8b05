package io.zhijia.calendarfeed;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** All the feeds there are. Found by its address, a feed is what tells us the union: like logins, before one is known. */
interface Feeds {

    Optional<Feed> find(String tokenHash);

    List<Feed> of(UnionId union, MemberId member);

    /** In place of the one this person had for the same scope. */
    void put(Feed feed);

    void remove(UnionId union, MemberId member, Feed.Scope scope);
}
