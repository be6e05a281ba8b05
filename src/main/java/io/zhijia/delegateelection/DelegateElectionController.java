package io.zhijia.delegateelection;

import static io.zhijia.delegateelection.DelegateElectionPermission.COUNT_DELEGATE_VOTES;
import static io.zhijia.delegateelection.DelegateElectionPermission.KEEP_DELEGATE_ELECTIONS;

import io.zhijia.delegateelection.DelegateElectionForms.AnswerForm;
import io.zhijia.delegateelection.DelegateElectionForms.CandidateForm;
import io.zhijia.delegateelection.DelegateElectionForms.CountForm;
import io.zhijia.delegateelection.DelegateElectionForms.GivingUpForm;
import io.zhijia.delegateelection.DelegateElectionForms.NoticeForm;
import io.zhijia.delegateelection.DelegateElectionForms.ObjectionForm;
import io.zhijia.delegateelection.DelegateElectionForms.ReviewForm;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Naming;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The elections of delegates, and one of them; reached from the congress. */
@Controller
@RequestMapping(DelegateElectionController.PATH)
class DelegateElectionController {

    static final String PATH = "/congress/elections";

    private final DelegateElectionService service;
    private final IdentityService people;
    private final PeoplePicker picker;
    private final UnionDirectory union;
    private final Naming naming;
    private final MessageSource words;
    private final Clock clock;

    DelegateElectionController(
            DelegateElectionService service,
            IdentityService people,
            PeoplePicker picker,
            UnionDirectory union,
            Naming naming,
            MessageSource words,
            Clock clock) {
        this.service = service;
        this.people = people;
        this.picker = picker;
        this.union = union;
        this.naming = naming;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static PersonColumns delegateCandidates() {
        return PersonColumns.of(
                "delegateelection.candidate.member",
                "delegateelection.objection.person",
                "delegateelection.objection.member",
                "delegateelection.first_count.typed_by");
    }

    @GetMapping
    ModelAndView list(Actor actor, Locale language) {
        return list(actor, NoticeForm.empty(words.getMessage("delegateelection.who.usual", null, language)), null);
    }

    @PostMapping
    ModelAndView announce(
            Actor actor,
            @RequestParam UUID constituency,
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult typed) {
        actor.must(KEEP_DELEGATE_ELECTIONS);
        return typed.hasErrors()
                ? list(actor, form, constituency)
                : new ModelAndView("redirect:" + PATH + "/" + service.announce(actor, constituency, form.notice()));
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable DelegateElectionId id) {
        return show(actor, id, "");
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            Actor actor,
            @PathVariable DelegateElectionId id,
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(KEEP_DELEGATE_ELECTIONS);
        if (typed.hasErrors()) {
            return show(actor, id, "correct").addObject("form", form);
        }
        service.correct(actor, id, form.notice());
        return done(id, next, "saved");
    }

    @PostMapping("/{id}/candidates")
    ModelAndView recommend(
            Actor actor,
            @PathVariable DelegateElectionId id,
            @Valid @ModelAttribute("candidate") CandidateForm candidate,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(KEEP_DELEGATE_ELECTIONS);
        if (typed.hasErrors()) {
            return show(actor, id, "recommend").addObject("candidate", candidate);
        }
        service.recommend(
                actor,
                id,
                Candidate.recommended(
                        picker.pick(actor, candidate.member()),
                        candidate.by().strip(),
                        candidate.isFrontline(),
                        candidate.isLeader()));
        return done(id, next, "saved");
    }

    @PostMapping("/{id}/candidates/{member}/removal")
    ModelAndView withdraw(
            Actor actor, @PathVariable DelegateElectionId id, @PathVariable MemberId member, RedirectAttributes next) {
        service.withdraw(actor, id, member);
        return done(id, next, "saved");
    }

    @PostMapping("/{id}/list")
    ModelAndView fix(Actor actor, @PathVariable DelegateElectionId id, RedirectAttributes next) {
        service.list(actor, id);
        return done(id, next, "listed");
    }

    @PostMapping("/{id}/reopening")
    ModelAndView reopen(Actor actor, @PathVariable DelegateElectionId id, RedirectAttributes next) {
        service.reopen(actor, id);
        return done(id, next, "saved");
    }

    @PostMapping("/{id}/count")
    ModelAndView count(
            Actor actor,
            @PathVariable DelegateElectionId id,
            @Valid @ModelAttribute("count") CountForm count,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(COUNT_DELEGATE_VOTES);
        if (typed.hasErrors()) {
            return show(actor, id, "count").addObject("count", count);
        }
        next.addFlashAttribute(
                "notice", service.count(actor, id, count.papers()).word());
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    @PostMapping("/{id}/candidates/{member}/review")
    ModelAndView review(
            Actor actor,
            @PathVariable DelegateElectionId id,
            @PathVariable MemberId member,
            @Valid @ModelAttribute("review") ReviewForm review,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(KEEP_DELEGATE_ELECTIONS);
        if (typed.hasErrors()) {
            return show(actor, id, "review-" + member);
        }
        service.review(actor, id, member, review.passed(), review.why());
        return done(id, next, "saved");
    }

    @PostMapping("/{id}/posting")
    ModelAndView post(Actor actor, @PathVariable DelegateElectionId id, RedirectAttributes next) {
        service.post(actor, id);
        return done(id, next, "posted");
    }

    @PostMapping("/{id}/objections")
    ModelAndView object(
            Actor actor,
            @PathVariable DelegateElectionId id,
            @Valid @ModelAttribute("objection") ObjectionForm objection,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return show(actor, id, "object");
        }
        service.object(actor, id, objection.about(), objection.words().strip());
        return done(id, next, "objected");
    }

    @PostMapping("/{id}/objections/{objection}/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable DelegateElectionId id,
            @PathVariable ObjectionId objection,
            @Valid @ModelAttribute("answer") AnswerForm answer,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(KEEP_DELEGATE_ELECTIONS);
        if (typed.hasErrors()) {
            return show(actor, id, "answer-" + objection);
        }
        service.answer(actor, id, objection, answer.upheld(), answer.answer().strip());
        return done(id, next, "saved");
    }

    @PostMapping("/{id}/filing")
    ModelAndView file(Actor actor, @PathVariable DelegateElectionId id, RedirectAttributes next) {
        service.file(actor, id);
        return done(id, next, "filed");
    }

    @PostMapping("/{id}/giving-up")
    ModelAndView giveUp(
            Actor actor,
            @PathVariable DelegateElectionId id,
            @Valid @ModelAttribute("giving") GivingUpForm giving,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(KEEP_DELEGATE_ELECTIONS);
        if (typed.hasErrors()) {
            return show(actor, id, "give-up");
        }
        service.giveUp(actor, id, giving.why().strip());
        return done(id, next, "saved");
    }

    @GetMapping("/{id}/notice.docx")
    ResponseEntity<byte[]> notice(
            Actor actor, @PathVariable DelegateElectionId id, @RequestParam(defaultValue = "true") boolean names) {
        var election = service.get(actor, id);
        return Download.WORD.of(
                paper(actor, election, names).notice(), election.where().name() + "选举代表公告");
    }

    @GetMapping("/{id}/result.docx")
    ResponseEntity<byte[]> result(
            Actor actor, @PathVariable DelegateElectionId id, @RequestParam(defaultValue = "true") boolean names) {
        var election = service.get(actor, id);
        return Download.WORD.of(
                paper(actor, election, names).result(), election.where().name() + "代表选举结果");
    }

    private DelegateElectionPaper paper(Actor actor, DelegateElection election, boolean names) {
        return new DelegateElectionPaper(
                election,
                named(actor, election),
                words.getMessage(election.where().kindWord(), null, Locale.CHINA),
                union.letterhead(actor),
                naming.cover(actor, names, Locale.CHINA),
                LocalDate.now(clock));
    }

    private static ModelAndView done(DelegateElectionId id, RedirectAttributes next, String what) {
        next.addFlashAttribute("notice", "delegateelection.done." + what);
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    private ModelAndView list(Actor actor, NoticeForm form, @Nullable UUID chosen) {
        var keeper = actor.may(KEEP_DELEGATE_ELECTIONS);
        return new ModelAndView("delegateelection/list")
                .addObject("all", service.all(actor))
                .addObject("places", keeper ? service.places(actor) : List.of())
                .addObject("keeper", keeper)
                .addObject("chosen", Objects.toString(chosen, ""))
                .addObject("form", form);
    }

    private Map<MemberId, String> named(Actor actor, DelegateElection election) {
        return people.names(
                actor,
                Stream.concat(
                                election.candidates().stream()
                                        .flatMap(one -> Stream.concat(
                                                Stream.of(one.member()),
                                                Stream.ofNullable(one.review()).map(Review::by))),
                                Stream.concat(
                                        election.objections().stream().map(Objection::by),
                                        Stream.ofNullable(election.state().counted())
                                                .flatMap(count -> Stream.of(count.first(), count.second()))))
                        .distinct()
                        .toList());
    }

    /** @param open the form that was typed wrongly */
    private ModelAndView show(Actor actor, DelegateElectionId id, String open) {
        var election = service.get(actor, id);
        var keeper = actor.may(KEEP_DELEGATE_ELECTIONS);
        return new ModelAndView("delegateelection/show")
                .addObject("election", election)
                .addObject("names", named(actor, election))
                .addObject("me", actor.member())
                .addObject("keeper", keeper)
                .addObject("teller", actor.may(COUNT_DELEGATE_VOTES))
                .addObject("firstBy", service.countedBy(actor, id))
                .addObject("today", LocalDate.now(clock))
                .addObject("open", open)
                .addObject("form", NoticeForm.of(election.notice()))
                .addObject("candidate", CandidateForm.empty())
                .addObject("count", CountForm.empty())
                .addObject("people", keeper ? picker.choices(actor) : List.of());
    }
}
