package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import io.zhijia.tenancy.UnionId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where resolutions were made known, and what the administration issued of them. */
interface Publications {

    Optional<Publication> publication(UnionId union, UUID resolution);

    /**
     * Said again, the later word counts.
     *
     * @param seen the version that was read; 0 for none
     * @throws org.springframework.dao.OptimisticLockingFailureException if it changed since
     */
    void save(UnionId union, UUID resolution, Publication publication, int seen);

    Optional<Issue> issue(UnionId union, UUID resolution);

    /** Likewise. */
    void save(UnionId union, UUID resolution, Issue issue, int seen);

    Versions versions(UnionId union, UUID resolution);

    /** How often each was entered; 0 for never. */
    record Versions(int publication, int issue) {}

    /** Those of which it is known whether the administration issued them, or need not. */
    Set<UUID> issued(UnionId union);

    /** Whether this is a document the administration issued. */
    boolean isIssued(UnionId union, AttachmentId file);
}
