package io.zhijia.fileset;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was put into parts. */
interface Filings {

    /** The oldest first. */
    List<Filing> of(UnionId union, FileSetId set);

    Optional<Filing> find(UnionId union, UUID id);

    /** Put in once, however often it is said. */
    void add(UnionId union, Filing filing);

    void remove(UnionId union, UUID id);
}
