package io.zhijia.union;

import static io.zhijia.union.UnionPermission.CHANGE_UNION;

import io.zhijia.almanac.Festival;
import io.zhijia.identity.Actor;
import io.zhijia.work.WorkArea;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of words and defaults. */
@Controller
class PresetController {

    private static final String PATH = "/union/preset";
    private final PresetService service;
    private final UnionDirectory directory;

    PresetController(PresetService service, UnionDirectory directory) {
        this.service = service;
        this.directory = directory;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return page(actor, new WordsForm(Map.of()));
    }

    @PostMapping(PATH + "/words")
    ModelAndView call(
            Actor actor,
            @Valid @ModelAttribute("form") WordsForm form,
            BindingResult typed,
            Locale language,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(actor, form);
        }
        service.call(actor, form.typed(), language);
        return done(next);
    }

    @PostMapping(PATH + "/words/{term}/restoration")
    ModelAndView callAsUsual(Actor actor, @PathVariable UnitTerm term, RedirectAttributes next) {
        service.callAsUsual(actor, term);
        return done(next);
    }

    @PostMapping(PATH + "/period")
    ModelAndView planFor(Actor actor, @RequestParam PlanPeriod period, RedirectAttributes next) {
        service.planFor(actor, period);
        return done(next);
    }

    @PostMapping(PATH + "/areas")
    ModelAndView workIn(Actor actor, @RequestParam(defaultValue = "") Set<WorkArea> shown, RedirectAttributes next) {
        service.workIn(actor, shown);
        return done(next);
    }

    @PostMapping(PATH + "/festivals")
    ModelAndView keepFestivals(
            Actor actor, @RequestParam(defaultValue = "") Set<Festival> shown, RedirectAttributes next) {
        service.keepFestivals(actor, shown);
        return done(next);
    }

    @PostMapping(PATH + "/{setting}/restoration")
    ModelAndView asUsual(Actor actor, @PathVariable UnitSetting setting, RedirectAttributes next) {
        service.asUsual(actor, setting);
        return done(next);
    }

    private static ModelAndView done(RedirectAttributes next) {
        next.addFlashAttribute("notice", "union.saved");
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(Actor actor, WordsForm form) {
        actor.must(CHANGE_UNION);
        return new ModelAndView("union/preset")
                .addObject("profile", directory.profile(actor))
                .addObject("defaults", service.defaults(actor))
                .addObject("form", form);
    }

    /** The words as they are typed; before that there are none. */
    record WordsForm(@Nullable Map<UnitTerm, @Size(max = 20) String> words) {

        Map<UnitTerm, String> typed() {
            return Objects.requireNonNullElse(words, Map.of());
        }
    }
}
