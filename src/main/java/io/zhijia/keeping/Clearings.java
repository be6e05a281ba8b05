package io.zhijia.keeping;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The months each union has set, and what was cleared out. */
interface Clearings {

    /** By kind; only where the union has set its own. */
    Map<String, Integer> months(UnionId union);

    void setMonths(UnionId union, String kind, int months);

    void add(Clearing clearing);

    /** The latest first. */
    List<Clearing> latest(UnionId union, int most);

    /**
     * The report of one.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Clearing get(UnionId union, UUID id);
}
