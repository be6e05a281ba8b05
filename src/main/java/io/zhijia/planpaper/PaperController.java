package io.zhijia.planpaper;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.identity.Actor;
import io.zhijia.identity.Naming;
import io.zhijia.planning.PlanId;
import io.zhijia.web.Download;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PaperController {

    private final PaperService service;
    private final Naming naming;

    PaperController(PaperService service, Naming naming) {
        this.service = service;
        this.naming = naming;
    }

    @GetMapping("/plan/{id}/paper.docx")
    ResponseEntity<byte[]> word(
            Actor actor, @PathVariable PlanId id, @RequestParam(defaultValue = "true") boolean names) {
        var cover = naming.cover(actor, names, Locale.SIMPLIFIED_CHINESE);
        return Download.WORD.of(service.word(actor, id, cover), cover.apply(service.title(actor, id)));
    }

    @GetMapping("/plan/{id}/months.pdf")
    ResponseEntity<byte[]> months(
            Actor actor, @PathVariable PlanId id, @RequestParam(defaultValue = "true") boolean names) {
        var cover = naming.cover(actor, names, Locale.SIMPLIFIED_CHINESE);
        var name = cover.apply(service.title(actor, id)) + " 逐月安排.pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(name, UTF_8)
                                .build()
                                .toString())
                .body(service.months(actor, id, cover));
    }
}
