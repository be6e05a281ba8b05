package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import io.zhijia.tenancy.UnionId;
import java.util.List;

/** All trainings of delegates, with those who came. */
interface Trainings {

    /** Of a term, the latest first. */
    List<Training> of(UnionId union, TermId term);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Training get(UnionId union, TrainingId id);

    void save(Training training);

    void remove(Training training);

    /** What the trainings of a term are taught from, the latest training first. */
    List<StudyPaper> papers(UnionId union, TermId term);

    void add(UnionId union, StudyPaper paper);

    boolean isPaper(UnionId union, AttachmentId file);
}
