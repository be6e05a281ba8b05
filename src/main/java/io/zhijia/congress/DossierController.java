package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import io.zhijia.document.Bag;
import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The file of a sitting: what belongs in it, what is there, all of it in one zip, and the report to the upper union. */
@Controller
@RequestMapping(SittingController.SITTING + "/dossier")
class DossierController {

    private final DossierService service;
    private final DossierViews views;
    private final DossierMaker maker;
    private final DocumentService documents;
    private final SittingViews titles;
    private final UnionDirectory union;
    private final MessageSource words;

    DossierController(
            DossierService service,
            DossierViews views,
            DossierMaker maker,
            DocumentService documents,
            SittingViews titles,
            UnionDirectory union,
            MessageSource words) {
        this.service = service;
        this.views = views;
        this.maker = maker;
        this.documents = documents;
        this.titles = titles;
        this.union = union;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable SittingId id, Locale language) {
        var view = views.one(actor, id, language);
        return new ModelAndView("congress/dossier")
                .addObject("view", view)
                .addObject("title", title(actor, view, language));
    }

    @PostMapping("/{part}")
    String lay(
            Actor actor, @PathVariable SittingId id, @PathVariable DossierPart part, @RequestParam MultipartFile file)
            throws IOException {
        try (var content = file.getInputStream()) {
            service.lay(actor, id, part, file.getOriginalFilename(), content);
        }
        return at(id, part);
    }

    @PostMapping("/{part}/gap")
    String gap(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable DossierPart part,
            @RequestParam @NotBlank @Size(max = 200) String reason) {
        service.gap(actor, id, part, reason.strip());
        return at(id, part);
    }

    @PostMapping("/papers/{file}/removal")
    String takeOut(Actor actor, @PathVariable SittingId id, @PathVariable AttachmentId file) {
        service.takeOut(actor, id, file);
        return at(id);
    }

    @PostMapping("/filing")
    String file(Actor actor, @PathVariable SittingId id, Locale language, RedirectAttributes next) {
        service.file(actor, id, language);
        next.addFlashAttribute("notice", "congress.dossier.filed");
        return at(id);
    }

    @PostMapping("/versions")
    String reopen(Actor actor, @PathVariable SittingId id, @RequestParam @NotBlank @Size(max = 200) String reason) {
        service.reopen(actor, id, reason.strip());
        return at(id);
    }

    @GetMapping("/report.docx")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable SittingId id, Locale language) {
        var view = views.one(actor, id, language);
        var report = maker.of(actor, view.hall(), language).getOrDefault(DossierPart.REPORT, List.of());
        return Download.WORD.of(
                report.getFirst().writing().get(),
                Objects.requireNonNull(words.getMessage(
                        "congress.hall.paper.report.title", new Object[] {title(actor, view, language)}, language)));
    }

    @GetMapping("/{version}.zip")
    void zip(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable int version,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        var view = views.one(actor, id, language);
        var open = !view.now().isFiled() && version == view.now().version();
        if (!open && view.versions().stream().noneMatch(one -> one.version() == version)) {
            throw new NoSuchElementException("No version " + version);
        }
        var leaves = open ? service.leaves(actor, view, language) : service.filed(actor, id, version);
        var title = title(actor, view, language);
        var name = title + " v" + version;
        var bag = new Bag(Download.ZIP.into(answer, name), name);
        for (var leaf : leaves) {
            add(actor, bag, leaf);
        }
        var about = new LinkedHashMap<String, String>();
        about.put("Source-Organization", union.profile(actor).name());
        about.put("External-Description", title);
        about.put("Bagging-Date", view.hall().of().today().toString());
        about.put("Internal-Sender-Identifier", open ? "draft" : "v" + version);
        bag.finish(about);
    }

    private void add(Actor actor, Bag bag, DossierLeaf leaf) throws IOException {
        var written = leaf.made();
        var file = leaf.file();
        if (written != null) {
            bag.add(leaf.path(), written.get());
        } else if (file != null) {
            try (var content = documents.open(actor, file)) {
                bag.add(leaf.path(), content);
            } catch (NoSuchElementException lost) {
                bag.add(leaf.path() + ".lost.txt", new byte[0]);
            }
        }
    }

    private String title(Actor actor, DossierView view, Locale language) {
        return titles.title(actor, view.hall().of().sitting(), language);
    }

    private static String at(SittingId id) {
        return "redirect:" + TermController.PATH + "/sittings/" + id + "/dossier";
    }

    private static String at(SittingId id, DossierPart part) {
        return at(id) + "#" + part;
    }
}
