package io.zhijia.election;

import static io.zhijia.election.ElectionPermission.KEEP_ELECTIONS;

import io.zhijia.ballot.BallotDesk;
import io.zhijia.election.ElectionForms.CandidateForm;
import io.zhijia.election.ElectionForms.NewForm;
import io.zhijia.election.ElectionForms.VoteForm;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.refusal.Refusal;
import io.zhijia.roll.RollDirectory;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import io.zhijia.web.Download;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Elections, and one of them. */
@Controller
@RequestMapping("/elections")
class ElectionController {

    private final ElectionService service;
    private final ElectionViews views;
    private final BallotDesk ballots;
    private final PeoplePicker people;
    private final RollDirectory rolls;
    private final UnionDirectory union;
    private final Clock clock;

    ElectionController(
            ElectionService service,
            ElectionViews views,
            BallotDesk ballots,
            PeoplePicker people,
            RollDirectory rolls,
            UnionDirectory union,
            Clock clock) {
        this.service = service;
        this.views = views;
        this.ballots = ballots;
        this.people = people;
        this.rolls = rolls;
        this.union = union;
        this.clock = clock;
    }

    @Bean
    static PersonColumns candidates() {
        return PersonColumns.of("election.candidate.member");
    }

    @Bean
    static MenuEntry electionMenu() {
        return MenuEntry.forEveryone(Section.VOICE, "/elections", "election.menu", 26);
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return list(actor, NewForm.empty());
    }

    @PostMapping
    ModelAndView begin(Actor actor, @Valid @ModelAttribute("form") NewForm form, BindingResult typed) {
        actor.must(KEEP_ELECTIONS);
        if (typed.hasErrors()) {
            return list(actor, form);
        }
        return at(service.begin(
                actor,
                form.title().strip(),
                form.where(),
                form.ofYears(),
                form.byElection(),
                form.rollId(),
                form.isByBody(),
                form.seats()));
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable ElectionId id, Locale language) {
        return show(actor, id, language, null, VoteForm.on(LocalDate.now(clock)));
    }

    @PostMapping("/{id}/candidates")
    ModelAndView recommend(
            Actor actor,
            @PathVariable ElectionId id,
            @Valid @ModelAttribute("candidate") CandidateForm candidate,
            BindingResult typed,
            Locale language,
            RedirectAttributes next) {
        actor.must(KEEP_ELECTIONS);
        if (typed.hasErrors()) {
            return show(actor, id, language, candidate, VoteForm.on(LocalDate.now(clock)));
        }
        service.recommend(
                actor,
                id,
                candidate.post(),
                people.pick(actor, candidate.member()),
                candidate.by().strip(),
                candidate.declared(),
                candidate.part());
        next.addFlashAttribute("notice", "election.saved");
        return at(id);
    }

    @PostMapping("/{id}/posts/{post}/candidates/{member}/withdrawal")
    ModelAndView withdraw(
            Actor actor, @PathVariable ElectionId id, @PathVariable Post post, @PathVariable MemberId member) {
        service.withdraw(actor, id, post, member);
        return at(id);
    }

    @PostMapping("/{id}/posts/{post}/round")
    ModelAndView advance(Actor actor, @PathVariable ElectionId id, @PathVariable Post post) {
        service.advance(actor, id, post);
        return at(id);
    }

    @PostMapping("/{id}/ballot")
    ModelAndView vote(
            Actor actor,
            @PathVariable ElectionId id,
            @Valid @ModelAttribute("vote") VoteForm vote,
            BindingResult typed,
            Locale language) {
        actor.must(KEEP_ELECTIONS);
        if (vote.isHalfARule()) {
            typed.rejectValue("basis", "election.base.whole");
        }
        if (typed.hasErrors()) {
            return show(actor, id, language, null, vote);
        }
        var zone = clock.getZone();
        var ballot = service.vote(
                actor,
                id,
                vote.remote(),
                vote.hours().opens(zone),
                vote.hours().closes(zone),
                List.of(
                        people.pick(actor, vote.teller1()),
                        people.pick(actor, vote.teller2()),
                        people.pick(actor, vote.teller3())),
                vote.settles(),
                vote.passing());
        return new ModelAndView("redirect:/ballots/" + ballot);
    }

    @PostMapping("/{id}/start")
    ModelAndView start(Actor actor, @PathVariable ElectionId id) {
        service.start(actor, id);
        return at(id);
    }

    @GetMapping("/{id}/candidates.docx")
    ResponseEntity<byte[]> candidates(Actor actor, @PathVariable ElectionId id) {
        var election = service.get(actor, id);
        return Download.WORD.of(
                ElectionPaper.candidates(election, union.letterhead(actor), LocalDate.now(clock)),
                election.title() + "候选人名单");
    }

    /** To the upper union. */
    @GetMapping("/{id}/report.docx")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable ElectionId id) {
        var election = service.get(actor, id);
        var decided = service.decided(actor, election).orElseThrow(() -> new Refusal(ElectionRefusal.NOT_DECIDED));
        return Download.WORD.of(
                ElectionPaper.report(election, decided, union.letterhead(actor), LocalDate.now(clock)),
                election.title() + "选举结果的报告");
    }

    private ModelAndView list(Actor actor, NewForm form) {
        return new ModelAndView("election/list")
                .addObject("all", service.all(actor))
                .addObject("mayKeep", actor.may(KEEP_ELECTIONS))
                .addObject("form", form)
                .addObject(
                        "rolls",
                        rolls.settled(actor).stream()
                                .map(roll -> new Choice(roll.id().toString(), roll.title()))
                                .toList());
    }

    private ModelAndView show(
            Actor actor, ElectionId id, Locale language, @Nullable CandidateForm candidate, VoteForm vote) {
        var view = views.one(actor, id);
        var ballot = view.election().ballot();
        var mayKeep = actor.may(KEEP_ELECTIONS);
        var first = view.lists().getFirst().post();
        return new ModelAndView("election/show")
                .addObject("view", view)
                .addObject("mayKeep", mayKeep)
                .addObject("ballotWord", ballot == null ? "" : ballots.word(actor, ballot))
                .addObject("isVoid", ballot != null && ballots.isVoid(actor, ballot))
                .addObject("candidate", candidate == null ? CandidateForm.empty(first) : candidate)
                .addObject("vote", vote)
                .addObject(
                        "items",
                        mayKeep
                                        && view.election().roll() == null
                                        && !view.election().isByBody()
                                ? ballots.toElect(actor, language).stream()
                                        .map(item -> new Choice(item.at().toString(), item.title()))
                                        .toList()
                                : List.of())
                .addObject("people", mayKeep ? people.choices(actor) : List.of());
    }

    private static ModelAndView at(ElectionId id) {
        return new ModelAndView("redirect:/elections/" + id);
    }
}
