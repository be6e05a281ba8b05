package io.zhijia.unionbuilding;

import static io.zhijia.unionbuilding.BuildingPermission.KEEP_BUILDING;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where union building stands, reached from the union and from the tree. */
@Controller
@RequestMapping(BuildingController.PATH)
class BuildingController {

    static final String PATH = "/union/building";

    private final BuildingService service;
    private final BuildingViews views;
    private final BuildingAims aims;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    BuildingController(
            BuildingService service,
            BuildingViews views,
            BuildingAims aims,
            UnionDirectory union,
            MessageSource words,
            Clock clock) {
        this.service = service;
        this.views = views;
        this.aims = aims;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Nature nature,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(name = "page", defaultValue = "0") int number) {
        var today = LocalDate.now(clock);
        var coverage = views.coverage(actor);
        return new ModelAndView("unionbuilding/list")
                .addObject("coverage", coverage)
                .addObject("all", Coverage.ofAll(coverage))
                .addObject("years", aims.years(actor, today.getYear()))
                .addObject("countLate", views.countLate(actor))
                .addObject("months", aims.months(actor))
                .addObject("units", late ? views.late(actor, number) : views.page(actor, q, stage, nature, number))
                .addObject("q", q)
                .addObject("stage", stage == null ? "" : stage.name())
                .addObject("nature", nature == null ? "" : nature.name())
                .addObject("late", late)
                .addObject("keeper", actor.may(KEEP_BUILDING))
                .addObject("today", today);
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor) {
        return form(actor, UnitForm.BLANK);
    }

    @PostMapping
    ModelAndView list(Actor actor, @Valid @ModelAttribute("form") UnitForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return form(actor, form);
        }
        return new ModelAndView("redirect:" + PATH + "/" + service.list(actor, form.unit(), form.howFounded()));
    }

    @PostMapping("/years")
    String aim(
            Actor actor,
            @RequestParam @Min(1990) @Max(2100) int year,
            @RequestParam @Min(0) @Max(100_000) int unions,
            @RequestParam @Min(0) @Max(10_000_000) int members,
            RedirectAttributes next) {
        aims.aim(actor, new YearTarget(year, unions, members));
        next.addFlashAttribute("notice", "unionbuilding.saved");
        return "redirect:" + PATH;
    }

    @PostMapping("/months")
    String allow(Actor actor, @RequestParam @Min(0) @Max(120) int months, RedirectAttributes next) {
        aims.allow(actor, months);
        next.addFlashAttribute("notice", "unionbuilding.saved");
        return "redirect:" + PATH;
    }

    @GetMapping("/list.xlsx")
    void sheet(Actor actor, Locale language, HttpServletResponse answer) throws IOException {
        var all = views.all(actor);
        new BuildingSheet(words, language)
                .write(
                        Download.EXCEL.into(answer, "建会目标单位"),
                        union.profile(actor).name(),
                        actor.name() + "　" + LocalDate.now(clock),
                        all,
                        views.coverage(actor));
    }

    private ModelAndView form(Actor actor, UnitForm form) {
        service.mustKeep(actor);
        return new ModelAndView("unionbuilding/form")
                .addObject("action", PATH)
                .addObject("known", false)
                .addObject("form", form);
    }
}
