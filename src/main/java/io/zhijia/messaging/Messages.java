package io.zhijia.messaging;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.util.List;

/** All the messages people were told. */
interface Messages {

    /** Keeps the message, unless this person was told under the same key. */
    void add(UnionId union, MemberId to, Message message, Instant at);

    /** The newest first; only those not read yet if asked so. */
    List<MessageLine> lines(UnionId union, MemberId of, boolean unreadOnly, int limit, int offset);

    int unread(UnionId union, MemberId of);

    /**
     * Marks it as read.
     *
     * @return where it leads
     * @throws java.util.NoSuchElementException if this person has no such message
     */
    String read(UnionId union, MemberId of, MessageId id, Instant at);

    void readAll(UnionId union, MemberId of, Instant at);
}
