package io.zhijia.yearstart;

import static io.zhijia.yearstart.YearStartRefusal.NOT_A_DAY;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanDraft;
import io.zhijia.refusal.Refusal;
import io.zhijia.web.Notice;
import io.zhijia.yearstart.YearStartService.Choice;
import io.zhijia.yearstart.YearStartService.Start;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class YearStartController {

    private final YearStartService service;

    YearStartController(YearStartService service) {
        this.service = service;
    }

    /** Where to start from and for which months, as it is typed. */
    record StartForm(
            @NotBlank @Size(max = 200) String title,
            @NotNull YearMonth from,
            @NotNull YearMonth to,

            @NotNull @Pattern(regexp = "blank|SCHOOL|HOSPITAL|ENTERPRISE|COMMUNITY|[-0-9a-f]{36}") String source) {

        Choice choice() {
            return new Choice(source, from, to, title.strip());
        }
    }

    @GetMapping("/plan/new")
    ModelAndView choose(Actor actor) {
        var proposed = service.proposal(actor);
        return choose(actor, new StartForm(proposed.title(), proposed.from(), proposed.to(), proposed.source()));
    }

    private ModelAndView choose(Actor actor, @Nullable StartForm form) {
        return new ModelAndView("yearstart/choose").addObject("form", form).addObject("plans", service.plans(actor));
    }

    @GetMapping("/plan/new/preview")
    ModelAndView preview(Actor actor, @Valid @ModelAttribute("form") StartForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return choose(actor, form).addObject("typed", typed);
        }
        return new ModelAndView("yearstart/preview")
                .addObject("form", form)
                .addObject("start", service.offer(actor, form.choice()))
                .addObject("inTheWay", service.inTheWay(actor, form.choice()));
    }

    @PostMapping("/plan/new")
    String accept(
            Actor actor,
            @Valid @ModelAttribute("form") StartForm form,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes then) {
        var start = service.offer(actor, form.choice());
        var ticked = ticked(start, typed);
        var plan = service.accept(actor, start, ticked);
        then.addFlashAttribute("notice", Notice.of("yearstart.done", ticked.size()));
        return "redirect:/plan?plan=" + plan;
    }

    /** The offers are made anew from the same choice, so the form only says which, and what was changed about them. */
    private static List<PlanDraft.Item> ticked(Start start, MultiValueMap<String, String> typed) {
        var items = new ArrayList<PlanDraft.Item>();
        var takes = typed.getOrDefault("take", List.of());
        for (int i = 0; i < start.offers().size(); i++) {
            var offer = start.offers().get(i);
            if (takes.contains(String.valueOf(i)) && !offer.isPast()) {
                var title = Objects.requireNonNullElse(typed.getFirst("title." + i), "")
                        .strip();
                items.add(offer.item(
                        title.isEmpty() ? offer.title() : title,
                        day(typed.getFirst("begins." + i), offer.begins()),
                        day(typed.getFirst("ends." + i), offer.ends())));
            }
        }
        return items;
    }

    private static LocalDate day(@Nullable String typed, LocalDate offered) {
        if (typed == null || typed.isBlank()) {
            return offered;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new Refusal(NOT_A_DAY, typed);
        }
    }
}
