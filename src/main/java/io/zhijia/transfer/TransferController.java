package io.zhijia.transfer;

import static io.zhijia.transfer.TransferPermission.TRANSFER;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.membership.RegisterReading;
import io.zhijia.transfer.TransferForms.Agreeing;
import io.zhijia.transfer.TransferForms.Asking;
import io.zhijia.transfer.TransferForms.Receiving;
import io.zhijia.transfer.TransferForms.Releasing;
import io.zhijia.transfer.TransferForms.Ruling;
import io.zhijia.transfer.TransferState.Completed;
import io.zhijia.transfer.TransferState.Released;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import io.zhijia.web.Download;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Transfers, for chair and secretary. */
@Controller
class TransferController {

    private static final int LONGEST_REASON = 200;

    private final TransferService service;
    private final RegisterReading register;
    private final UnionDirectory union;
    private final PeoplePicker people;
    private final Clock clock;

    TransferController(
            TransferService service, RegisterReading register, UnionDirectory union, PeoplePicker people, Clock clock) {
        this.service = service;
        this.register = register;
        this.union = union;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    static PersonColumns transferPeople() {
        return PersonColumns.of("transfer.transfer.member");
    }

    @Bean
    static MenuEntry transferMenu() {
        return MenuEntry.forOfficers(Section.PEOPLE, "/members/transfers", "transfer.menu", 18);
    }

    @GetMapping("/members/transfers")
    ModelAndView list(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number) {
        return list(actor, number, Ruling.of(service.rule(actor)));
    }

    @PostMapping("/members/transfers/rule")
    ModelAndView rule(
            Actor actor, @Valid @ModelAttribute("form") Ruling form, BindingResult typed, RedirectAttributes next) {
        if (typed.hasErrors()) {
            return list(actor, 0, form);
        }
        service.keep(actor, form.rule(actor.union()));
        next.addFlashAttribute("notice", "transfer.ruled");
        return new ModelAndView("redirect:/members/transfers");
    }

    @GetMapping("/members/transfers/out")
    ModelAndView out(Actor actor, @RequestParam(defaultValue = "") String member) {
        actor.must(TRANSFER);
        var chosen = MemberId.parse(member).map(id -> people.value(actor, id)).orElse(member);
        return out(actor, new Releasing(chosen, "", today(), ""));
    }

    @PostMapping("/members/transfers/out")
    ModelAndView release(
            Actor actor, @Valid @ModelAttribute("form") Releasing form, BindingResult typed, RedirectAttributes next) {
        if (typed.hasErrors()) {
            return out(actor, form);
        }
        var id = service.release(
                actor,
                people.pick(actor, form.member()),
                form.union(),
                Objects.requireNonNull(form.leaves()),
                form.reason());
        next.addFlashAttribute(
                "notice",
                service.get(actor, id).other().isHere() ? "transfer.released.here" : "transfer.released.letter");
        return at(id);
    }

    @GetMapping("/members/transfers/in")
    ModelAndView in(Actor actor) {
        return in(actor, new Asking("", "", null, "", ""));
    }

    @PostMapping("/members/transfers/in")
    ModelAndView ask(
            Actor actor, @Valid @ModelAttribute("form") Asking form, BindingResult typed, RedirectAttributes next) {
        if (!typed.hasErrors() && form.isVague()) {
            typed.rejectValue("born", "transfer.vague");
        }
        if (typed.hasErrors()) {
            return in(actor, form);
        }
        var id = service.ask(actor, form.union(), form.stated(), form.reason());
        next.addFlashAttribute("notice", "transfer.asked");
        return at(id);
    }

    @GetMapping("/members/transfers/{id}")
    ModelAndView show(Actor actor, @PathVariable TransferId id) {
        return show(actor, id, new Agreeing("", today()), new Receiving("", null, null));
    }

    @PostMapping("/members/transfers/{id}/release")
    ModelAndView agree(
            Actor actor,
            @PathVariable TransferId id,
            @Valid @ModelAttribute("form") Agreeing form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return show(actor, id, form, new Receiving("", null, null));
        }
        service.agree(actor, id, people.pick(actor, form.member()), Objects.requireNonNull(form.leaves()));
        next.addFlashAttribute("notice", "transfer.released.here");
        return at(id);
    }

    @PostMapping("/members/transfers/{id}/receipt")
    ModelAndView receive(
            Actor actor,
            @PathVariable TransferId id,
            @Valid @ModelAttribute("form") Receiving form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return show(actor, id, new Agreeing("", today()), form);
        }
        next.addFlashAttribute("notice", "transfer.received");
        return new ModelAndView("redirect:/members/" + service.receive(actor, id, form.number(), form.placement()));
    }

    @PostMapping("/members/transfers/{id}/slip")
    ModelAndView slip(Actor actor, @PathVariable TransferId id, RedirectAttributes next) {
        service.slipReturned(actor, id);
        next.addFlashAttribute("notice", "transfer.passed");
        return at(id);
    }

    @PostMapping("/members/transfers/{id}/refusal")
    ModelAndView refuse(
            Actor actor,
            @PathVariable TransferId id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        service.refuse(actor, id, reason.substring(0, Math.min(LONGEST_REASON, reason.length())));
        next.addFlashAttribute("notice", "transfer.refused");
        return at(id);
    }

    @PostMapping("/members/transfers/{id}/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable TransferId id, RedirectAttributes next) {
        service.withdraw(actor, id);
        next.addFlashAttribute("notice", "transfer.withdrawn");
        return at(id);
    }

    @GetMapping("/members/transfers/{id}/letter.docx")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable TransferId id) {
        var transfer = service.get(actor, id);
        var member = transfer.member();
        if (member == null
                || transfer.side() != Transfer.Side.OUT
                || !(transfer.state() instanceof Released || transfer.state() instanceof Completed)) {
            throw new NoSuchElementException("No letter of " + id);
        }
        var letter = TransferLetter.of(
                transfer, register.member(actor, member), union.profile(actor).name(), union.letterhead(actor));
        return Download.WORD.of(letter, "会籍接转介绍信 " + transfer.stated().name());
    }

    private ModelAndView list(Actor actor, int number, Ruling form) {
        return new ModelAndView("transfer/list")
                .addObject("transfers", service.all(actor, number))
                .addObject("form", form);
    }

    private ModelAndView out(Actor actor, Releasing form) {
        actor.must(TRANSFER);
        return new ModelAndView("transfer/out").addObject("form", form).addObject("people", people.choices(actor));
    }

    private ModelAndView in(Actor actor, Asking form) {
        actor.must(TRANSFER);
        return new ModelAndView("transfer/in").addObject("form", form);
    }

    private ModelAndView show(Actor actor, TransferId id, Agreeing agreeing, Receiving receiving) {
        var transfer = service.get(actor, id);
        var found = transfer.member();
        var meant = found == null || !people.isHere(actor, found) ? "" : people.value(actor, found);
        return new ModelAndView("transfer/show")
                .addObject("transfer", transfer)
                .addObject("file", service.file(actor, id).orElse(null))
                .addObject("agreeing", agreeing.member().isEmpty() ? new Agreeing(meant, agreeing.leaves()) : agreeing)
                .addObject("receiving", receiving)
                .addObject("people", transfer.isForUsToAnswer() ? people.choices(actor) : java.util.List.of())
                .addObject(
                        "groups",
                        union.groups(actor).stream()
                                .map(group -> new Choice(group.id().toString(), group.name()))
                                .toList())
                .addObject(
                        "departments",
                        union.departments(actor).stream()
                                .map(one -> new Choice(one.id().toString(), one.name()))
                                .toList());
    }

    private static ModelAndView at(TransferId id) {
        return new ModelAndView("redirect:/members/transfers/" + id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
