package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All resolutions, how they were worded before, and how far they are. */
interface Resolutions {

    /** The latest first. */
    List<Resolution> all(UnionId union);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Resolution get(UnionId union, UUID id);

    Optional<Resolution> find(UnionId union, UUID id);

    int nextNumber(UnionId union, int year);

    void save(Resolution resolution);

    /** The latest first. */
    List<Wording> wordings(UnionId union, UUID id);

    void add(UnionId union, UUID id, Wording before);

    /** The latest first. */
    List<Progress> progress(UnionId union, UUID id);

    void add(UnionId union, UUID id, Progress progress);

    /** The latest first. */
    List<Checked> checks(UnionId union, UUID id);

    void add(UnionId union, UUID id, Checked check);

    /** How far each of them is; nothing of those nobody has begun. */
    Map<UUID, CarriedOut> stages(UnionId union);

    /** What was noted last of each; nothing of those nobody has begun. */
    Map<UUID, Integer> percents(UnionId union);
}
