package io.zhijia.union;

import static io.zhijia.union.UnionPermission.CHANGE_UNION;

import io.zhijia.identity.Actor;
import io.zhijia.web.Choice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Name, kind of unit and own words of the union. */
@Controller
class ProfileController {

    private final UnionService service;
    private final UnionDirectory directory;
    private final MessageSource words;

    ProfileController(UnionService service, UnionDirectory directory, MessageSource words) {
        this.service = service;
        this.directory = directory;
        this.words = words;
    }

    @GetMapping("/union/profile")
    ModelAndView edit(Actor actor, Locale language) {
        actor.must(CHANGE_UNION);
        var profile = directory.profile(actor);
        var portrait = directory.portrait(actor);
        return page(
                language,
                new ProfileForm(
                        profile.name(),
                        profile.kind(),
                        profile.foundedOn(),
                        profile.address(),
                        portrait.shortName(),
                        portrait.principal(),
                        portrait.motto(),
                        portrait.letterhead(),
                        portrait.history()));
    }

    @PostMapping("/union/profile")
    ModelAndView change(
            Actor actor,
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult typed,
            Locale language,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(language, form);
        }
        service.changeProfile(actor, form.profile(directory.profile(actor)));
        service.portray(actor, form.portrait());
        next.addFlashAttribute("notice", "union.saved");
        return new ModelAndView("redirect:/union");
    }

    private ModelAndView page(Locale language, ProfileForm form) {
        return new ModelAndView("union/profile").addObject("form", form).addObject("kinds", kinds(words, language));
    }

    static List<Choice> kinds(MessageSource words, Locale language) {
        return Stream.of(UnitKind.values())
                .map(kind -> new Choice(kind.name(), words.getMessage(kind.word(), null, language)))
                .toList();
    }

    /** What is typed. */
    record ProfileForm(
            @NotBlank @Size(max = 60) String name,
            @NotNull UnitKind kind,
            @PastOrPresent @Nullable LocalDate foundedOn,
            @NotNull @Size(max = 100) String address,
            @Nullable @Size(max = 30) String shortName,
            @Nullable @Size(max = 30) String principal,
            @Nullable @Size(max = 100) String motto,
            @Nullable @Size(max = 60) String letterhead,
            @Nullable @Size(max = 4000) String history) {

        /** Its own words stay. */
        UnionProfile profile(UnionProfile before) {
            return new UnionProfile(before.union(), name.strip(), kind, foundedOn, address.strip(), before.own());
        }

        Portrait portrait() {
            return new Portrait(text(shortName), text(principal), text(motto), text(letterhead), text(history));
        }

        static String text(@Nullable String typed) {
            return Objects.requireNonNullElse(typed, "").strip();
        }

        String foundedText() {
            return Objects.toString(foundedOn, "");
        }
    }
}
