package io.zhijia.memberfile;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** The fields each union has added. */
interface OwnFields {

    /** The oldest first, retired ones among them. */
    List<OwnField> all(UnionId union);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    OwnField get(UnionId union, OwnFieldId id);

    /** Returns false if another field in use has that name. */
    boolean save(UnionId union, OwnField field);
}
