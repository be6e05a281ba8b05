package io.zhijia.framework;

import io.zhijia.framework.Tag.Kind;
import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanId;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
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

/** The pages of frameworks. */
@Controller
class FrameworkController {

    private static final String PATH = "/plan/frameworks";

    private final FrameworkService service;
    private final FrameworkViews views;

    FrameworkController(FrameworkService service, FrameworkViews views) {
        this.service = service;
        this.views = views;
    }

    @Bean
    static MenuEntry frameworkMenu() {
        return MenuEntry.forEveryone(Section.PLAN, PATH, "framework.menu", 68);
    }

    /** A framework as it is typed; one strand per line. */
    record FrameworkForm(
            @NotNull UUID id,
            @NotBlank @Size(max = 40) String name,
            @Nullable Boolean unexpanded,
            @Size(max = 1000) @Nullable String strands) {

        static FrameworkForm fresh() {
            return new FrameworkForm(UUID.randomUUID(), "", false, "");
        }

        static FrameworkForm of(Framework framework) {
            return new FrameworkForm(
                    framework.id().value(),
                    framework.name(),
                    framework.unexpanded(),
                    String.join(
                            "\n", framework.current().stream().map(Strand::name).toList()));
        }

        boolean isUnexpanded() {
            return Boolean.TRUE.equals(unexpanded);
        }

        /** Parted by lines or by the signs people part lists with. */
        List<String> names() {
            return List.of(Objects.toString(strands, "").split("[\\r\\n、,，;；]+")).stream()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .map(name -> name.length() > 40 ? name.substring(0, 40) : name)
                    .distinct()
                    .toList();
        }
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        var all = views.all(actor);
        var offered = List.of(Framework.Usual.values()).stream()
                .filter(usual -> all.stream().noneMatch(one -> one.name().equals(usual.title())))
                .toList();
        return new ModelAndView("framework/list")
                .addObject("frameworks", all)
                .addObject("offered", offered)
                .addObject("keeper", FrameworkService.mayKeep(actor));
    }

    @GetMapping(PATH + "/new")
    ModelAndView draft(Actor actor) {
        return form(actor, FrameworkForm.fresh(), true);
    }

    @PostMapping(PATH)
    ModelAndView add(Actor actor, @Valid @ModelAttribute("form") FrameworkForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return form(actor, form, true).addObject("typed", typed);
        }
        return keep(actor, new FrameworkId(form.id()), form);
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(
            Actor actor, @PathVariable FrameworkId id, @RequestParam(required = false) @Nullable PlanId plan) {
        return new ModelAndView("framework/show")
                .addObject("view", views.show(actor, id, plan))
                .addObject("keeper", FrameworkService.mayKeep(actor))
                .addObject("officer", actor.isOfficer());
    }

    @GetMapping(PATH + "/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable FrameworkId id) {
        return form(actor, FrameworkForm.of(views.framework(actor, id)), false);
    }

    @PostMapping(PATH + "/{id}/edit")
    ModelAndView edit(
            Actor actor,
            @PathVariable FrameworkId id,
            @Valid @ModelAttribute("form") FrameworkForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return form(actor, form, false).addObject("typed", typed);
        }
        return keep(actor, views.framework(actor, id).id(), form);
    }

    @PostMapping(PATH + "/{id}/removal")
    String remove(Actor actor, @PathVariable FrameworkId id) {
        service.remove(actor, id);
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{id}/tags")
    String tag(
            Actor actor,
            @PathVariable FrameworkId id,
            @RequestParam UUID strand,
            @RequestParam(required = false) @Nullable List<UUID> goals,
            @RequestParam(required = false) @Nullable List<UUID> items,
            @RequestParam(required = false) @Nullable List<UUID> records,
            @RequestParam(required = false) @Nullable PlanId plan) {
        var tags = new ArrayList<Tag>();
        add(tags, strand, Kind.GOAL, goals);
        add(tags, strand, Kind.ITEM, items);
        add(tags, strand, Kind.RECORD, records);
        service.tag(actor, id, strand, tags);
        return at(id, plan);
    }

    @PostMapping(PATH + "/{id}/tags/{strand}/{thing}/removal")
    String untag(
            Actor actor,
            @PathVariable FrameworkId id,
            @PathVariable UUID strand,
            @PathVariable UUID thing,
            @RequestParam(required = false) @Nullable PlanId plan) {
        service.untag(actor, id, strand, thing);
        return at(id, plan);
    }

    private static void add(List<Tag> tags, UUID strand, Kind kind, @Nullable List<UUID> things) {
        if (things != null) {
            things.forEach(thing -> tags.add(new Tag(strand, kind, thing)));
        }
    }

    private ModelAndView keep(Actor actor, FrameworkId id, FrameworkForm form) {
        service.keep(actor, id, form.name().strip(), form.isUnexpanded(), form.names());
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    private static ModelAndView form(Actor actor, FrameworkForm form, boolean fresh) {
        FrameworkService.mustKeep(actor);
        return new ModelAndView("framework/form").addObject("form", form).addObject("fresh", fresh);
    }

    private static String at(FrameworkId id, @Nullable PlanId plan) {
        return "redirect:" + PATH + "/" + id + (plan == null ? "" : "?plan=" + plan);
    }
}
