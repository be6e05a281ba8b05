package io.zhijia.proposal;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.Actor;
import io.zhijia.proposal.Enclosure.Part;
import io.zhijia.proposal.Enclosure.Place;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of a proposal and of its case, one after another, as in-app browsers take no more than one. */
@Controller
class EnclosureController {

    private final EnclosureService service;
    private final Uploads uploads;

    EnclosureController(EnclosureService service, Uploads uploads) {
        this.service = service;
        this.uploads = uploads;
    }

    @PostMapping("/proposals/{id}/files")
    ModelAndView add(
            Actor actor, @PathVariable ProposalId id, @RequestParam MultipartFile file, RedirectAttributes next)
            throws IOException {
        service.addToText(actor, id, uploads.keep(actor, file));
        return at("/proposals/" + id, "proposal.files.added", next);
    }

    @PostMapping(HandlingController.CASE + "/files")
    ModelAndView add(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam Part part,
            @RequestParam int entry,
            @RequestParam MultipartFile file,
            RedirectAttributes next)
            throws IOException {
        service.addToCase(actor, id, new Place(part, entry), uploads.keep(actor, file));
        return at(HandlingController.path(id), "proposal.files.added", next);
    }

    @PostMapping("/proposals/{id}/files/{file}/removal")
    ModelAndView remove(
            Actor actor, @PathVariable ProposalId id, @PathVariable AttachmentId file, RedirectAttributes next) {
        var place = service.remove(actor, id, file);
        return at(
                place.part() == Part.TEXT ? "/proposals/" + id : HandlingController.path(id),
                "proposal.files.removed",
                next);
    }

    private static ModelAndView at(String path, String notice, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + path);
    }
}
