package io.zhijia.congress;

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
}
