package io.zhijia.reporting;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;

/** All that the union reported, asked for and received. */
interface Reports {

    /** Those of these days, the latest first; void ones too. */
    List<Report> between(UnionId union, LocalDate first, LocalDate last);

    /**
     * One report, void or not.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Report get(UnionId union, ReportId id);

    void save(Report report);

    /** Of reports that count: what was asked on these days, the latest first. */
    List<Request> requests(UnionId union, LocalDate first, LocalDate last);

    /** What nobody has answered yet, whenever it was asked; the earliest first. */
    List<Request> open(UnionId union);

    /** In the order they were asked. */
    List<Request> requests(UnionId union, ReportId report);

    /**
     * One thing that was asked for.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Request request(UnionId union, RequestId id);

    void save(UnionId union, Request request);

    /** The latest first. */
    List<Support> supports(UnionId union, LocalDate first, LocalDate last);

    void save(UnionId union, Support support);

    void remove(UnionId union, SupportId support);

    Rhythm rhythm(UnionId union);

    void keep(UnionId union, Rhythm rhythm);
}
