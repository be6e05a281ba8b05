package io.zhijia.task;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.identity.Actor;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Adding a photo or a paper to a task, one after another: in-app browsers take no more than one. */
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
}
