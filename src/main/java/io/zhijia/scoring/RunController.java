package io.zhijia.scoring;

import static io.zhijia.scoring.ScoringPermission.KEEP_SCORING;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.scoring.ScoringForms.AnswerForm;
import io.zhijia.scoring.ScoringForms.ObjectionForm;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** One assessment, and the sheet of each person in it. */
@Controller
@RequestMapping("/scoring/runs/{id}")
class RunController {

    private final RunService service;
    private final ScoringViews views;
    private final UnionDirectory union;
    private final Clock clock;

    RunController(RunService service, ScoringViews views, UnionDirectory union, Clock clock) {
        this.service = service;
        this.views = views;
        this.union = union;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable RunId id) {
        return new ModelAndView("scoring/run")
                .addObject("view", views.one(actor, id))
                .addObject("today", LocalDate.now(clock));
    }

    @GetMapping("/people/{member}")
    ModelAndView sheet(Actor actor, @PathVariable RunId id, @PathVariable MemberId member) {
        return new ModelAndView("scoring/sheet")
                .addObject("view", views.sheet(actor, id, member))
                .addObject("me", actor.member())
                .addObject("mayKeep", actor.may(KEEP_SCORING))
                .addObject("today", LocalDate.now(clock));
    }

    @PostMapping("/people/{member}/{side}")
    String score(
            Actor actor,
            @PathVariable RunId id,
            @PathVariable MemberId member,
            @PathVariable Side side,
            @RequestParam List<Integer> points,
            @RequestParam(defaultValue = "") @Size(max = 300) String reason,
            @RequestParam int version) {
        service.score(actor, id, member, side, points, reason, version);
        return at(id, member);
    }

    @PostMapping("/people/{member}/exemption")
    String exempt(
            Actor actor,
            @PathVariable RunId id,
            @PathVariable MemberId member,
            @RequestParam(defaultValue = "") @Size(max = 100) String reason,
            @RequestParam int version) {
        service.exempt(actor, id, member, version, reason);
        return at(id, member);
    }

    @PostMapping("/posting")
    String post(Actor actor, @PathVariable RunId id, @RequestParam LocalDate until) {
        service.post(actor, id, until);
        return "redirect:/scoring/runs/" + id;
    }

    @PostMapping("/objection")
    ModelAndView object(
            Actor actor,
            @PathVariable RunId id,
            @Valid @ModelAttribute("form") ObjectionForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return sheet(actor, id, actor.member());
        }
        service.object(actor, id, form.text());
        return new ModelAndView(at(id, actor.member()));
    }

    @PostMapping("/people/{member}/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable RunId id,
            @PathVariable MemberId member,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult typed) {
        actor.must(KEEP_SCORING);
        if (typed.hasErrors()) {
            return sheet(actor, id, member);
        }
        service.answer(actor, id, member, form.answer());
        return new ModelAndView(at(id, member));
    }

    @PostMapping("/conclusion")
    String conclude(Actor actor, @PathVariable RunId id) {
        service.conclude(actor, id);
        return "redirect:/scoring/runs/" + id;
    }

    /** What is posted, and reported to the union above: numbers only. */
    @GetMapping("/posting.docx")
    ResponseEntity<byte[]> posting(Actor actor, @PathVariable RunId id) {
        var view = views.one(actor, id);
        return Download.WORD.of(
                ScoringPaper.posting(view, union.letterhead(actor), LocalDate.now(clock)),
                view.run().title() + "公示");
    }

    /** Everybody's points, for who keeps them. */
    @GetMapping("/scores.xlsx")
    void scores(Actor actor, @PathVariable RunId id, HttpServletResponse answer) throws IOException {
        actor.must(KEEP_SCORING);
        var view = views.one(actor, id);
        ScoringPaper.scores(
                view,
                actor.signature() + "　" + LocalDate.now(clock),
                Download.EXCEL.into(answer, view.run().title() + "考核汇总"));
    }

    private static String at(RunId id, MemberId member) {
        return "redirect:/scoring/runs/" + id + "/people/" + member;
    }
}
