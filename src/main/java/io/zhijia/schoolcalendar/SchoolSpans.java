package io.zhijia.schoolcalendar;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.UUID;

/** All that is said in school calendars. */
interface SchoolSpans {

    /** The earliest first. */
    List<SchoolSpan> of(UnionId union);

    /** The same id a second time adds nothing. */
    void add(UnionId union, SchoolSpan span);

    void remove(UnionId union, UUID id);
}
