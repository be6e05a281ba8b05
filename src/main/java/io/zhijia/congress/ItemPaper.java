package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/** One draft of the paper of an item; the last is the one in force. */
record ItemPaper(int item, int version, AttachmentId attachment, MemberId by, LocalDate on) {}
