package io.zhijia.membership;

import static io.zhijia.membership.RegisterPermission.KEEP_REGISTER;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.union.OfficeLines;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One member's page, and the steps on it. */
@Controller
class MemberController {

    private final RegisterService service;
    private final RegisterReading register;
    private final UnionDirectory union;
    private final OfficeLines offices;
    private final MessageSource words;
    private final Clock clock;

    MemberController(
            RegisterService service,
            RegisterReading register,
            UnionDirectory union,
            OfficeLines offices,
            MessageSource words,
            Clock clock) {
        this.service = service;
        this.register = register;
        this.union = union;
        this.offices = offices;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/members/new")
    ModelAndView draft(Actor actor, Locale language) {
        actor.must(KEEP_REGISTER);
        return form(actor, null, MemberForm.empty(LocalDate.now(clock)), language);
    }

    @PostMapping("/members")
    ModelAndView add(
            Actor actor,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult typed,
            Locale language,
            RedirectAttributes next) {
        check(form, typed);
        if (typed.hasErrors()) {
            return form(actor, null, form, language);
        }
        var id = service.add(actor, form.details(), form.placement(), form.how(), form.day());
        next.addFlashAttribute("notice", "membership.added");
        return new ModelAndView("redirect:/members/" + id);
    }

    @GetMapping("/members/{id}")
    ModelAndView show(Actor actor, @PathVariable MemberId id, Locale language) {
        var merged = register.mergedInto(actor, id);
        if (merged.isPresent()) {
            return new ModelAndView("redirect:/members/" + merged.get());
        }
        return show(actor, id, new FactForm(null, LocalDate.now(clock), ""), language);
    }

    @GetMapping("/members/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable MemberId id, Locale language) {
        actor.must(KEEP_REGISTER);
        return form(actor, id, MemberForm.of(register.member(actor, id), LocalDate.now(clock)), language);
    }

    @PostMapping("/members/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable MemberId id,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult typed,
            Locale language,
            RedirectAttributes next) {
        check(form, typed);
        if (typed.hasErrors()) {
            return form(actor, id, form, language);
        }
        service.change(actor, id, form.asRead(), form.details(), form.placement(), form.day());
        next.addFlashAttribute("notice", "membership.changed");
        return new ModelAndView("redirect:/members/" + id);
    }

    @PostMapping("/members/{id}/facts")
    ModelAndView record(
            Actor actor,
            @PathVariable MemberId id,
            @Valid @ModelAttribute("form") FactForm form,
            BindingResult typed,
            Locale language,
            RedirectAttributes next) {
        if (form.kind() == null) {
            typed.rejectValue("kind", "NotNull");
        }
        if (typed.hasErrors()) {
            return show(actor, id, form, language);
        }
        service.record(actor, id, Objects.requireNonNull(form.kind()), Objects.requireNonNull(form.on()), form.note());
        next.addFlashAttribute("notice", "membership.recorded");
        return new ModelAndView("redirect:/members/" + id);
    }

    private void check(MemberForm form, BindingResult typed) {
        if (form.sex() == null) {
            typed.rejectValue("sex", "NotNull");
        }
        if (form.isBirthImpossible(LocalDate.now(clock))) {
            typed.rejectValue("born", "membership.born.impossible");
        }
    }

    private ModelAndView show(Actor actor, MemberId id, FactForm form, Locale language) {
        var member = register.member(actor, id);
        return new ModelAndView("membership/show")
                .addObject("member", member)
                .addObject("facts", register.facts(actor, id))
                .addObject("offices", offices.of(actor, id))
                .addObject("places", Places.of(actor, union))
                .addObject("mayChange", actor.may(KEEP_REGISTER))
                .addObject("steps", steps(member, language))
                .addObject("form", form);
    }

    private List<Choice> steps(Member member, Locale language) {
        var ends = Stream.of(FactKind.TRANSFERRED_OUT, FactKind.LEFT, FactKind.EXPELLED, FactKind.DIED);
        var next = !member.isMember()
                ? Stream.of(FactKind.RETURNED, FactKind.RETIRED, FactKind.RESERVED)
                : member.isRetired()
                        ? ends
                        : Stream.concat(
                                member.reservedOn() == null
                                        ? Stream.of(FactKind.RETIRED, FactKind.RESERVED)
                                        : Stream.of(FactKind.RETURNED, FactKind.RETIRED),
                                ends);
        return next.map(kind -> new Choice(kind.name(), words.getMessage(kind.word(), null, language)))
                .toList();
    }

    private ModelAndView form(Actor actor, @Nullable MemberId id, MemberForm form, Locale language) {
        return new ModelAndView("membership/form")
                .addObject("id", id)
                .addObject("form", form)
                .addObject("places", Places.of(actor, union))
                .addObject(
                        "sexes",
                        Stream.of(Sex.values())
                                .map(sex -> new Choice(sex.name(), words.getMessage(sex.word(), null, language)))
                                .toList())
                .addObject(
                        "beginnings",
                        Stream.of(FactKind.JOINED, FactKind.TRANSFERRED_IN)
                                .map(kind -> new Choice(kind.name(), words.getMessage(kind.word(), null, language)))
                                .toList());
    }

    record FactForm(
            @Nullable FactKind kind,
            @NotNull LocalDate on,
            @Size(max = 200) String note) {

        String kindText() {
            return kind == null ? "" : kind.name();
        }

        String onText() {
            return Objects.toString(on, "");
        }
    }
}
