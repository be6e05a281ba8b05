package io.zhijia.membercase;

import static io.zhijia.membercase.CasePermission.KEEP_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.membercase.CaseForms.Application;
import io.zhijia.membercase.CaseForms.Deciding;
import io.zhijia.membercase.CaseForms.DecidingAll;
import io.zhijia.membercase.CaseForms.Hearing;
import io.zhijia.membercase.CaseForms.Opening;
import io.zhijia.union.Department;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Notice;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cases of membership. */
@Controller
class CaseController {

    private static final int LONGEST_REASON = 200;

    private final CaseService service;
    private final UnionDirectory union;
    private final PeoplePicker people;
    private final IdentityService names;
    private final Clock clock;

    CaseController(CaseService service, UnionDirectory union, PeoplePicker people, IdentityService names, Clock clock) {
        this.service = service;
        this.union = union;
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    @Bean
    static PersonColumns casePeople() {
        return PersonColumns.of("membercase.member_case.member");
    }

    @Bean
    static MenuEntry caseMenu() {
        return MenuEntry.forOfficers(Section.PEOPLE, "/members/cases", "membercase.menu", 16);
    }

    @GetMapping("/members/cases")
    ModelAndView list(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number) {
        return list(actor, number, new DecidingAll(null, today(), ""));
    }

    @GetMapping("/members/cases/joining")
    ModelAndView application(Actor actor) {
        return application(actor, Application.EMPTY);
    }

    @PostMapping("/members/cases/joining")
    ModelAndView apply(
            Actor actor,
            @Valid @ModelAttribute("form") Application form,
            BindingResult typed,
            RedirectAttributes next) {
        if (form.isBirthImpossible(today())) {
            typed.rejectValue("born", "membership.born.impossible");
        }
        if (typed.hasErrors()) {
            return application(actor, form);
        }
        next.addFlashAttribute("notice", "membercase.applied");
        return at(service.apply(actor, form.person(), form.document()));
    }

    @GetMapping("/members/cases/new")
    ModelAndView opening(
            Actor actor,
            @RequestParam(defaultValue = "RETIRE") CaseKind kind,
            @RequestParam(defaultValue = "") String member) {
        actor.must(KEEP_CASES);
        var chosen = MemberId.parse(member).map(id -> people.value(actor, id)).orElse(member);
        return opening(actor, new Opening(kind, chosen, "", ""));
    }

    @PostMapping("/members/cases/new")
    ModelAndView open(
            Actor actor, @Valid @ModelAttribute("form") Opening form, BindingResult typed, RedirectAttributes next) {
        if (typed.hasErrors()) {
            return opening(actor, form);
        }
        next.addFlashAttribute("notice", "membercase.opened");
        return at(service.open(actor, form.kind(), people.pick(actor, form.member()), form.reason(), form.document()));
    }

    @GetMapping("/members/cases/{id}")
    ModelAndView show(Actor actor, @PathVariable CaseId id) {
        return show(actor, id, new Hearing(true, ""), new Deciding(today(), ""));
    }

    @PostMapping("/members/cases/{id}/opinion")
    ModelAndView hear(
            Actor actor,
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") Hearing form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return show(actor, id, form, new Deciding(today(), ""));
        }
        service.hear(actor, id, form.agrees(), form.text());
        next.addFlashAttribute("notice", "membercase.heard");
        return at(id);
    }

    @PostMapping("/members/cases/{id}/approval")
    ModelAndView approve(
            Actor actor,
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") Deciding form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return show(actor, id, new Hearing(true, ""), form);
        }
        service.approve(actor, id, form.on(), form.decision());
        next.addFlashAttribute("notice", "membercase.approved");
        return at(id);
    }

    @PostMapping("/members/cases/approval")
    ModelAndView approveAll(
            Actor actor,
            @Valid @ModelAttribute("form") DecidingAll form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return list(actor, 0, form);
        }
        var count = service.approveAll(actor, form.ids(), form.on(), form.decision());
        next.addFlashAttribute("notice", Notice.of("membercase.approvedAll", count));
        return new ModelAndView("redirect:/members/cases");
    }

    @PostMapping("/members/cases/{id}/refusal")
    ModelAndView refuse(
            Actor actor,
            @PathVariable CaseId id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        service.refuse(actor, id, reason.substring(0, Math.min(LONGEST_REASON, reason.length())));
        next.addFlashAttribute("notice", "membercase.refused");
        return at(id);
    }

    @PostMapping("/members/cases/{id}/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable CaseId id, RedirectAttributes next) {
        service.withdraw(actor, id);
        next.addFlashAttribute("notice", "membercase.withdrawn");
        return at(id);
    }

    private ModelAndView list(Actor actor, int number, DecidingAll form) {
        return new ModelAndView("membercase/list")
                .addObject("cases", service.all(actor, number))
                .addObject("form", form)
                .addObject("mayDecide", actor.may(KEEP_CASES));
    }

    private ModelAndView application(Actor actor, Application form) {
        actor.must(KEEP_CASES);
        return new ModelAndView("membercase/joining")
                .addObject("form", form)
                .addObject(
                        "groups",
                        union.groups(actor).stream()
                                .map(group -> new Choice(group.id().toString(), group.name()))
                                .toList())
                .addObject(
                        "departments",
                        union.departments(actor).stream()
                                .map(Department::choice)
                                .toList());
    }

    private ModelAndView opening(Actor actor, Opening form) {
        actor.must(KEEP_CASES);
        return new ModelAndView("membercase/new").addObject("form", form).addObject("people", people.choices(actor));
    }

    private ModelAndView show(Actor actor, CaseId id, Hearing hearing, Deciding deciding) {
        var one = service.get(actor, id);
        var group = one.person().group();
        var opinion = one.opinion();
        return new ModelAndView("membercase/show")
                .addObject("one", one)
                .addObject(
                        "group",
                        union.groups(actor).stream()
                                .filter(known -> known.id().equals(group))
                                .map(known -> known.name())
                                .findFirst()
                                .orElse(""))
                .addObject("heardFrom", opinion == null ? "" : names.name(actor, opinion.by()))
                .addObject("mayDecide", actor.may(KEEP_CASES))
                .addObject("hearing", hearing)
                .addObject("deciding", deciding);
    }

    static Stream<CaseKind> ofMembers() {
        return Stream.of(CaseKind.values()).filter(kind -> kind != CaseKind.JOIN);
    }

    private static ModelAndView at(CaseId id) {
        return new ModelAndView("redirect:/members/cases/" + Objects.requireNonNull(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
