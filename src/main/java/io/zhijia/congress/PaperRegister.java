package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of the papers of all sittings: what they are, who was given them and who read them. */
interface PaperRegister {

    Optional<PaperEntry> find(UnionId union, SittingId sitting, int item);

    /** Of all items of which something was said. */
    List<PaperEntry> of(UnionId union, SittingId sitting);

    void save(UnionId union, SittingId sitting, PaperEntry entry);

    /** Of every sitting of a term that was not cancelled: the latest first, then by the agenda. */
    List<PaperLine> lines(UnionId union, TermId term, PaperSearch search);

    /** Who said they read that draft. */
    Set<DelegateId> readers(UnionId union, SittingId sitting, int item, int version);

    /** Said twice, it counts once. */
    void read(UnionId union, SittingId sitting, int item, int version, DelegateId delegate, LocalDate on);

    /** What was given out for a sitting not yet over and this person, who has a vote in it, has not read. */
    List<PaperLine.Unread> unread(UnionId union, MemberId member);

    /** An item is taken off the agenda. */
    void forget(UnionId union, SittingId sitting, int item);
}
