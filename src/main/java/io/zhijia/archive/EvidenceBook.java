package io.zhijia.archive;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evidence for entries and plan items; what was added stays. */
interface EvidenceBook {

    /**
     * Adds a piece of evidence.
     *
     * @return its id
     */
    UUID add(
            UnionId union,
            @Nullable RecordId entry,
            @Nullable PlanItemId item,
            Evidence proof,
            MemberId by,
            String name,
            Instant now);

    /** Puts a newer version in place of an older one, unless somebody else just did. */
    boolean replace(UnionId union, UUID older, UUID newer);

    /** Of an entry, the oldest first. */
    List<Proof> of(UnionId union, RecordId entry);

    /** Of a plan item: its own and that of its entries, the oldest first. */
    List<Proof> of(UnionId union, PlanItemId item);

    /** The entries this file proves. */
    List<RecordId> entriesWith(UnionId union, AttachmentId file);

    /**
     * One piece of evidence.
     *
     * @throws java.util.NoSuchElementException if this union has none of this id
     */
    Proof get(UnionId union, UUID id);

    List<Waiver> waivers(UnionId union, PlanItemId item);

    /** Says that a slot does not apply; said again, the newer reason counts. */
    void waive(UnionId union, PlanItemId item, EvidenceSlot slot, String reason, MemberId by, String name, Instant now);

    void takeBack(UnionId union, PlanItemId item, EvidenceSlot slot);

    /** Which slots are filled: by a file, or, for {@link EvidenceSlot#LEDGER}, by an entry. */
    Map<PlanItemId, Set<EvidenceSlot>> filled(UnionId union, Collection<PlanItemId> items);

    Map<PlanItemId, Set<EvidenceSlot>> waived(UnionId union, Collection<PlanItemId> items);
}
