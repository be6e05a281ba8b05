package io.zhijia.task;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.task.TaskRefusal.CLOSED_TO_FILES;
import static io.zhijia.task.TaskRefusal.NOT_YOUR_TASK;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.document.FileViewers;
import io.zhijia.identity.Actor;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photos and papers of a task, each filed under the evidence it is. */
@Service
@Transactional
class FileService implements FileViewers {

    private final Tasks tasks;
    private final TaskFiles files;
    private final TaskBook book;
    private final DocumentService documents;

    FileService(Tasks tasks, TaskFiles files, TaskBook book, DocumentService documents) {
        this.tasks = tasks;
        this.files = files;
        this.book = book;
        this.documents = documents;
    }

    /** Adds a file; the same bytes again, under the same evidence, add nothing. */
    void add(Actor actor, TaskId id, EvidenceSlot slot, String caption, @Nullable String name, InputStream content) {
        var task = tasks.get(actor.union(), id);
        TaskAccess.mustSee(actor, task);
        refuseIf(!TaskAccess.mayAddTo(actor, task), NOT_YOUR_TASK);
        refuseIf(!task.isOpen(), CLOSED_TO_FILES);
        var added = documents.get(actor, documents.add(actor, name, content));
        if (!has(actor, id, slot, added)) {
            files.add(actor.union(), id, new TaskFile(added.id(), slot, caption));
            book.keep(actor, task, "filed", added.name());
        }
    }

    /** All of them by evidence, in the order of the slots. */
    @Transactional(readOnly = true)
    List<SlotFiles> of(Actor actor, TaskId id) {
        var task = tasks.get(actor.union(), id);
        TaskAccess.mustSee(actor, task);
        return SlotFiles.of(task, files.of(actor.union(), id), known(actor, id), files.waivers(actor.union(), id));
    }

    /** Says that a kind of evidence does not apply to this task (不适用), and why. */
    void waive(Actor actor, TaskId id, EvidenceSlot slot, String reason) {
        var task = workedOn(actor, id);
        if (!reason.equals(files.waivers(actor.union(), id).get(slot))) {
            files.waive(actor.union(), id, slot, reason);
            book.keep(actor, task, "waived", reason);
        }
    }

    void takeBack(Actor actor, TaskId id, EvidenceSlot slot) {
        var task = workedOn(actor, id);
        if (files.waivers(actor.union(), id).containsKey(slot)) {
            files.takeBack(actor.union(), id, slot);
            book.keep(actor, task, "unwaived", "");
        }
    }

    private Task workedOn(Actor actor, TaskId id) {
        var task = tasks.get(actor.union(), id);
        TaskAccess.mustWorkOn(actor, task);
        refuseIf(!task.isOpen(), CLOSED_TO_FILES);
        return task;
    }

    /** A file of a task is seen by whoever sees the task. */
    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Actor actor, AttachmentId file) {
        return files.tasksWith(actor.union(), file).stream()
                .anyMatch(id -> TaskAccess.maySee(actor, tasks.get(actor.union(), id)));
    }

    private boolean has(Actor actor, TaskId id, EvidenceSlot slot, Attachment added) {
        var known = known(actor, id);
        return files.of(actor.union(), id).stream()
                .filter(file -> file.slot() == slot)
                .map(file -> known.get(file.attachment()))
                .anyMatch(file -> file != null && file.sha256().equals(added.sha256()));
    }

    private Map<AttachmentId, Attachment> known(Actor actor, TaskId id) {
        var ids = files.of(actor.union(), id).stream().map(TaskFile::attachment).toList();
        return documents.list(actor, ids).stream()
                .collect(java.util.stream.Collectors.toMap(Attachment::id, attachment -> attachment));
    }
}
