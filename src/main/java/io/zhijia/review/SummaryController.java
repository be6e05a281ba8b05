package io.zhijia.review;

import io.zhijia.identity.Actor;
import io.zhijia.union.GroupNames;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of summaries, a new one, and one to read. */
@Controller
class SummaryController {

    private final ReviewService service;
    private final GroupNames union;
    private final MessageSource words;
    private final Clock clock;

    SummaryController(ReviewService service, GroupNames union, MessageSource words, Clock clock) {
        this.service = service;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static MenuEntry summaryMenu() {
        return MenuEntry.forEveryone(Section.RECORDS, "/summaries", "review.menu", 40);
    }

    @GetMapping("/summaries")
    String list(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number, Model page) {
        page.addAttribute("summaries", service.list(actor, number));
        page.addAttribute("mayWrite", service.mayWrite(actor));
        return "review/list";
    }

    @GetMapping("/summaries/new")
    ModelAndView blank(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Locale locale) {
        service.mustWrite(actor);
        var today = LocalDate.now(clock);
        var begins = from == null ? today.withDayOfYear(1) : from;
        var ends = to == null ? begins.withDayOfYear(1).plusYears(1).minusDays(1) : to;
        var period = new Period(begins, ends);
        return form(new NewForm(title(actor, period, locale), begins, ends, SummaryForm.THEMES));
    }

    @PostMapping("/summaries")
    ModelAndView draft(Actor actor, @Valid @ModelAttribute("form") NewForm form, BindingResult typed, Locale locale) {
        if (typed.hasErrors()) {
            return form(form);
        }
        var id = service.draft(actor, form.title().strip(), new Period(form.from(), form.to()), form.form(), locale);
        return new ModelAndView("redirect:/summaries/" + id);
    }

    @GetMapping("/summaries/{id}")
    String show(Actor actor, @PathVariable SummaryId id, Model page) {
        page.addAttribute("summary", service.read(actor, id));
        page.addAttribute("mayWrite", service.mayWrite(actor));
        page.addAttribute("mayFile", service.mayFile(actor));
        return "review/show";
    }

    private ModelAndView form(NewForm form) {
        return new ModelAndView("review/new")
                .addObject("form", form)
                .addObject("offers", Offer.around(LocalDate.now(clock)));
    }

    private String title(Actor actor, Period period, Locale locale) {
        var year = String.valueOf(period.from().getYear());
        var days = period.isYear() && period.from().getMonthValue() == 1
                ? say("review.period.year", locale, year)
                : period.isFirstHalf()
                        ? say("review.period.half", locale, year)
                        : period.isMonth()
                                ? say(
                                        "review.period.month",
                                        locale,
                                        year,
                                        period.from().getMonthValue())
                                : say(
                                        "review.period.days",
                                        locale,
                                        period.from().toString(),
                                        period.to().toString());
        return say("review.title.of", locale, union.union(actor), days);
    }

    private String say(String key, Locale locale, Object... facts) {
        return words.getMessage(key, facts, locale);
    }

    record NewForm(
            @NotBlank @Size(max = 100) String title,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull SummaryForm form) {}
}
