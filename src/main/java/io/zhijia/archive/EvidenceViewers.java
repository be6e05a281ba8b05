package io.zhijia.archive;

import io.zhijia.document.AttachmentId;
import io.zhijia.document.FileViewers;
import io.zhijia.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Evidence is seen by whoever may read an entry it proves. */
@Component
class EvidenceViewers implements FileViewers {

    private final EvidenceBook evidence;
    private final RecordBook book;

    EvidenceViewers(EvidenceBook evidence, RecordBook book) {
        this.evidence = evidence;
        this.book = book;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Actor actor, AttachmentId file) {
        var scope = RecordScope.of(actor);
        return evidence.entriesWith(actor.union(), file).stream()
                .anyMatch(id -> scope.reads(book.get(actor.union(), id)));
    }
}
