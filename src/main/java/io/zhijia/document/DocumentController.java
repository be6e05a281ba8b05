package io.zhijia.document;

import io.zhijia.extraction.FileKind;
import io.zhijia.identity.Actor;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files as the browser gets them: nothing in them runs, whatever they contain. */
@Controller
class DocumentController {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";
    /** Chromium shows no PDF in a sandbox; its viewer runs nothing of ours. */
    private static final String NOTHING_RUNS_IN_A_PDF = "default-src 'none'; object-src 'self'; frame-ancestors 'self'";

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
        return headers(attachment)
                .header("Content-Disposition", disposition(attachment).toString())
                .contentType(MediaType.parseMediaType(attachment.kind().mediaType()))
                .body(file);
    }

    @GetMapping("/files/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(Actor actor, @PathVariable AttachmentId id) {
        var attachment = service.seen(actor, id);
        var thumbnail = service.thumbnail(actor, id)
                .orElseThrow(() -> new NoSuchElementException("No thumbnail of attachment " + id));
        return headers(attachment).contentType(MediaType.IMAGE_JPEG).body(new InputStreamResource(thumbnail));
    }

    private static ResponseEntity.BodyBuilder headers(Attachment attachment) {
        return ResponseEntity.ok()
                .eTag(attachment.sha256())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        attachment.kind() == FileKind.PDF ? NOTHING_RUNS_IN_A_PDF : NOTHING_RUNS);
    }

    private static ContentDisposition disposition(Attachment attachment) {
        return (attachment.isShown() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build();
    }
}
