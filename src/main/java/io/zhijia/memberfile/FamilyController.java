package io.zhijia.memberfile;

import static io.zhijia.memberfile.MemberFilePermission.KEEP_FAMILY;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PersonColumns;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is known of one member's family, under seal until somebody says what for. */
@Controller
@RequestMapping("/members/{id}/family")
class FamilyController {

    private final FamilyService service;
    private final IdentityService people;
    private final Clock clock;

    FamilyController(FamilyService service, IdentityService people, Clock clock) {
        this.service = service;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    static PersonColumns familyPeople() {
        return PersonColumns.of("memberfile.family_profile.member");
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable MemberId id, Model page) {
        return page(actor, id, (FamilyFacts) page.getAttribute("clear"), null);
    }

    @PostMapping("/reading")
    String read(
            Actor actor,
            @PathVariable MemberId id,
            @RequestParam(defaultValue = "") String purpose,
            RedirectAttributes next) {
        next.addFlashAttribute("clear", service.read(actor, id, purpose));
        return "redirect:/members/" + id + "/family";
    }

    @PostMapping
    ModelAndView keep(
            Actor actor,
            @PathVariable MemberId id,
            @Valid @ModelAttribute("form") FamilyForm form,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(KEEP_FAMILY);
        if (form.wrongChild().isPresent()) {
            typed.rejectValue("children", "memberfile.family.mistake.child");
        }
        if (typed.hasErrors()) {
            return page(actor, id, null, form);
        }
        service.keep(
                actor,
                id,
                form.version(),
                form.facts(),
                form.source().strip(),
                Objects.requireNonNull(form.lookedOn()),
                form.nextLook());
        next.addFlashAttribute("notice", "memberfile.family.kept");
        return new ModelAndView("redirect:/members/" + id + "/family");
    }

    @PostMapping("/removal")
    String forget(Actor actor, @PathVariable MemberId id, RedirectAttributes next) {
        service.forget(actor, id);
        next.addFlashAttribute("notice", "memberfile.family.forgotten");
        return "redirect:/members/" + id + "/family";
    }

    private ModelAndView page(Actor actor, MemberId id, @Nullable FamilyFacts clear, @Nullable FamilyForm typed) {
        var member = service.member(actor, id);
        var profile = service.profile(actor, id);
        var version = profile.map(FamilyProfile::version).orElse(0);
        var known = clear == null ? FamilyFacts.NONE : clear;
        return new ModelAndView("memberfile/family")
                .addObject("member", member)
                .addObject("profile", profile.orElse(null))
                .addObject(
                        "by",
                        profile.map(one -> people.name(actor, one.recordedBy())).orElse(""))
                .addObject("clear", clear)
                .addObject("allowed", service.allowed(actor, id))
                .addObject("isOwn", actor.member().equals(id))
                .addObject("mayKeep", actor.may(KEEP_FAMILY))
                .addObject("writing", typed != null || clear != null || profile.isEmpty())
                .addObject("form", typed == null ? FamilyForm.of(version, known, LocalDate.now(clock)) : typed);
    }
}
