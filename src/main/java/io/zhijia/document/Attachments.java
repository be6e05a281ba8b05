package io.zhijia.document;

import io.zhijia.tenancy.UnionId;
import java.util.Collection;
import java.util.List;

/** All files added. */
interface Attachments {

    /**
     * The one with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Attachment get(UnionId union, AttachmentId id);

    /** Those of them there are, the oldest first. */
    List<Attachment> all(UnionId union, Collection<AttachmentId> ids);

    void add(Attachment attachment);
}
