package io.zhijia.proposal;

import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files that come with a form: kept before the step that goes with them is taken, so that a bad file stops it. */
@Component
class Uploads {

    private final DocumentService documents;

    Uploads(DocumentService documents) {
        this.documents = documents;
    }

    AttachmentId keep(Actor actor, MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return documents.add(actor, file.getOriginalFilename(), content);
        }
    }

    /** Null where nobody chose one: browsers send an empty one without a name. */
    @Nullable AttachmentId keepIfChosen(Actor actor, @Nullable MultipartFile file) throws IOException {
        if (file == null || String.valueOf(file.getOriginalFilename()).isEmpty()) {
            return null;
        }
        return keep(actor, file);
    }
}
