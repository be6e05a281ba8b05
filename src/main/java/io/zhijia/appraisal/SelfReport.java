package io.zhijia.appraisal;

import io.zhijia.document.AttachmentId;

/** A report somebody who is rated gives beforehand (述职报告). */
record SelfReport(int object, AttachmentId file) {}
