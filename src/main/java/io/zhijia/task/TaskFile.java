package io.zhijia.task;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.document.AttachmentId;

/** A file that proves a task, and which evidence it is. */
record TaskFile(AttachmentId attachment, EvidenceSlot slot, String caption) {}
