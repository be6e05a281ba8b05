package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PersonColumns;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of meetings, one meeting, and the steps that need no form of their own. */
@Controller
class MeetingController {

    private final MeetingService service;
    private final VoicesService voices;
    private final MeetingViews views;
    private final UnionDirectory directory;
    private final MessageSource words;

    private final PaperService papers;
    private final CadenceService cadences;
    private final Clock clock;

    MeetingController(
            MeetingService service,
            VoicesService voices,
            MeetingViews views,
            UnionDirectory directory,
            MessageSource words,
            PaperService papers,
            CadenceService cadences,
            Clock clock) {
        this.papers = papers;
        this.cadences = cadences;
        this.clock = clock;
        this.service = service;
        this.voices = voices;
        this.views = views;
        this.directory = directory;
        this.words = words;
    }

    @Bean
    static PersonColumns meetingPeople() {
        return PersonColumns.of("meeting.attendee.member", "meeting.decision.owner");
    }

    @Bean
    static MenuEntry meetingMenu() {
        return MenuEntry.forEveryone(Section.PLAN, "/meetings", "meeting.menu", 75);
    }

    @GetMapping("/meetings")
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable MeetingType type,
            @RequestParam(name = "page", defaultValue = "0") int number,
            Model page) {
        page.addAttribute("meetings", views.list(actor, type, number));
        page.addAttribute("type", type);
        page.addAttribute("mayKeep", MeetingAccess.mayKeep(actor));
        page.addAttribute("cadences", cadences.all(actor));
        page.addAttribute("today", LocalDate.now(clock));
        return "meeting/list";
    }

    @GetMapping("/meetings/{id}")
    ModelAndView show(Actor actor, @PathVariable MeetingId id) {
        return page("meeting/show", actor, id).addObject("papers", papers.of(actor, id));
    }

    @GetMapping("/meetings/{id}/notice")
    ModelAndView printedNotice(Actor actor, @PathVariable MeetingId id) {
        return page("meeting/notice", actor, id);
    }

    @GetMapping("/meetings/{id}/sheet")
    ModelAndView signInSheet(Actor actor, @PathVariable MeetingId id) {
        return page("meeting/sheet", actor, id);
    }

    /** The minutes as a Word document (纪要); what groups said about their people is not in it. */
    @GetMapping("/meetings/{id}/minutes.docx")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable MeetingId id, Locale locale) {
        var of = views.read(actor, id);
        var name = words.getMessage(
                "meeting.paper.title", new Object[] {of.meeting().call().title()}, locale);
        var paper = new MinutesPaper(words, locale);
        return Download.WORD.of(paper.write(of, directory.profile(actor).name()), name);
    }

    @PostMapping("/meetings/{id}/notice")
    String notice(Actor actor, @PathVariable MeetingId id, RedirectAttributes next) {
        service.notice(actor, id);
        next.addFlashAttribute("notice", "meeting.noticed");
        return "redirect:/meetings/" + id;
    }

    @PostMapping("/meetings/{id}/filing")
    String file(Actor actor, @PathVariable MeetingId id, RedirectAttributes next) {
        service.file(actor, id);
        next.addFlashAttribute("notice", "meeting.filed");
        return "redirect:/meetings/" + id;
    }

    @PostMapping("/meetings/{id}/cancellation")
    ModelAndView cancel(
            Actor actor, @PathVariable MeetingId id, @Valid @ModelAttribute("why") Why why, BindingResult typed) {
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        service.cancel(actor, id, why.reason());
        return new ModelAndView("redirect:/meetings/" + id);
    }

    @PostMapping("/meetings/{id}/leave")
    ModelAndView leave(
            Actor actor, @PathVariable MeetingId id, @Valid @ModelAttribute("leave") Leave leave, BindingResult typed) {
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        voices.askForLeave(actor, id, leave.leave());
        return new ModelAndView("redirect:/meetings/" + id);
    }

    private ModelAndView page(String view, Actor actor, MeetingId id) {
        return new ModelAndView(view).addObject("of", views.read(actor, id));
    }

    record Why(@NotBlank @Size(max = 200) String reason) {}

    record Leave(@NotBlank @Size(max = 100) String leave) {}
}
