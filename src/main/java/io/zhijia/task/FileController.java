package io.zhijia.task;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.identity.Actor;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding a photo or a paper to a task, one after another, as in-app browsers take no more than one; and what does not apply. */
@Controller
class FileController {

    private final FileService service;

    FileController(FileService service) {
        this.service = service;
    }

    @PostMapping("/tasks/{id}/files")
    String add(
            Actor actor,
            @PathVariable TaskId id,
            @RequestParam(defaultValue = "PHOTO") EvidenceSlot slot,
            @RequestParam(defaultValue = "") String caption,
            @RequestParam MultipartFile file)
            throws IOException {
        try (var content = file.getInputStream()) {
            service.add(
                    actor,
                    id,
                    slot,
                    caption.strip().substring(0, Math.min(caption.strip().length(), 100)),
                    file.getOriginalFilename(),
                    content);
        }
        return "redirect:/tasks/" + id + "#files";
    }

    @PostMapping("/tasks/{id}/waivers")
    String waive(
            Actor actor,
            @PathVariable TaskId id,
            @RequestParam EvidenceSlot slot,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        if (reason.isBlank()) {
            next.addFlashAttribute("notice", "task.waiver.why");
        } else {
            service.waive(
                    actor,
                    id,
                    slot,
                    reason.strip().substring(0, Math.min(reason.strip().length(), 200)));
        }
        return "redirect:/tasks/" + id + "#files";
    }

    @PostMapping("/tasks/{id}/waivers/removal")
    String takeBack(Actor actor, @PathVariable TaskId id, @RequestParam EvidenceSlot slot) {
        service.takeBack(actor, id, slot);
        return "redirect:/tasks/" + id + "#files";
    }
}
