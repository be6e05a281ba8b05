package io.zhijia.twoperson;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;

/** All that was ever asked. */
interface Requests {

    /**
     * The one of this id, keeping others from changing it until this transaction ends.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Request getToChange(UnionId union, RequestId id);

    /** By this person for this step and subject, the latest first. */
    List<Request> of(UnionId union, MemberId askedBy, String step, String subject);

    /** The latest first. */
    List<Request> latest(UnionId union, int limit, int offset);

    void save(Request request);
}
