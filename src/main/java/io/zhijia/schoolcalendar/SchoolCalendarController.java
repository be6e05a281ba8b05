package io.zhijia.schoolcalendar;

import io.zhijia.identity.Actor;
import io.zhijia.schoolcalendar.SchoolSpan.Kind;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of the school calendar. */
@Controller
class SchoolCalendarController {

    private static final String PATH = "/plan/school-calendar";

    private final SchoolCalendar calendar;

    SchoolCalendarController(SchoolCalendar calendar) {
        this.calendar = calendar;
    }

    @Bean
    static MenuEntry schoolCalendarMenu() {
        return MenuEntry.forEveryone(Section.PLAN, PATH, "schoolcalendar.menu", 70);
    }

    /** Some days as they are typed; one day needs no end. */
    record SpanForm(
            @NotNull UUID id,
            @NotNull Kind kind,
            @NotBlank @Size(max = 40) String name,
            @NotNull LocalDate begins,
            @Nullable LocalDate ends) {

        SchoolSpan span() {
            return new SchoolSpan(id, kind, name.strip(), begins, ends == null ? begins : ends);
        }
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return page(actor, null);
    }

    @PostMapping(PATH)
    ModelAndView add(Actor actor, @Valid @ModelAttribute("form") SpanForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return page(actor, form);
        }
        calendar.add(actor, form.span());
        return new ModelAndView("redirect:" + PATH);
    }

    @PostMapping(PATH + "/{id}/removal")
    String remove(Actor actor, @PathVariable UUID id) {
        calendar.remove(actor, id);
        return "redirect:" + PATH;
    }

    private ModelAndView page(Actor actor, @Nullable SpanForm form) {
        var page = new ModelAndView("schoolcalendar/show")
                .addObject("year", calendar.of(actor))
                .addObject("keeper", SchoolCalendar.mayKeep(actor))
                .addObject("fresh", UUID.randomUUID());
        return form == null ? page : page.addObject("form", form);
    }
}
