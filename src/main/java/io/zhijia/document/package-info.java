/**
 * Files people add, and paper the union writes.
 *
 * <p>Files: photos and documents kept as evidence, in the home folder, named by their hash; what they are is read from
 * their content, photos lose the place where they were taken. Other modules hold an {@link io.zhijia.document.AttachmentId},
 * add with {@link io.zhijia.document.DocumentService}, and show with the templates {@code document/upload} and
 * {@code document/thumbnails}; to whom beside officers, they say as {@link io.zhijia.document.FileViewers}. Pages: {@code /files/{id}}, {@code /files/{id}/thumbnail}.
 *
 * <p>Paper: {@link io.zhijia.document.WordPaper} (docx as official papers look), {@link io.zhijia.document.Sheets} (xlsx of
 * any length), {@link io.zhijia.document.Pdf} (from HTML), {@link io.zhijia.document.Paper} where the same goes into Word and PDF.
 */
@ApplicationModule(allowedDependencies = {"extraction", "identity", "money", "refusal", "tenancy", "web"})
@NullMarked
package io.zhijia.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
