package io.zhijia.congress;

import io.zhijia.document.AttachmentId;

/** What delegates learn from, as a file. */
record StudyPaper(TrainingId training, AttachmentId file) {}
