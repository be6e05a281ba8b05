package io.zhijia.ballot;

import static io.zhijia.ballot.BallotPermission.KEEP_BALLOTS;

import io.zhijia.congress.SittingDirectory;
import io.zhijia.congress.SittingDirectory.Ahead;
import io.zhijia.congress.VotesAhead;
import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.roll.RollDirectory;
import io.zhijia.web.Choice;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.QrCode;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Votes: all of them, a new one, and the steps of whoever keeps one. */
@Controller
class BallotController {

    static final String BALLOT = "/ballots/{id}";

    private final BallotViews views;
    private final SetUp setUp;
    private final Preparation preparation;
    private final Voting voting;
    private final Result result;
    private final PeoplePicker people;
    private final RollDirectory rolls;
    private final SittingDirectory sittings;
    private final VotesAhead agenda;
    private final List<HeldFor> heldFor;
    private final MessageSource words;
    private final Clock clock;

    BallotController(
            BallotViews views,
            SetUp setUp,
            Preparation preparation,
            Voting voting,
            Result result,
            PeoplePicker people,
            RollDirectory rolls,
            SittingDirectory sittings,
            VotesAhead agenda,
            List<HeldFor> heldFor,
            MessageSource words,
            Clock clock) {
        this.views = views;
        this.setUp = setUp;
        this.preparation = preparation;
        this.voting = voting;
        this.result = result;
        this.people = people;
        this.rolls = rolls;
        this.sittings = sittings;
        this.agenda = agenda;
        this.heldFor = heldFor;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static PersonColumns ballotPeople() {
        return PersonColumns.of(
                "ballot.roll.member",
                "ballot.teller.member",
                "ballot.paper_figures.typed_by",
                "ballot.joining.proposed_by",
                "ballot.joining.decided_by");
    }

    @Bean
    static MenuEntry ballotMenu() {
        return MenuEntry.forEveryone(Section.VOICE, "/ballots", "ballot.menu", 25);
    }

    @GetMapping("/ballots")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "0") int page) {
        return new ModelAndView("ballot/list")
                .addObject("ballots", views.page(actor, page))
                .addObject("mayKeep", actor.may(KEEP_BALLOTS))
                .addObject("zone", clock.getZone());
    }

    @GetMapping("/ballots/new")
    ModelAndView draft(
            Actor actor,
            @RequestParam(required = false) @Nullable BallotId again,
            @RequestParam(required = false) @Nullable Occasion about,
            Locale language) {
        var today = LocalDate.now(clock);
        if (about != null) {
            return draft(actor, about(actor, about, today, language), language);
        }
        if (again == null) {
            return draft(actor, BallotForm.on(today), language);
        }
        var held = views.one(actor, again);
        if (held.ballot().asked().kind().isAsked()) {
            return draft(actor, BallotForm.again(held.ballot(), today), language);
        }
        return new ModelAndView("redirect:" + repeatedAt(actor, held).orElse("/ballots/" + again));
    }

    /** Where a void vote is held again; nowhere for one whose election or appraisal has gone on since. */
    private Optional<String> repeatedAt(Actor actor, BallotViews.View held) {
        var id = held.ballot().id();
        if (held.ballot().asked().kind().isAsked()) {
            return Optional.of("/ballots/new?again=" + id);
        }
        return held.first()
                .map(first -> "/ballots/" + first)
                .or(() -> heldFor.stream()
                        .flatMap(one -> one.place(actor, id).stream())
                        .findFirst());
    }

    private BallotForm about(Actor actor, Occasion occasion, LocalDate day, Locale language) {
        var title = itemOf(actor, occasion).map(VotesAhead.Item::title).orElse("");
        var question = words.getMessage("ballot.question.usual", new Object[] {title}, language);
        return BallotForm.about(occasion, title, title.isEmpty() ? "" : Objects.requireNonNull(question), day);
    }

    /** The item that it settles; empty where there is none. */
    private Optional<VotesAhead.Item> itemOf(Actor actor, @Nullable Occasion occasion) {
        var item = occasion == null ? null : occasion.item();
        return occasion == null || item == null ? Optional.empty() : agenda.item(actor, occasion.sitting(), item);
    }

    @PostMapping("/ballots")
    ModelAndView begin(
            Actor actor,
            @Valid @ModelAttribute("form") BallotForm form,
            BindingResult typed,
            Locale language,
            RedirectAttributes next) {
        actor.must(KEEP_BALLOTS);
        if (form.lacksThird()) {
            typed.rejectValue("teller3", "NotBlank");
        }
        if (form.isHalfARule()) {
            typed.rejectValue("basis", "ballot.rule.whole");
        }
        if (typed.hasErrors()) {
            return draft(actor, form, language);
        }
        var tellers = form.people().stream().map(one -> people.pick(actor, one)).toList();
        next.addFlashAttribute(
                "notice", Objects.requireNonNullElse(form.mode(), Mode.SEALED).said("ballot.begun"));
        return new ModelAndView(at(
                setUp.begin(actor, form.plan(tellers, clock.getZone(), sittings.on(actor, form.day())))));
    }

    @GetMapping(BALLOT)
    ModelAndView show(Actor actor, @PathVariable BallotId id, Locale language) {
        var view = views.one(actor, id);
        var sitting = view.ballot().sitting();
        var page = new ModelAndView("ballot/show")
                .addObject("view", view)
                .addObject("mayKeep", actor.may(KEEP_BALLOTS))
                .addObject("sitting", sitting == null ? "" : sittings.title(actor, sitting, language))
                .addObject("item", itemOf(actor, view.ballot().occasion()).orElse(null))
                .addObject("zone", clock.getZone())
                .addObject(
                        "repeatAt",
                        view.ballot().state() == BallotState.VOID && actor.may(KEEP_BALLOTS)
                                ? repeatedAt(actor, view).orElse("")
                                : "")
                .addObject("isOpen", view.ballot().takesPapers(clock.instant()))
                .addObject("isEarly", clock.instant().isBefore(view.ballot().opens()));
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/ballots/" + id)
                        .toUriString()
                + "#" + view.ballot().wholeCode();
        return page.addObject("code", QrCode.of(address));
    }

    /** 我的票保密吗 */
    @GetMapping(BALLOT + "/secrecy")
    ModelAndView secrecy(Actor actor, @PathVariable BallotId id) {
        return new ModelAndView("ballot/secrecy").addObject("ballot", views.get(actor, id));
    }

    @PostMapping(BALLOT + "/notice")
    String giveNotice(Actor actor, @PathVariable BallotId id) {
        preparation.giveNotice(actor, id);
        return at(id);
    }

    @PostMapping(BALLOT + "/opening")
    String open(
            Actor actor,
            @PathVariable BallotId id,
            @RequestParam int present,
            @RequestParam(defaultValue = "") String decision) {
        voting.open(actor, id, present, decision.substring(0, Math.min(200, decision.length())));
        return at(id);
    }

    @PostMapping(BALLOT + "/closing")
    String close(Actor actor, @PathVariable BallotId id) {
        voting.close(actor, id);
        voting.rewrite(actor, id);
        voting.rewritten(actor, id);
        return at(id);
    }

    @PostMapping(BALLOT + "/ties/{question}")
    String breakTie(
            Actor actor,
            @PathVariable BallotId id,
            @PathVariable String question,
            @RequestParam(defaultValue = "") List<String> chosen,
            @RequestParam Result.How how,
            @RequestParam(defaultValue = "") String note) {
        result.breakTie(actor, id, question, chosen, how, note.substring(0, Math.min(200, note.length())));
        return at(id);
    }

    @PostMapping(BALLOT + "/announcement")
    String announce(Actor actor, @PathVariable BallotId id) {
        result.announce(actor, id);
        return at(id);
    }

    @PostMapping(BALLOT + "/filing")
    String file(Actor actor, @PathVariable BallotId id) {
        result.file(actor, id);
        return at(id);
    }

    @PostMapping(BALLOT + "/voiding")
    String voidIt(Actor actor, @PathVariable BallotId id, @RequestParam(defaultValue = "") String reason) {
        voting.voidIt(actor, id, reason.substring(0, Math.min(200, reason.length())));
        return at(id);
    }

    private ModelAndView draft(Actor actor, BallotForm form, Locale language) {
        actor.must(KEEP_BALLOTS);
        return new ModelAndView("ballot/new")
                .addObject("form", form)
                .addObject("people", people.choices(actor))
                .addObject(
                        "sittings",
                        sittings.notOver(actor, language).stream()
                                .flatMap(one -> occasions(actor, one))
                                .toList())
                .addObject(
                        "rolls",
                        rolls.settled(actor).stream()
                                .map(roll -> new Choice(roll.id().toString(), roll.title()))
                                .toList());
    }

    /** The sitting, and below it the items on which it is still to vote. */
    private Stream<Choice> occasions(Actor actor, Ahead sitting) {
        return Stream.concat(
                Stream.of(new Choice(Occasion.at(sitting.id()).toString(), sitting.title() + " " + sitting.day())),
                agenda.of(actor, sitting.id()).stream()
                        .map(item -> new Choice(
                                new Occasion(item.sitting(), item.number()).toString(),
                                sitting.title() + " · " + item.place() + ". " + item.title())));
    }

    static String at(BallotId id) {
        return "redirect:/ballots/" + id;
    }
}
