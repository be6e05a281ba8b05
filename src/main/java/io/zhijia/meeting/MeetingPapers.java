package io.zhijia.meeting;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;

/** The papers of each meeting. */
interface MeetingPapers {

    /** In the order they were added. */
    List<MeetingPaper> of(UnionId union, MeetingId meeting);

    /** Adds it, unless it is there. */
    void add(UnionId union, MeetingId meeting, MeetingPaper paper);

    /** An agenda that became shorter: what was read under later items stays under its last one. */
    void moveUp(UnionId union, MeetingId meeting, int lastItem);

    /** Whether this file is a paper of a meeting this person is invited to. */
    boolean isReadBy(UnionId union, AttachmentId file, MemberId member);
}
