/**
 * The year's books (簿册): what an archive of a year, of a line of work or for an inspection must hold, and what it holds.
 *
 * <p>A set has books, a book has parts; each part says what is expected and which records of the year fill it by themselves.
 * What no record knows is put in by hand, or waived with a reason; what is missing becomes a task, once, and what the task
 * brings comes back here. A set is a template (editable, without days) or opened for a stretch of days, once for each line
 * of work; a congress and an inspection once for each name. Pages: {@code /books}, {@code /books/new}, {@code /books/{set}}
 * with its Word, Excel and zip, the women's handbook, {@code /books/{set}/books/{book}}, and the forms of books and parts.
 *
 * <p>No events; listens to {@link io.zhijia.task.TaskFinished}. Others read an opened set through
 * {@link io.zhijia.fileset.OpenBooks}.
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "committee",
            "document",
            "extraction",
            "identity",
            "membership",
            "messaging",
            "planning",
            "refusal",
            "retention",
            "task",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.fileset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
