package io.zhijia.uppercongress;

import static io.zhijia.uppercongress.UpperCongressPermission.KEEP_UPPER_CONGRESSES;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Naming;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.union.UnionDirectory;
import io.zhijia.uppercongress.UpperCongressForms.ChoosingForm;
import io.zhijia.uppercongress.UpperCongressForms.DelegateForm;
import io.zhijia.uppercongress.UpperCongressForms.InvitationForm;
import io.zhijia.uppercongress.UpperCongressForms.ReportForm;
import io.zhijia.web.Download;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The congresses of upper unions, and one of them; reached from the congress. */
@Controller
@RequestMapping(UpperCongressController.PATH)
class UpperCongressController {

    static final String PATH = "/congress/upper";

    private final UpperCongressService service;
    private final IdentityService people;
    private final PeoplePicker picker;
    private final UnionDirectory union;
    private final Naming naming;
    private final Clock clock;

    UpperCongressController(
            UpperCongressService service,
            IdentityService people,
            PeoplePicker picker,
            UnionDirectory union,
            Naming naming,
            Clock clock) {
        this.service = service;
        this.people = people;
        this.picker = picker;
        this.union = union;
        this.naming = naming;
        this.clock = clock;
    }

    @Bean
    static PersonColumns upperDelegates() {
        return PersonColumns.of("uppercongress.delegate.member");
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return list(actor, InvitationForm.empty());
    }

    @PostMapping
    ModelAndView announce(Actor actor, @Valid @ModelAttribute("form") InvitationForm form, BindingResult typed) {
        actor.must(KEEP_UPPER_CONGRESSES);
        return typed.hasErrors()
                ? list(actor, form)
                : new ModelAndView("redirect:" + PATH + "/" + service.announce(actor, form.invitation()));
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable UpperCongressId id) {
        return show(actor, id, "");
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            Actor actor,
            @PathVariable UpperCongressId id,
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(KEEP_UPPER_CONGRESSES);
        if (typed.hasErrors()) {
            return show(actor, id, "correct").addObject("form", form);
        }
        service.correct(actor, id, form.invitation());
        return saved(id, next);
    }

    @PostMapping("/{id}/choosing")
    ModelAndView choose(
            Actor actor,
            @PathVariable UpperCongressId id,
            @Valid @ModelAttribute("how") ChoosingForm how,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(KEEP_UPPER_CONGRESSES);
        if (typed.hasErrors()) {
            return show(actor, id, "choose").addObject("how", how);
        }
        service.choose(actor, id, how.choosing());
        return saved(id, next);
    }

    @PostMapping("/{id}/delegates")
    ModelAndView send(
            Actor actor,
            @PathVariable UpperCongressId id,
            @Valid @ModelAttribute("delegate") DelegateForm delegate,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(KEEP_UPPER_CONGRESSES);
        if (typed.hasErrors()) {
            return show(actor, id, "send").addObject("delegate", delegate);
        }
        service.send(actor, id, new OurDelegate(picker.pick(actor, delegate.member()), delegate.voted()));
        return saved(id, next);
    }

    @PostMapping("/{id}/delegates/{member}/removal")
    ModelAndView takeBack(
            Actor actor, @PathVariable UpperCongressId id, @PathVariable MemberId member, RedirectAttributes next) {
        service.takeBack(actor, id, member);
        return saved(id, next);
    }

    @PostMapping("/{id}/papers")
    ModelAndView add(
            Actor actor, @PathVariable UpperCongressId id, @RequestParam MultipartFile file, RedirectAttributes next)
            throws IOException {
        try (var content = file.getInputStream()) {
            service.add(actor, id, file.getOriginalFilename(), content);
        }
        return saved(id, next);
    }

    @PostMapping("/{id}/papers/{file}/removal")
    ModelAndView remove(
            Actor actor, @PathVariable UpperCongressId id, @PathVariable AttachmentId file, RedirectAttributes next) {
        service.remove(actor, id, file);
        return saved(id, next);
    }

    @PostMapping("/{id}/report")
    ModelAndView report(
            Actor actor,
            @PathVariable UpperCongressId id,
            @Valid @ModelAttribute("told") ReportForm told,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(KEEP_UPPER_CONGRESSES);
        if (typed.hasErrors()) {
            return show(actor, id, "report").addObject("told", told);
        }
        service.report(actor, id, told.plainText());
        return saved(id, next);
    }

    @GetMapping("/{id}/delegates.docx")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable UpperCongressId id, @RequestParam(defaultValue = "true") boolean names) {
        var congress = service.get(actor, id);
        var letterhead = union.letterhead(actor);
        return Download.WORD.of(
                DelegatePaper.of(
                        congress,
                        letterhead,
                        member -> people.name(actor, member),
                        naming.cover(actor, names, Locale.CHINA),
                        LocalDate.now(clock)),
                congress.invitation().title() + "代表名单");
    }

    private static ModelAndView saved(UpperCongressId id, RedirectAttributes next) {
        next.addFlashAttribute("notice", "uppercongress.saved");
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    private ModelAndView list(Actor actor, InvitationForm form) {
        return new ModelAndView("uppercongress/list")
                .addObject("all", service.all(actor))
                .addObject("today", LocalDate.now(clock))
                .addObject("keeper", actor.may(KEEP_UPPER_CONGRESSES))
                .addObject("form", form);
    }

    /** @param open the form that was typed wrongly */
    private ModelAndView show(Actor actor, UpperCongressId id, String open) {
        var congress = service.get(actor, id);
        var keeper = actor.may(KEEP_UPPER_CONGRESSES);
        var today = LocalDate.now(clock);
        return new ModelAndView("uppercongress/show")
                .addObject("congress", congress)
                .addObject(
                        "names",
                        people.names(
                                actor,
                                congress.delegates().stream()
                                        .map(OurDelegate::member)
                                        .toList()))
                .addObject("papers", service.papers(actor, congress))
                .addObject("reader", keeper || congress.sends(actor.member()))
                .addObject("keeper", keeper)
                .addObject("today", today)
                .addObject("open", open)
                .addObject("form", InvitationForm.of(congress.invitation()))
                .addObject("how", ChoosingForm.of(congress.choosing(), today))
                .addObject("delegate", new DelegateForm("", null))
                .addObject("told", new ReportForm(congress.report()))
                .addObject("people", keeper ? picker.choices(actor) : List.of());
    }
}
