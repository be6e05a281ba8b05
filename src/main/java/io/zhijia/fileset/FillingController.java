package io.zhijia.fileset;

import io.zhijia.identity.Actor;
import io.zhijia.web.Notice;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done about the parts of a book, and the pages written freely. */
@Controller
class FillingController {

    private static final String PARTS = FileSetController.PATH + "/parts";

    private final FillingService service;
    private final OutlineService outline;
    private final MessageSource words;

    FillingController(FillingService service, OutlineService outline, MessageSource words) {
        this.service = service;
        this.outline = outline;
        this.words = words;
    }

    @PostMapping(PARTS + "/{part}/files")
    ModelAndView putIn(
            Actor actor,
            @PathVariable PartId part,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes next)
            throws IOException {
        next.addFlashAttribute("notice", "fileset.putIn.done");
        var caption = shortened(text, 300);
        return BookController.to(
                file == null || file.isEmpty()
                        ? service.putIn(actor, part, caption, null, null)
                        : service.putIn(actor, part, caption, file.getOriginalFilename(), file.getInputStream()));
    }

    @PostMapping(PARTS + "/filings/{filing}/removal")
    ModelAndView takeOut(Actor actor, @PathVariable UUID filing) {
        return BookController.to(service.takeOut(actor, filing));
    }

    @PostMapping(PARTS + "/{part}/waiver")
    ModelAndView waive(Actor actor, @PathVariable PartId part, @RequestParam String reason, RedirectAttributes next) {
        if (reason.isBlank()) {
            next.addFlashAttribute("notice", "fileset.waive.why");
            return BookController.to(outline.place(actor, part));
        }
        return BookController.to(service.waive(actor, part, shortened(reason, 200)));
    }

    @PostMapping(PARTS + "/{part}/waiver/removal")
    ModelAndView expectAgain(Actor actor, @PathVariable PartId part) {
        return BookController.to(service.expectAgain(actor, part));
    }

    @PostMapping(PARTS + "/{part}/task")
    ModelAndView ask(
            Actor actor,
            @PathVariable PartId part,
            @RequestParam LocalDate due,
            Locale language,
            RedirectAttributes next) {
        service.ask(actor, part, due, (book, name) -> title(book, name, language));
        next.addFlashAttribute("notice", "fileset.asked.one");
        return BookController.to(outline.place(actor, part));
    }

    @PostMapping(FileSetController.PATH + "/{set}/tasks")
    String askForAll(
            Actor actor,
            @PathVariable FileSetId set,
            @RequestParam LocalDate due,
            Locale language,
            RedirectAttributes next) {
        var asked = service.askForAll(actor, set, due, (book, name) -> title(book, name, language));
        next.addFlashAttribute("notice", Notice.of("fileset.asked", asked));
        return "redirect:" + FileSetController.PATH + "/" + set;
    }

    @PostMapping(FileSetController.PATH + "/{set}/pages")
    String write(
            Actor actor,
            @PathVariable FileSetId set,
            @RequestParam UUID page,
            @RequestParam String title,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes next) {
        if (title.isBlank()) {
            next.addFlashAttribute("notice", "fileset.leaf.untitled");
        } else {
            outline.write(actor, set, page, shortened(title, 60), shortened(text, 10_000));
        }
        return "redirect:" + FileSetController.PATH + "/" + set;
    }

    @PostMapping(FileSetController.PATH + "/{set}/pages/{page}/removal")
    String removePage(Actor actor, @PathVariable FileSetId set, @PathVariable UUID page) {
        outline.removeLeaf(actor, set, page);
        return "redirect:" + FileSetController.PATH + "/" + set;
    }

    private String title(String book, String part, Locale language) {
        return words.getMessage("fileset.task", new Object[] {book, part}, language);
    }

    private static String shortened(String text, int most) {
        var clean = text.strip();
        return clean.substring(0, Math.min(clean.length(), most));
    }
}
