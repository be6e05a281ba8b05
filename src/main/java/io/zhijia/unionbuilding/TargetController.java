package io.zhijia.unionbuilding;

import static io.zhijia.unionbuilding.BuildingPermission.KEEP_BUILDING;

import io.zhijia.identity.Actor;
import io.zhijia.orgtree.NodeId;
import io.zhijia.orgtree.UnionsBelow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One unit and its steps. */
@Controller
@RequestMapping(BuildingController.PATH + "/{id}")
class TargetController {

    private final BuildingService service;
    private final BuildingViews views;
    private final BuildingAims aims;
    private final UnionsBelow below;
    private final Clock clock;

    TargetController(BuildingService service, BuildingViews views, BuildingAims aims, UnionsBelow below, Clock clock) {
        this.service = service;
        this.views = views;
        this.aims = aims;
        this.below = below;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable TargetId id) {
        return new ModelAndView("unionbuilding/show")
                .addObject("one", views.one(actor, id))
                .addObject("months", aims.months(actor))
                .addObject("bodies", below.choices(actor))
                .addObject("keeper", actor.may(KEEP_BUILDING))
                .addObject("today", LocalDate.now(clock));
    }

    @GetMapping("/edit")
    ModelAndView edit(Actor actor, @PathVariable TargetId id) {
        return form(actor, id, UnitForm.of(views.one(actor, id).target()));
    }

    @PostMapping
    ModelAndView describe(
            Actor actor, @PathVariable TargetId id, @Valid @ModelAttribute("form") UnitForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return form(actor, id, form);
        }
        service.describe(actor, id, form.unit(), form.howFounded());
        return at(id);
    }

    @PostMapping("/contact")
    ModelAndView contact(Actor actor, @PathVariable TargetId id, @RequestParam LocalDate on) {
        service.contact(actor, id, on);
        return at(id);
    }

    @PostMapping("/preparation")
    ModelAndView prepare(Actor actor, @PathVariable TargetId id, @RequestParam LocalDate on) {
        service.prepare(actor, id, on);
        return at(id);
    }

    @PostMapping("/approval")
    ModelAndView approve(
            Actor actor,
            @PathVariable TargetId id,
            @RequestParam LocalDate on,
            @RequestParam @Size(max = 60) String number) {
        service.approve(actor, id, on, number.strip());
        return at(id);
    }

    @PostMapping("/founding")
    ModelAndView found(
            Actor actor,
            @PathVariable TargetId id,
            @RequestParam LocalDate on,
            @RequestParam @Min(0) @Max(1_000_000) int members,
            @RequestParam(required = false) @Nullable NodeId body,
            @RequestParam(defaultValue = "") @Size(max = 60) String name) {
        service.found(actor, id, on, members, body, name.strip());
        return at(id);
    }

    @PostMapping("/correction")
    ModelAndView correct(
            Actor actor,
            @PathVariable TargetId id,
            @RequestParam LocalDate on,
            @RequestParam @Min(0) @Max(1_000_000) int members,
            @RequestParam @Size(max = 200) String why) {
        service.correct(actor, id, on, members, why.strip());
        return at(id);
    }

    @PostMapping("/return")
    ModelAndView takeBack(
            Actor actor,
            @PathVariable TargetId id,
            @RequestParam LocalDate on,
            @RequestParam @Size(max = 200) String why) {
        service.takeBack(actor, id, on, why.strip());
        return at(id);
    }

    @PostMapping("/dropping")
    ModelAndView drop(
            Actor actor,
            @PathVariable TargetId id,
            @RequestParam LocalDate on,
            @RequestParam @Size(max = 200) String why) {
        service.drop(actor, id, on, why.strip());
        return at(id);
    }

    private ModelAndView form(Actor actor, TargetId id, UnitForm form) {
        service.mustKeep(actor);
        return new ModelAndView("unionbuilding/form")
                .addObject("action", BuildingController.PATH + "/" + id)
                .addObject("known", true)
                .addObject("form", form);
    }

    private static ModelAndView at(TargetId id) {
        return new ModelAndView("redirect:" + BuildingController.PATH + "/" + id);
    }
}
