package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Adding a paper to an item, one after another. */
@Controller
class MeetingPaperController {

    private final PaperService service;

    MeetingPaperController(PaperService service) {
        this.service = service;
    }

    @PostMapping("/meetings/{id}/items/{number}/papers")
    String add(Actor actor, @PathVariable MeetingId id, @PathVariable int number, @RequestParam MultipartFile file)
            throws IOException {
        try (var content = file.getInputStream()) {
            service.add(actor, id, number, file.getOriginalFilename(), content);
        }
        return "redirect:/meetings/" + id + "/items/" + number;
    }
}
