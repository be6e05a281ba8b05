package io.zhijia.plansource;

import static io.zhijia.plansource.SourceRefusal.NO_PLAN;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanSummary;
import io.zhijia.plansource.Source.Kind;
import io.zhijia.refusal.Refusal;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of sources and their points. */
@Controller
class SourceController {

    private final SourceService service;
    private final SourceViews views;
    private final Clock clock;

    SourceController(SourceService service, SourceViews views, Clock clock) {
        this.service = service;
        this.views = views;
        this.clock = clock;
    }

    @Bean
    static MenuEntry sourceMenu() {
        return MenuEntry.forEveryone(Section.PLAN, "/plan/sources", "plansource.menu", 65);
    }

    /** A source as it is typed, new or called otherwise; the text only when it is new. */
    record SourceForm(
            @NotNull UUID id,
            @NotNull Kind kind,
            @NotBlank @Size(max = 60) String issuer,
            @NotNull @Min(1900) @Max(2100) Integer year,
            @Size(max = 60) @Nullable String number,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 100000) @Nullable String text) {

        static SourceForm fresh(int year) {
            return new SourceForm(UUID.randomUUID(), Source.Kind.UPPER_UNION, "", year, "", "", "");
        }

        static SourceForm of(Source source) {
            return new SourceForm(
                    source.id().value(),
                    source.kind(),
                    source.issuer(),
                    source.year(),
                    source.number(),
                    source.title(),
                    null);
        }

        Source source(Actor actor) {
            return new Source(
                    actor.union(),
                    new SourceId(id),
                    kind,
                    issuer.strip(),
                    year,
                    Objects.toString(number, "").strip(),
                    title.strip());
        }
    }

    @GetMapping("/plan/sources")
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable PlanId plan) {
        return new ModelAndView("plansource/list")
                .addObject("view", views.overview(actor, plan))
                .addObject("keeper", SourceService.mayKeep(actor));
    }

    @GetMapping("/plan/sources/new")
    ModelAndView draft(Actor actor) {
        return form(actor, SourceForm.fresh(LocalDate.now(clock).getYear()), true);
    }

    @PostMapping("/plan/sources")
    ModelAndView add(Actor actor, @Valid @ModelAttribute("form") SourceForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return form(actor, form, true).addObject("typed", typed);
        }
        service.keep(actor, form.source(actor), Points.of(Objects.toString(form.text(), "")));
        return at(new SourceId(form.id()));
    }

    @PostMapping("/plan/{plan}/measures")
    String takeMeasures(Actor actor, @PathVariable PlanId plan) {
        return "redirect:/plan/sources/" + service.takeMeasures(actor, plan) + "?plan=" + plan;
    }

    @GetMapping("/plan/sources/{id}")
    ModelAndView show(Actor actor, @PathVariable SourceId id, @RequestParam(required = false) @Nullable PlanId plan) {
        var all = views.overview(actor, plan);
        return new ModelAndView("plansource/show")
                .addObject("plan", all.plan())
                .addObject("view", all.source(id))
                .addObject("keeper", SourceService.mayKeep(actor));
    }

    @GetMapping("/plan/sources/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable SourceId id) {
        return form(actor, SourceForm.of(views.overview(actor, null).source(id).source()), false);
    }

    @PostMapping("/plan/sources/{id}/edit")
    ModelAndView edit(
            Actor actor,
            @PathVariable SourceId id,
            @Valid @ModelAttribute("form") SourceForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return form(actor, form, false).addObject("typed", typed);
        }
        var known = views.overview(actor, null).source(id).source();
        var typedSource = form.source(actor);
        service.keep(
                actor,
                new Source(
                        known.union(),
                        known.id(),
                        typedSource.kind(),
                        typedSource.issuer(),
                        typedSource.year(),
                        typedSource.number(),
                        typedSource.title()),
                List.of());
        return at(id);
    }

    @PostMapping("/plan/sources/{id}/points")
    ModelAndView addPoints(Actor actor, @PathVariable SourceId id, @RequestParam(defaultValue = "") String text) {
        service.add(actor, id, Points.of(text));
        return at(id);
    }

    @PostMapping("/plan/sources/{id}/removal")
    String remove(Actor actor, @PathVariable SourceId id) {
        service.remove(actor, id);
        return "redirect:/plan/sources";
    }

    @GetMapping("/plan/sources/points/{id}")
    ModelAndView point(Actor actor, @PathVariable PointId id, @RequestParam(required = false) @Nullable PlanId plan) {
        var all = views.overview(actor, plan);
        return new ModelAndView("plansource/point")
                .addObject("plan", all.plan())
                .addObject("view", views.linking(actor, all, id))
                .addObject("keeper", SourceService.mayKeep(actor));
    }

    @PostMapping("/plan/sources/points/{id}/links")
    String link(
            Actor actor,
            @PathVariable PointId id,
            @RequestParam(required = false) @Nullable PlanId plan,
            @RequestParam(required = false) @Nullable List<PlanItemId> items,
            @RequestParam(required = false) @Nullable List<UUID> goals) {
        var into = views.overview(actor, plan).plan().map(PlanSummary::id).orElseThrow(() -> new Refusal(NO_PLAN));
        service.link(actor, into, id, items == null ? List.of() : items, goals == null ? List.of() : goals);
        return "redirect:/plan/sources/points/" + id + "?plan=" + into;
    }

    @PostMapping("/plan/sources/points/{id}/links/{thing}/removal")
    String unlink(Actor actor, @PathVariable PointId id, @PathVariable UUID thing) {
        service.unlink(actor, id, thing);
        return "redirect:/plan/sources/points/" + id;
    }

    @PostMapping("/plan/sources/points/{id}/links/{thing}/renewal")
    String renew(Actor actor, @PathVariable PointId id, @PathVariable UUID thing) {
        service.renew(actor, id, thing);
        return "redirect:/plan/sources";
    }

    @PostMapping("/plan/sources/renewals")
    String renewAll(Actor actor, @RequestParam PlanId plan) {
        service.renew(actor, plan);
        return "redirect:/plan/sources?plan=" + plan;
    }

    @PostMapping("/plan/sources/points/{id}/removal")
    ModelAndView remove(Actor actor, @PathVariable PointId id) {
        var source =
                views.linking(actor, views.overview(actor, null), id).source().source();
        service.remove(actor, id);
        return at(source.id());
    }

    private static ModelAndView form(Actor actor, SourceForm form, boolean fresh) {
        SourceService.mustKeep(actor);
        return new ModelAndView("plansource/form").addObject("form", form).addObject("fresh", fresh);
    }

    private static ModelAndView at(SourceId id) {
        return new ModelAndView("redirect:/plan/sources/" + id);
    }
}
