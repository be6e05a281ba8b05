package io.zhijia.proposal;

import static io.zhijia.proposal.FormRefusal.NOTHING_CHOSEN;
import static io.zhijia.proposal.ProposalPermission.KEEP_PROPOSALS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.proposal.DraftService.Signed;
import io.zhijia.proposal.FormDraft.Remark;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came on paper (代为录入): typed in, or read from a filled Word form and looked over. */
@Controller
class PaperController {

    private final CallService calls;
    private final DraftService service;
    private final PeoplePicker people;
    private final UnionDirectory union;

    PaperController(CallService calls, DraftService service, PeoplePicker people, UnionDirectory union) {
        this.calls = calls;
        this.service = service;
        this.people = people;
        this.union = union;
    }

    @GetMapping("/proposals/calls/{id}/paper")
    ModelAndView paper(Actor actor, @PathVariable CallId id) {
        return page(actor, id, FormDraft.EMPTY);
    }

    /** Shows what was read; nothing is kept before somebody has looked it over and entered it. */
    @PostMapping("/proposals/calls/{id}/paper/reading")
    ModelAndView read(Actor actor, @PathVariable CallId id, @RequestParam MultipartFile file) throws IOException {
        actor.must(KEEP_PROPOSALS);
        var call = calls.get(actor, id);
        refuseIf(file.isEmpty(), NOTHING_CHOSEN);
        var form = ProposalForm.of(DocumentText.of(file.getBytes()).text());
        var departments = departments(actor).stream().map(Choice::value).toList();
        return page(actor, id, named(actor, FormDraft.of(form, call, departments)))
                .addObject("read", true);
    }

    /** Says whom we do not know, or know several of. */
    private FormDraft named(Actor actor, FormDraft read) {
        var unknown = Stream.of(List.of(read.author()), read.joint(), read.seconders())
                .flatMap(List::stream)
                .filter(name ->
                        !name.isEmpty() && people.onlyOneCalled(actor, name).isEmpty())
                .collect(Collectors.joining("、"));
        return unknown.isEmpty() ? read : read.remarking(Remark.of("proposal.reading.people", unknown));
    }

    @PostMapping("/proposals/calls/{id}/paper")
    ModelAndView enter(
            Actor actor,
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") Draft form,
            BindingResult typed,
            @RequestParam(defaultValue = "") String author,
            @RequestParam(defaultValue = "") List<String> joint,
            @RequestParam(defaultValue = "") List<String> seconders,
            RedirectAttributes next) {
        if (DraftController.isMistaken(form, typed)) {
            return page(actor, id, new FormDraft(form, author, joint, seconders, List.of()));
        }
        actor.must(KEEP_PROPOSALS);
        var entered = service.enter(
                actor,
                id,
                new Signed(people.pick(actor, author), people.pickAll(actor, joint), people.pickAll(actor, seconders)),
                form.text(),
                form.isOpen());
        next.addFlashAttribute("notice", "proposal.entered");
        return new ModelAndView("redirect:/proposals/" + entered);
    }

    private ModelAndView page(Actor actor, CallId id, FormDraft shown) {
        actor.must(KEEP_PROPOSALS);
        var call = calls.get(actor, id);
        return new ModelAndView("proposal/paper")
                .addObject("call", call)
                .addObject("form", shown.draft())
                .addObject("author", chosen(actor, shown.author()))
                .addObject("joint", chosen(actor, shown.joint()))
                .addObject("seconders", chosen(actor, shown.seconders()))
                .addObject("remarks", shown.remarks())
                .addObject("read", false)
                .addObject("people", people.choices(actor))
                .addObject("subjects", DraftController.subjects(call))
                .addObject("departments", departments(actor));
    }

    private List<String> chosen(Actor actor, List<String> written) {
        return written.stream().map(name -> chosen(actor, name)).toList();
    }

    /** The one person of that name where people are chosen from a list; else what was written. */
    private String chosen(Actor actor, String written) {
        return people.choices(actor).isEmpty()
                ? written
                : people.onlyOneCalled(actor, written).map(Object::toString).orElse(written);
    }

    private List<Choice> departments(Actor actor) {
        return union.departments(actor).stream()
                .map(one -> new Choice(one.name(), one.name()))
                .toList();
    }
}
