package io.zhijia.committee;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What protects those who sit in the union's bodies, as it is kept. */
interface Safeguards {

    /** A departure and whose it was. */
    record Left(CommitteeId committee, int term, MemberId member, LocalDate lastDay, Departure why) {}

    List<Safeguard> all(UnionId union);

    void save(UnionId union, Safeguard safeguard);

    /** The latest first. */
    List<Left> departures(UnionId union);

    void add(UnionId union, Left left);

    /** The earliest first. */
    List<WorkDay> days(UnionId union, YearMonth month);

    /** In place of what was entered for the same day. */
    void save(UnionId union, WorkDay day);

    void remove(UnionId union, MemberId member, LocalDate day);
}
