/**
 * The text of a document as people hand it in: txt, html, rtf, doc, docx, wps, xls, xlsx, pdf.
 *
 * <p>What a file is, is read from its content, never from its name. Order of paragraphs, rows and cells of tables and the
 * numbers Word generates are kept, because the plan reader lives on them. A file that is broken, locked, or made to
 * exhaust us is refused in plain words; nothing in it is run, and nothing it points to is fetched. Knows no framework,
 * so that the command line can use it and start fast.
 */
@ApplicationModule(allowedDependencies = {"refusal"})
@NullMarked
package io.zhijia.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
