package io.zhijia.appraisal;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.Actor;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What goes with a round: reports of those who are rated, and what its result is used for. */
@Controller
@RequestMapping("/appraisals/{id}")
class ResultController {

    private static final int LONGEST = 100;

    private final ReportService reports;
    private final CitationService citations;

    ResultController(ReportService reports, CitationService citations) {
        this.reports = reports;
        this.citations = citations;
    }

    @PostMapping("/reports")
    String add(
            Actor actor,
            @PathVariable RoundId id,
            @RequestParam int object,
            @RequestParam MultipartFile file,
            RedirectAttributes next)
            throws IOException {
        try (var content = file.getInputStream()) {
            reports.add(actor, id, object, file.getOriginalFilename(), content);
        }
        next.addFlashAttribute("notice", "appraisal.self.added");
        return "redirect:/appraisals/" + id;
    }

    @PostMapping("/reports/{file}/removal")
    String remove(Actor actor, @PathVariable RoundId id, @PathVariable AttachmentId file) {
        reports.remove(actor, id, file);
        return "redirect:/appraisals/" + id;
    }

    @PostMapping("/citations")
    String cite(
            Actor actor,
            @PathVariable RoundId id,
            @RequestParam(defaultValue = "0") int cited,
            @RequestParam Use use,
            @RequestParam(defaultValue = "") String where,
            RedirectAttributes next) {
        var place = where.strip();
        if (place.isEmpty() || place.length() > LONGEST) {
            next.addFlashAttribute("notice", "appraisal.cite.missing");
        } else {
            citations.cite(actor, id, cited, use, place);
        }
        return "redirect:/appraisals/" + id;
    }
}
