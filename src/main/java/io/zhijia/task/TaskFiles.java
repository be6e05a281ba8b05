package io.zhijia.task;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.document.AttachmentId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Map;

/** The files that prove each task, and the evidence that does not apply to it. */
interface TaskFiles {

    /** In the order they were added. */
    List<TaskFile> of(UnionId union, TaskId task);

    /** The tasks this file proves. */
    List<TaskId> tasksWith(UnionId union, AttachmentId file);

    void add(UnionId union, TaskId task, TaskFile file);

    /** What does not apply, and why. */
    Map<EvidenceSlot, String> waivers(UnionId union, TaskId task);

    /** Says that it does not apply; said again, the newer reason counts. */
    void waive(UnionId union, TaskId task, EvidenceSlot slot, String reason);

    void takeBack(UnionId union, TaskId task, EvidenceSlot slot);
}
