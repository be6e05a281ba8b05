package io.zhijia.handin;

import io.zhijia.document.Bag;
import io.zhijia.identity.Actor;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A dossier from a union below, to be received or sent back. */
@Controller
@RequestMapping(HandInController.ALL + "/from/{below}/{id}")
class FromBelowController {

    private final UnionTree tree;

    FromBelowController(UnionTree tree) {
        this.tree = tree;
    }

    /** Why it goes back, as it is typed. */
    record ReturnForm(@NotBlank @Size(max = 200) String reason) {}

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID below, @PathVariable UUID id) {
        return new ModelAndView("handin/came").addObject("line", tree.get(actor, below, id));
    }

    @GetMapping("/papers.zip")
    void papers(Actor actor, @PathVariable UUID below, @PathVariable UUID id, HttpServletResponse answer)
            throws IOException {
        var line = tree.get(actor, below, id);
        var name = line.from() + " " + line.one().title();
        var bag = new Bag(Download.ZIP.into(answer, name), name);
        for (var paper : line.one().papers()) {
            try (var content = tree.open(actor, line, paper)) {
                bag.add(paper.path(), content);
            } catch (NoSuchElementException lost) {
                bag.add(paper.path() + ".lost.txt", new byte[0]);
            }
        }
        var about = new LinkedHashMap<String, String>();
        about.put("Source-Organization", line.from());
        about.put("External-Description", line.one().title());
        about.put("Internal-Sender-Identifier", "v" + line.one().dossier());
        bag.finish(about);
    }

    @PostMapping("/receipt")
    String receive(
            Actor actor,
            @PathVariable UUID below,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") @Size(max = 40) String number) {
        tree.receive(actor, below, id, number.strip());
        return at(below, id);
    }

    @PostMapping("/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable UUID below,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return show(actor, below, id);
        }
        tree.giveBack(actor, below, id, form.reason().strip());
        return new ModelAndView(at(below, id));
    }

    private static String at(UUID below, UUID id) {
        return "redirect:" + HandInController.ALL + "/from/" + below + "/" + id;
    }
}
