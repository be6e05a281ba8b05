package io.zhijia.review;

import io.zhijia.identity.Actor;
import io.zhijia.identity.Naming;
import io.zhijia.union.GroupNames;
import io.zhijia.web.Download;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A summary to print, to sign and to hand up. */
@Controller
class PaperController {

    private final ReviewService service;
    private final GroupNames union;
    private final Naming naming;
    private final MessageSource words;

    PaperController(ReviewService service, GroupNames union, Naming naming, MessageSource words) {
        this.naming = naming;
        this.service = service;
        this.union = union;
        this.words = words;
    }

    @GetMapping("/summaries/{id}/word")
    ResponseEntity<byte[]> word(
            Actor actor,
            @PathVariable SummaryId id,
            @RequestParam(defaultValue = "false") boolean figures,
            @RequestParam(defaultValue = "true") boolean names) {
        var summary = service.read(actor, id);
        var cover = naming.cover(actor, names, summary.language());
        var paper = new SummaryPaper(
                summary, union.union(actor), home(), key -> words.getMessage(key, null, summary.language()), cover);
        return Download.WORD.of(paper.toBytes(figures), cover.apply(summary.title()));
    }

    private static String home() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
