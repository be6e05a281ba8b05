package io.zhijia.compliance;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms, and each on paper. */
@Controller
@RequestMapping(FormController.PATH)
class FormController {

    static final String PATH = "/privacy/forms";
    private static final int LONGEST = 2000;

    private final ComplianceService service;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    FormController(ComplianceService service, UnionDirectory union, MessageSource words, Clock clock) {
        this.service = service;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        var now = LocalDateTime.now(clock);
        return new ModelAndView("compliance/list")
                .addObject("forms", service.all(actor))
                .addObject("now", now);
    }

    @PostMapping
    String open(Actor actor, @RequestParam FormKind kind, @RequestParam @Size(max = 100) String title) {
        return "redirect:" + PATH + "/" + service.open(actor, kind, title.strip());
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable FormId id) {
        return new ModelAndView("compliance/show")
                .addObject("form", service.get(actor, id))
                .addObject("now", LocalDateTime.now(clock));
    }

    /** Each answer under the name of its question. */
    @PostMapping("/{id}")
    String answer(
            Actor actor, @PathVariable FormId id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        var answers = new EnumMap<Question, String>(Question.class);
        for (var question : Question.values()) {
            var text = typed.getOrDefault(question.name(), "");
            answers.put(question, text.substring(0, Math.min(LONGEST, text.length())));
        }
        service.answer(actor, id, answers);
        next.addFlashAttribute("notice", "compliance.saved");
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/{id}/conclusion")
    String conclude(Actor actor, @PathVariable FormId id, RedirectAttributes next) {
        service.conclude(actor, id);
        next.addFlashAttribute("notice", "compliance.concluded");
        return "redirect:" + PATH + "/" + id;
    }

    /** Papers are Chinese whoever prints them. */
    @GetMapping("/{id}/paper.docx")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable FormId id) {
        var form = service.get(actor, id);
        var bytes = FormPaper.of(
                form, union.profile(actor).name(), key -> words.getMessage(key, null, Locale.SIMPLIFIED_CHINESE));
        return Download.WORD.of(bytes, form.title());
    }
}
