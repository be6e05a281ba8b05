package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.orgtree.UpperUnion;
import io.zhijia.proposal.Forwarding.Consent;
import io.zhijia.proposal.Forwarding.Text;
import io.zhijia.proposal.Forwarding.Upper;
import io.zhijia.proposal.Forwarding.Word;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import io.zhijia.web.Download;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** A case our union cannot decide goes to the union above: the text, the consent of its proposers, what came back. */
@Controller
class ForwardingController {

    private static final String ONE = "/proposals/{id}/forwarding";

    private final ForwardingViews views;
    private final ForwardingService service;
    private final FromBelow tree;
    private final UpperUnion upper;
    private final UnionDirectory union;
    private final IdentityService people;
    private final Clock clock;

    ForwardingController(
            ForwardingViews views,
            ForwardingService service,
            FromBelow tree,
            UpperUnion upper,
            UnionDirectory union,
            IdentityService people,
            Clock clock) {
        this.views = views;
        this.service = service;
        this.tree = tree;
        this.upper = upper;
        this.union = union;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What is typed to begin with.
     *
     * @param to a union of this installation; null where it gets it on paper
     * @param toName what it is called, where it gets it on paper
     */
    record Asking(
            @Nullable UUID to,
            @Nullable @Size(max = 100) String toName,
            @NotBlank @Size(max = 60) String title,
            @NotBlank @Size(max = 5000) String grounds,
            @NotBlank @Size(max = 5000) String measures,
            @NotBlank @Size(max = 1000) String why) {

        String name() {
            return Objects.requireNonNullElse(toName, "").strip();
        }

        Text text() {
            return new Text(title.strip(), grounds.strip(), measures.strip(), why.strip());
        }
    }

    /** What came back on paper. */
    record Typed(
            @NotNull Word word,
            @NotBlank @Size(max = 2000) String reply,
            @NotNull LocalDate on) {}

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable ProposalId id) {
        var one = views.of(actor, id).orElse(null);
        return new ModelAndView("proposal/forwarding")
                .addObject("about", views.about(actor, id))
                .addObject("one", one)
                .addObject("above", one == null ? tree.above(actor) : List.<Choice>of())
                .addObject("answersHere", one != null && tree.answersHere(actor, one.to()))
                .addObject("aboveName", upper.name(actor, today()).orElse(""))
                .addObject(
                        "names",
                        people.names(
                                actor,
                                one == null
                                        ? List.of()
                                        : one.consents().stream()
                                                .map(Consent::member)
                                                .toList()))
                .addObject("me", actor.member())
                .addObject("leads", actor.may(LEAD_CASES))
                .addObject("today", today());
    }

    @PostMapping(ONE)
    ModelAndView ask(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Asking form,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(LEAD_CASES);
        if (form.to() == null && form.name().isEmpty()) {
            typed.rejectValue("toName", "forwarding.to.missing");
        }
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        service.ask(actor, id, to(actor, form), form.text());
        return done(id, "forwarding.done.asked", next);
    }

    private Upper to(Actor actor, Asking form) {
        var chosen = form.to();
        return chosen == null
                ? new Upper(null, form.name())
                : tree.above(actor).stream()
                        .filter(one -> one.value().equals(chosen.toString()))
                        .findFirst()
                        .map(one -> new Upper(new UnionId(chosen), one.name()))
                        .orElseThrow(() -> new Refusal(ForwardingRefusal.NOT_ABOVE_US));
    }

    @PostMapping(ONE + "/consent")
    ModelAndView answer(
            Actor actor, @PathVariable ProposalId id, @RequestParam boolean agrees, RedirectAttributes next) {
        service.answer(actor, id, agrees);
        return done(id, agrees ? "forwarding.done.agreed" : "forwarding.done.declined", next);
    }

    @PostMapping(ONE + "/dispatch")
    ModelAndView send(Actor actor, @PathVariable ProposalId id, RedirectAttributes next) {
        tree.send(actor, id);
        return done(id, "forwarding.done.sent", next);
    }

    @PostMapping(ONE + "/return")
    ModelAndView takeBack(Actor actor, @PathVariable ProposalId id, RedirectAttributes next) {
        tree.takeBack(actor, id);
        return done(id, "forwarding.done.takenBack", next);
    }

    @PostMapping(ONE + "/outcome")
    ModelAndView typeIn(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Typed form,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(LEAD_CASES);
        if (Optional.ofNullable(form.on()).filter(on -> on.isAfter(today())).isPresent()) {
            typed.rejectValue("on", "forwarding.ahead");
        }
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        tree.typeIn(actor, id, form.word(), form.reply(), form.on());
        return done(id, "forwarding.done.settled", next);
    }

    /** The letter that goes with it. */
    @GetMapping(ONE + ".docx")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable ProposalId id) {
        actor.must(LEAD_CASES);
        var one = views.of(actor, id).orElseThrow();
        return Download.WORD.of(
                ForwardingPaper.of(union.letterhead(actor), one, today()),
                "转呈提案 " + one.text().title());
    }

    private static ModelAndView done(ProposalId id, String notice, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + Forwarding.path(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
