package io.zhijia.fileset;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.archive.Evidence;
import io.zhijia.document.AttachmentId;
import io.zhijia.task.TaskFinished;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a task was opened for comes back into its part: its files, or where the work can be seen. */
@Service
@Transactional
class BroughtByTasks {

    private final FileSets sets;
    private final Filings filings;

    BroughtByTasks(FileSets sets, Filings filings) {
        this.sets = sets;
        this.filings = filings;
    }

    /** Heard twice, filed once; a task finished once more brings what is new. */
    @ApplicationModuleListener
    void on(TaskFinished done) {
        var part = new PartId(done.task().value());
        if (sets.find(done.union(), part).isPresent()) {
            done.evidence().forEach(proof -> filings.add(done.union(), file(done, part, proof)));
            if (done.evidence().isEmpty()) {
                filings.add(done.union(), note(done, part));
            }
        }
    }

    private static Filing file(TaskFinished done, PartId part, Evidence proof) {
        var caption = proof.caption().isEmpty() ? done.what() : proof.caption();
        return new Filing(
                id(part, proof.attachment().toString()),
                part,
                new AttachmentId(proof.attachment()),
                shortened(caption),
                done.place(),
                done.organizer(),
                done.on());
    }

    private static Filing note(TaskFinished done, PartId part) {
        var said = done.result().isBlank() ? done.what() : done.result();
        return new Filing(id(part, "done"), part, null, shortened(said), done.place(), done.organizer(), done.on());
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 299) + "…" : text;
    }

    private static UUID id(PartId part, String what) {
        return UUID.nameUUIDFromBytes((part + "/" + what).getBytes(UTF_8));
    }
}
