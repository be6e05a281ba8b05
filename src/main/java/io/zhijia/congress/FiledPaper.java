package io.zhijia.congress;

import io.zhijia.document.AttachmentId;

/**
 * A file as it lay in a version that was filed.
 *
 * @param path folder and name
 */
record FiledPaper(int number, String path, AttachmentId attachment) {}
