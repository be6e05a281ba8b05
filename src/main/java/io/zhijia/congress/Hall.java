package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** What goes on in a sitting: agenda, papers, who came, what was voted. */
interface Hall {

    /** In their order. */
    List<AgendaItem> agenda(UnionId union, SittingId sitting);

    /** The highest number that an item of this sitting has had, whether it is still on the agenda or not; 0 before the first. */
    int lastNumber(UnionId union, SittingId sitting);

    /** Where it stands is only kept when it is new. */
    void save(UnionId union, SittingId sitting, AgendaItem item);

    /** In this order from now on, at the places from 1. */
    void arrange(UnionId union, SittingId sitting, AgendaOrder order);

    /** With its papers and a count nobody has confirmed; what was voted on stays. */
    void remove(UnionId union, SittingId sitting, int item);

    /** By item and version. */
    List<ItemPaper> papers(UnionId union, SittingId sitting);

    void add(UnionId union, SittingId sitting, ItemPaper paper);

    /** Of which sitting this is a paper. */
    Optional<SittingId> sittingOf(UnionId union, AttachmentId file);

    List<Attendance> attendance(UnionId union, SittingId sitting);

    void save(UnionId union, SittingId sitting, Attendance attendance);

    /** As if nobody had said whether they come. */
    void forget(UnionId union, SittingId sitting, DelegateId delegate);

    Optional<FirstCount> firstCount(UnionId union, SittingId sitting, int item);

    List<FirstCount> firstCounts(UnionId union, SittingId sitting);

    void save(UnionId union, SittingId sitting, FirstCount count);

    void forget(UnionId union, SittingId sitting, FirstCount count);

    List<Vote> votes(UnionId union, SittingId sitting);

    /** Once for each item. */
    void add(UnionId union, SittingId sitting, Vote vote);

    List<Acclaimed> acclaimed(UnionId union, SittingId sitting);

    /** Once for each item. */
    void add(UnionId union, SittingId sitting, Acclaimed acclaimed);

    List<Elected> elected(UnionId union, SittingId sitting);

    /** Once for each item. */
    void add(UnionId union, SittingId sitting, Elected elected);

    /** All that was decided. */
    default Settled settled(UnionId union, SittingId sitting) {
        return new Settled(votes(union, sitting), acclaimed(union, sitting), elected(union, sitting));
    }

    /** What is in the code on the wall. */
    String code(UnionId union, SittingId sitting);
}
