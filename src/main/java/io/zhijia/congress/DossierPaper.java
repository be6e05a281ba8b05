package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/** A file somebody laid into the file of a sitting. */
record DossierPaper(DossierPart part, AttachmentId attachment, MemberId by, LocalDate on) {}
