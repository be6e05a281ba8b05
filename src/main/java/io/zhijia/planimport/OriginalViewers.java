package io.zhijia.planimport;

import io.zhijia.document.AttachmentId;
import io.zhijia.document.FileViewers;
import io.zhijia.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The document a plan was made from is seen by everybody, as the plan is. */
@Component
class OriginalViewers implements FileViewers {

    private final Imports imports;

    OriginalViewers(Imports imports) {
        this.imports = imports;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Actor actor, AttachmentId file) {
        return imports.isAccepted(actor.union(), "/files/" + file);
    }
}
