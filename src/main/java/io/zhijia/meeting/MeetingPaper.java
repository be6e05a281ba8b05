package io.zhijia.meeting;

import io.zhijia.document.AttachmentId;

/** A paper that is read under an item of the agenda (议题材料). */
record MeetingPaper(int item, AttachmentId attachment) {}
