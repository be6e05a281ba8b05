package io.zhijia.document;

import io.zhijia.identity.Actor;
import java.util.NoSuchElementException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files for those who may look at them. */
@Controller
class DocumentController {

    private final DocumentService service;

    DocumentController(DocumentService service) {
        this.service = service;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable AttachmentId id) {
        var attachment = service.seen(actor, id);
        var file = new FileSystemResource(service.file(actor, id));
        if (!file.exists()) {
            throw new NoSuchElementException("The file of attachment " + id + " is gone");
        }
        return FileAnswer.of(attachment, file);
    }

    @GetMapping("/files/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(Actor actor, @PathVariable AttachmentId id) {
        var attachment = service.seen(actor, id);
        var thumbnail = service.thumbnail(actor, id)
                .orElseThrow(() -> new NoSuchElementException("No thumbnail of attachment " + id));
        return FileAnswer.thumbnail(attachment, thumbnail);
    }
}
