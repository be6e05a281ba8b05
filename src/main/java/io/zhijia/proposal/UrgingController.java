package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.schoolcalendar.SchoolCalendar;
import io.zhijia.union.DepartmentId;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters to departments about what is overdue with them. */
@Controller
class UrgingController {

    static final String ALL = "/proposals/urging";

    private final UrgingService service;
    private final UnionDirectory union;
    private final SchoolCalendar calendar;

    UrgingController(UrgingService service, UnionDirectory union, SchoolCalendar calendar) {
        this.service = service;
        this.union = union;
        this.calendar = calendar;
    }

    @GetMapping(ALL)
    ModelAndView show(Actor actor) {
        return new ModelAndView("proposal/urging")
                .addObject("overdue", service.overdue(actor))
                .addObject("letters", service.letters(actor));
    }

    @PostMapping(ALL + "/departments/{department}/letter")
    String issue(Actor actor, @PathVariable DepartmentId department, RedirectAttributes next) {
        service.issue(actor, department);
        next.addFlashAttribute("notice", "handling.urging.issued");
        return "redirect:" + ALL;
    }

    @GetMapping(ALL + "/{id}.docx")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable UUID id) {
        var written = service.letter(actor, id);
        var paper = UrgingPaper.of(union.letterhead(actor), written, new WorkingDays(calendar.of(actor)));
        return Download.WORD.of(paper, written.letter().number() + " 催办函");
    }
}
