package io.zhijia.congress;

import io.zhijia.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Staff who are no members: on the list of who sits, and at the door. */
@Controller
class ColleagueController {

    private static final String ALL = TermController.PATH + "/terms/{id}/colleagues";

    private final ColleagueService service;
    private final DelegateController list;

    ColleagueController(ColleagueService service, DelegateController list) {
        this.service = service;
        this.list = list;
    }

    /** Somebody as they are typed. */
    record ColleagueForm(
            @NotBlank @Size(max = 40) String colleague,
            @Nullable @Size(max = 60) String department,
            @NotNull LocalDate since) {}

    @PostMapping(ALL)
    ModelAndView add(
            Actor actor,
            @PathVariable TermId id,
            @Valid @ModelAttribute("colleagueForm") ColleagueForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return list.list(actor, id);
        }
        var department = Objects.requireNonNullElse(form.department(), "").strip();
        service.add(actor, id, form.colleague().strip(), department, form.since());
        return new ModelAndView(at(id));
    }

    @PostMapping(ALL + "/{which}/leaving")
    String leave(Actor actor, @PathVariable TermId id, @PathVariable UUID which, @RequestParam LocalDate lastDay) {
        service.leave(actor, id, which, lastDay);
        return at(id);
    }

    @PostMapping(ALL + "/{which}/removal")
    String remove(Actor actor, @PathVariable TermId id, @PathVariable UUID which) {
        service.remove(actor, id, which);
        return at(id);
    }

    @PostMapping(SittingController.SITTING + "/colleagues/{which}")
    String tick(Actor actor, @PathVariable SittingId id, @PathVariable UUID which, @RequestParam boolean came) {
        service.tick(actor, id, which, came);
        return "redirect:" + TermController.PATH + "/sittings/" + id + "/attendance#c-" + which;
    }

    private static String at(TermId id) {
        return TermController.at(id) + "/delegates#colleagues";
    }
}
