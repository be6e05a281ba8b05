package io.zhijia.planpaper;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanId;
import io.zhijia.web.Download;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PaperController {

    private final PaperService service;

    PaperController(PaperService service) {
        this.service = service;
    }

    @GetMapping("/plan/{id}/paper.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable PlanId id) {
        return Download.WORD.of(service.word(actor, id), service.title(actor, id));
    }

    @GetMapping("/plan/{id}/months.pdf")
    ResponseEntity<byte[]> months(Actor actor, @PathVariable PlanId id) {
        var name = service.title(actor, id) + " 逐月安排.pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(name, UTF_8)
                                .build()
                                .toString())
                .body(service.months(actor, id));
    }
}
