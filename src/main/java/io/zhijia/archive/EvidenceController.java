package io.zhijia.archive;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanItemId;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import java.io.IOException;
import java.time.Clock;
import java.time.Year;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Evidence: for an entry, for a plan item, and what is missing in a year. */
@Controller
class EvidenceController {

    private final EvidenceService service;
    private final Clock clock;

    EvidenceController(EvidenceService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @Bean
    static MenuEntry evidenceMenu() {
        return MenuEntry.forOfficers(Section.RECORDS, "/records/items", "archive.evidence.menu", 30);
    }

    @PostMapping("/records/{id}/evidence")
    String add(
            Actor actor,
            @PathVariable RecordId id,
            @RequestParam EvidenceSlot slot,
            @RequestParam(defaultValue = "") String caption,
            @RequestParam MultipartFile file,
            RedirectAttributes next)
            throws IOException {
        service.add(actor, id, slot, shortened(caption), file.getOriginalFilename(), file.getInputStream());
        next.addFlashAttribute("notice", "archive.evidence.added");
        return "redirect:/records/" + id;
    }

    @PostMapping("/records/evidence/{proof}/version")
    String replace(Actor actor, @PathVariable UUID proof, @RequestParam MultipartFile file, RedirectAttributes next)
            throws IOException {
        var place = service.replace(actor, proof, file.getOriginalFilename(), file.getInputStream());
        next.addFlashAttribute("notice", "archive.evidence.replaced");
        return "redirect:" + place;
    }

    @GetMapping("/records/items")
    String matrix(
            Actor actor,
            @RequestParam(required = false) @Nullable Year year,
            @RequestParam(defaultValue = "FIVE") EvidenceSet set,
            Model page) {
        page.addAttribute("matrix", service.matrix(actor, year == null ? Year.now(clock) : year, set));
        return "archive/matrix";
    }

    @GetMapping("/records/items/{item}")
    String item(Actor actor, @PathVariable PlanItemId item, Model page) {
        page.addAttribute("evidence", service.of(actor, item));
        page.addAttribute("mayAdd", ArchiveService.keeps(actor));
        return "archive/item";
    }

    @PostMapping("/records/items/{item}/evidence")
    String add(
            Actor actor,
            @PathVariable PlanItemId item,
            @RequestParam EvidenceSlot slot,
            @RequestParam(defaultValue = "") String caption,
            @RequestParam MultipartFile file,
            RedirectAttributes next)
            throws IOException {
        service.add(actor, item, slot, shortened(caption), file.getOriginalFilename(), file.getInputStream());
        next.addFlashAttribute("notice", "archive.evidence.added");
        return "redirect:/records/items/" + item;
    }

    @PostMapping("/records/items/{item}/waiver")
    String waive(
            Actor actor,
            @PathVariable PlanItemId item,
            @RequestParam EvidenceSlot slot,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        if (reason.isBlank()) {
            next.addFlashAttribute("notice", "archive.waiver.why");
        } else {
            service.waive(actor, item, slot, shortened(reason));
        }
        return "redirect:/records/items/" + item;
    }

    @PostMapping("/records/items/{item}/waiver/removal")
    String takeBack(Actor actor, @PathVariable PlanItemId item, @RequestParam EvidenceSlot slot) {
        service.takeBack(actor, item, slot);
        return "redirect:/records/items/" + item;
    }

    private static String shortened(String text) {
        var clean = text.strip();
        return clean.substring(0, Math.min(clean.length(), 200));
    }
}
