package io.zhijia.planpaper;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PaperController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final PaperService service;

    PaperController(PaperService service) {
        this.service = service;
    }

    @GetMapping("/plan/{id}/paper.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable PlanId id) {
        return file(service.word(actor, id), WORD, ContentDisposition.attachment(), service.title(actor, id) + ".docx");
    }

    @GetMapping("/plan/{id}/months.pdf")
    ResponseEntity<byte[]> months(Actor actor, @PathVariable PlanId id) {
        var name = service.title(actor, id) + " 逐月安排.pdf";
        return file(service.months(actor, id), MediaType.APPLICATION_PDF, ContentDisposition.inline(), name);
    }

    private static ResponseEntity<byte[]> file(
            byte[] bytes, MediaType type, ContentDisposition.Builder shown, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        shown.filename(name, UTF_8).build().toString())
                .body(bytes);
    }
}
