package io.zhijia.certificate;

import static io.zhijia.certificate.CertificatePermission.KEEP_CERTIFICATE;

import io.zhijia.certificate.Change.Matter;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The certificate of the union, reached from the union's page. */
@Controller
class CertificateController {

    static final String PATH = "/union/certificate";

    private final CertificateService service;
    private final CertificateViews views;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    CertificateController(
            CertificateService service,
            CertificateViews views,
            UnionDirectory union,
            MessageSource words,
            Clock clock) {
        this.service = service;
        this.views = views;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        var profile = union.profile(actor);
        var today = LocalDate.now(clock);
        var now = views.all(actor).stream().findFirst();
        return page(
                actor,
                new CertificateForm(
                        now.map(one -> one.code().text()).orElse(""),
                        profile.name(),
                        profile.address(),
                        "",
                        now.map(Certificate::issuer).orElse(""),
                        today,
                        today.plusYears(5)));
    }

    @PostMapping(PATH)
    ModelAndView enter(Actor actor, @Valid @ModelAttribute("form") CertificateForm form, BindingResult typed) {
        form.mistake().ifPresent(mistake -> typed.rejectValue("code", "certificate.code." + mistake));
        if (typed.hasErrors()) {
            return page(actor, form);
        }
        service.enter(actor, form.certificate(actor));
        return new ModelAndView("redirect:" + PATH);
    }

    @PostMapping(PATH + "/{id}/scans")
    String scan(Actor actor, @PathVariable CertificateId id, @RequestParam MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            service.addScan(actor, id, file.getOriginalFilename(), content);
        }
        return "redirect:" + PATH;
    }

    /** A change as it is typed. */
    record ChangeForm(
            @NotNull Matter matter,
            @NotBlank @Size(max = 100) String now,
            @NotNull LocalDate happened) {}

    @PostMapping(PATH + "/changes")
    String notice(Actor actor, @Valid @ModelAttribute ChangeForm form) {
        service.notice(actor, form.matter(), form.now().strip(), form.happened());
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/changes/{id}/registration")
    String register(Actor actor, @PathVariable ChangeId id, @RequestParam LocalDate on) {
        service.register(actor, id, on);
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/task")
    String renewalTask(Actor actor, Locale language) {
        return "redirect:" + service.renewalTask(actor, say("certificate.renewal.task", language));
    }

    @PostMapping(PATH + "/changes/{id}/task")
    String changeTask(Actor actor, @PathVariable ChangeId id, Locale language) {
        return "redirect:" + service.changeTask(actor, id, say("certificate.change.task", language));
    }

    private ModelAndView page(Actor actor, CertificateForm form) {
        return new ModelAndView("certificate/show")
                .addObject("sheet", views.sheet(actor))
                .addObject("keeper", actor.may(KEEP_CERTIFICATE))
                .addObject("today", LocalDate.now(clock))
                .addObject("form", form);
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
