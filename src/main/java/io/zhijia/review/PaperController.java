package io.zhijia.review;

import io.zhijia.identity.Actor;
import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A summary to print, to sign and to hand up. */
@Controller
class PaperController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ReviewService service;
    private final MessageSource words;

    PaperController(ReviewService service, MessageSource words) {
        this.service = service;
        this.words = words;
    }

    @GetMapping("/summaries/{id}/word")
    ResponseEntity<byte[]> word(
            Actor actor, @PathVariable SummaryId id, @RequestParam(defaultValue = "false") boolean figures) {
        var summary = service.read(actor, id);
        var paper = new SummaryPaper(summary, key -> words.getMessage(key, null, summary.language()));
        var name = ContentDisposition.attachment()
                .filename(summary.title() + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORD)
                .header("Content-Disposition", name.toString())
                .body(paper.toBytes(figures));
    }
}
