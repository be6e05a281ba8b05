package io.zhijia.memberfile;

import static io.zhijia.memberfile.MemberFilePermission.KEEP_OWN_FIELDS;

import io.zhijia.identity.Actor;
import io.zhijia.memberfile.OwnField.Kind;
import io.zhijia.memberfile.OwnField.Seen;
import io.zhijia.web.Notice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The fields a union adds to its members' files. */
@Controller
class OwnFieldController {

    private static final String PATH = "/members/own-fields";

    private final OwnFieldService service;

    OwnFieldController(OwnFieldService service) {
        this.service = service;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        return list(actor, FieldForm.EMPTY);
    }

    @PostMapping(PATH)
    ModelAndView add(
            Actor actor, @Valid @ModelAttribute("form") FieldForm form, BindingResult typed, RedirectAttributes next) {
        actor.must(KEEP_OWN_FIELDS);
        check(form, typed);
        if (typed.hasErrors()) {
            return list(actor, form);
        }
        service.add(
                actor,
                form.name().strip(),
                form.kind(),
                form.isChoice() ? form.chosen() : List.of(),
                Boolean.TRUE.equals(form.sealed()),
                form.seenBy(),
                form.isAskable());
        next.addFlashAttribute(
                "notice", Notice.of("memberfile.own.added", form.name().strip()));
        return new ModelAndView("redirect:" + PATH);
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView edit(Actor actor, @PathVariable OwnFieldId id) {
        var field = service.get(actor, id);
        return edit(field, FieldForm.of(field));
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable OwnFieldId id,
            @Valid @ModelAttribute("form") FieldForm form,
            BindingResult typed,
            RedirectAttributes next) {
        var field = service.get(actor, id);
        var complete =
                new FieldForm(form.name(), field.kind(), form.choices(), field.isSealed(), form.seen(), form.askable());
        check(complete, typed);
        if (typed.hasFieldErrors("name") || typed.hasFieldErrors("choices")) {
            return edit(field, complete);
        }
        service.change(
                actor,
                id,
                form.name().strip(),
                complete.isChoice() ? complete.chosen() : List.of(),
                form.seenBy(),
                form.isAskable());
        next.addFlashAttribute(
                "notice", Notice.of("memberfile.own.changed", form.name().strip()));
        return new ModelAndView("redirect:" + PATH);
    }

    @PostMapping(PATH + "/{id}/retirement")
    String retire(Actor actor, @PathVariable OwnFieldId id, RedirectAttributes next) {
        service.retire(actor, id);
        next.addFlashAttribute("notice", Notice.of("memberfile.own.retired"));
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{id}/return")
    String bringBack(Actor actor, @PathVariable OwnFieldId id, RedirectAttributes next) {
        service.bringBack(actor, id);
        next.addFlashAttribute("notice", Notice.of("memberfile.own.back"));
        return "redirect:" + PATH;
    }

    private static void check(FieldForm form, BindingResult typed) {
        if (form.isChoice()
                && (form.chosen().size() < 2 || form.chosen().stream().anyMatch(one -> one.length() > 40))) {
            typed.rejectValue("choices", "memberfile.own.choices.missing");
        }
    }

    private ModelAndView list(Actor actor, FieldForm form) {
        return new ModelAndView("memberfile/ownfields")
                .addObject("fields", service.all(actor))
                .addObject("form", form);
    }

    private static ModelAndView edit(OwnField field, FieldForm form) {
        return new ModelAndView("memberfile/ownfield").addObject("field", field).addObject("form", form);
    }

    /**
     * What is typed about a field.
     *
     * @param choices one in each line
     */
    record FieldForm(
            @NotBlank @Size(max = 20) String name,
            @NotNull Kind kind,
            @Nullable @Size(max = 2000) String choices,
            @Nullable Boolean sealed,
            @Nullable Seen seen,
            @Nullable Boolean askable) {

        static final FieldForm EMPTY = new FieldForm("", Kind.TEXT, "", false, Seen.OFFICERS, false);

        static FieldForm of(OwnField field) {
            return new FieldForm(
                    field.name(),
                    field.kind(),
                    String.join("\n", field.choices()),
                    field.isSealed(),
                    field.seen(),
                    field.isAskable());
        }

        boolean isChoice() {
            return kind == Kind.CHOICE;
        }

        boolean isAskable() {
            return Boolean.TRUE.equals(askable);
        }

        Seen seenBy() {
            return Objects.requireNonNullElse(seen, Seen.OFFICERS);
        }

        List<String> chosen() {
            return Stream.of(Objects.requireNonNullElse(choices, "").split("[\\r\\n]+"))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .distinct()
                    .toList();
        }

        String kindText() {
            return Objects.toString(kind, "");
        }
    }
}
