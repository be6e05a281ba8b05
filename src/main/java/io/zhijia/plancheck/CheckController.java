package io.zhijia.plancheck;

import static io.zhijia.plancheck.CheckPermission.CHECK_PLAN;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.web.Download;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The checks there were, the board of a day, and freezing it. */
@Controller
class CheckController {

    private final CheckService service;
    private final PeoplePicker picker;
    private final CheckPaper paper;
    private final Clock clock;

    CheckController(CheckService service, PeoplePicker picker, CheckPaper paper, Clock clock) {
        this.service = service;
        this.picker = picker;
        this.paper = paper;
        this.clock = clock;
    }

    @Bean
    static PersonColumns checkPeople() {
        return PersonColumns.of("plancheck.present.member", "plancheck.line.owner");
    }

    @GetMapping("/plan/checks")
    String list(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number, Model page) {
        page.addAttribute("checks", service.list(actor, number));
        page.addAttribute("mayCheck", CheckService.mayCheck(actor));
        return "plancheck/list";
    }

    @GetMapping("/plan/checks/new")
    ModelAndView draft(Actor actor, @RequestParam(required = false) @Nullable LocalDate day) {
        actor.must(CHECK_PLAN);
        return form(actor, CheckForm.fresh(day == null ? LocalDate.now(clock) : day));
    }

    @PostMapping("/plan/checks")
    ModelAndView freeze(
            Actor actor, @Valid @ModelAttribute("form") CheckForm form, BindingResult typed, RedirectAttributes then) {
        if (typed.hasErrors()) {
            return form(actor, form).addObject("typed", typed);
        }
        var id = new CheckId(form.id());
        service.freeze(actor, id, form.day(), form.minutes(picker.pickAll(actor, form.chosen())));
        then.addFlashAttribute("notice", "plancheck.frozen");
        return new ModelAndView("redirect:/plan/checks/" + id);
    }

    @GetMapping("/plan/checks/{id}")
    String show(Actor actor, @PathVariable CheckId id, Model page) {
        page.addAttribute("check", service.read(actor, id));
        return "plancheck/show";
    }

    @GetMapping("/plan/checks/{id}/paper.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable CheckId id) {
        var check = service.read(actor, id);
        return Download.WORD.of(paper.of(check), check.title() + " 检查记录 " + check.day());
    }

    private ModelAndView form(Actor actor, CheckForm form) {
        return new ModelAndView("plancheck/new")
                .addObject("form", form)
                .addObject("board", service.board(actor, form.day() == null ? LocalDate.now(clock) : form.day()))
                .addObject("people", picker.choices(actor))
                .addObject("mayCheck", CheckService.mayCheck(actor));
    }
}
