package io.zhijia.memberfile;

import static io.zhijia.memberfile.MemberFilePermission.KEEP_FAMILY;
import static io.zhijia.memberfile.MemberFilePermission.KEEP_FILE;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.particulars.Particular;
import io.zhijia.web.Notice;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One member's file. */
@Controller
class FileController {

    private final FileService service;

    FileController(FileService service) {
        this.service = service;
    }

    @GetMapping("/members/{id}/file")
    ModelAndView show(Actor actor, @PathVariable MemberId id, Model page) {
        var file = service.file(actor, id);
        return new ModelAndView("memberfile/show")
                .addObject("member", service.member(actor, id))
                .addObject("file", file)
                .addObject("own", service.own(actor, file))
                .addObject("clear", page.getAttribute("clear"))
                .addObject("isOwn", actor.member().equals(id))
                .addObject("mayChange", actor.may(KEEP_FILE))
                .addObject("mayFamily", actor.member().equals(id) || actor.may(KEEP_FAMILY));
    }

    @GetMapping("/members/{id}/file/edit")
    ModelAndView edit(Actor actor, @PathVariable MemberId id) {
        actor.must(KEEP_FILE);
        return form(actor, id, FileForm.of(service.file(actor, id), service.fields(actor)));
    }

    @PostMapping("/members/{id}/file")
    ModelAndView change(
            Actor actor,
            @PathVariable MemberId id,
            @Valid @ModelAttribute("form") FileForm form,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(KEEP_FILE);
        for (var particular : Particular.values()) {
            form.mistake(particular).ifPresent(key -> typed.rejectValue("facts[" + particular.name() + "]", key));
        }
        form.identityMistake(service.member(actor, id).details()).ifPresent(key -> typed.rejectValue("identity", key));
        var fields = service.fields(actor);
        form.typed()
                .mistakes(fields)
                .forEach((field, key) -> typed.rejectValue(
                        "own[" + field.id() + "]", key, new Object[] {String.join("、", field.offered())}, null));
        if (form.isBankWrong()) {
            typed.rejectValue("bank", "memberfile.mistake.bank");
        }
        if (typed.hasErrors()) {
            return form(actor, id, form);
        }
        service.change(
                actor,
                id,
                form.asRead(),
                new FileChange(
                        form.values(),
                        form.typed().values(fields),
                        form.number().orElse(null),
                        form.account().orElse(null)));
        next.addFlashAttribute("notice", Notice.of("memberfile.changed"));
        return new ModelAndView("redirect:/members/" + id + "/file");
    }

    @PostMapping("/members/{id}/file/identity-removal")
    String forget(Actor actor, @PathVariable MemberId id, RedirectAttributes next) {
        service.forgetIdentity(actor, id);
        next.addFlashAttribute("notice", Notice.of("memberfile.forgotten"));
        return "redirect:/members/" + id + "/file";
    }

    @PostMapping("/members/{id}/file/own/{field}/removal")
    String forgetOwn(Actor actor, @PathVariable MemberId id, @PathVariable OwnFieldId field, RedirectAttributes next) {
        service.forgetOwn(actor, id, field);
        next.addFlashAttribute("notice", Notice.of("memberfile.forgottenOwn"));
        return "redirect:/members/" + id + "/file";
    }

    @PostMapping("/members/{id}/file/bank-removal")
    String forgetBank(Actor actor, @PathVariable MemberId id, RedirectAttributes next) {
        service.forgetBank(actor, id);
        next.addFlashAttribute("notice", Notice.of("memberfile.forgottenBank"));
        return "redirect:/members/" + id + "/file";
    }

    @PostMapping("/members/{id}/file/reading")
    String read(
            Actor actor,
            @PathVariable MemberId id,
            @RequestParam(defaultValue = "") String purpose,
            RedirectAttributes next) {
        next.addFlashAttribute("clear", service.read(actor, id, purpose));
        return "redirect:/members/" + id + "/file";
    }

    private ModelAndView form(Actor actor, MemberId id, FileForm form) {
        return new ModelAndView("memberfile/form")
                .addObject("member", service.member(actor, id))
                .addObject("file", service.file(actor, id))
                .addObject("fields", service.fields(actor))
                .addObject("form", form);
    }
}
