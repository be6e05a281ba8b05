package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The standing item 谁病了、谁有困难: each group names somebody, or says that there is nobody. */
@Controller
@RequestMapping("/meetings/{id}/care")
class CareController {

    private final VoicesService service;
    private final MeetingViews views;

    CareController(VoicesService service, MeetingViews views) {
        this.service = service;
        this.views = views;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable MeetingId id) {
        return page(actor, id, new Named(null, "", CareReport.Kind.ILL, ""));
    }

    @PostMapping("/{group}")
    ModelAndView name(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable UUID group,
            @Valid @ModelAttribute("named") Named named,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return page(actor, id, new Named(group, named.person(), named.kind(), named.help()));
        }
        service.name(actor, id, group, named.person().strip(), named.kind(), Named.text(named.help()));
        return new ModelAndView("redirect:/meetings/" + id + "/care");
    }

    @PostMapping("/{group}/none")
    String none(Actor actor, @PathVariable MeetingId id, @PathVariable UUID group) {
        service.sayNone(actor, id, group);
        return "redirect:/meetings/" + id + "/care";
    }

    private ModelAndView page(Actor actor, MeetingId id, Named named) {
        return new ModelAndView("meeting/care")
                .addObject("of", views.read(actor, id))
                .addObject("named", named);
    }

    record Named(
            @Nullable UUID group,
            @NotBlank @Size(max = 50) String person,
            @NotNull CareReport.Kind kind,
            @Size(max = 200) @Nullable String help) {

        static String text(@Nullable Object typed) {
            return Objects.toString(typed, "").strip();
        }
    }
}
