package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import io.zhijia.web.Download;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What became of the proposals of a call: figures, the list behind each, and the report to the next sitting. */
@Controller
@RequestMapping("/proposals/figures")
class FigureController {

    private final FigureService service;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    FigureController(FigureService service, UnionDirectory union, MessageSource words, Clock clock) {
        this.service = service;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView figures(Actor actor, @RequestParam(required = false) @Nullable CallId call) {
        var chosen = service.chosen(actor, call).orElse(null);
        var page = new ModelAndView("proposal/figures")
                .addObject(
                        "calls",
                        service.calls(actor).stream()
                                .map(one -> new Choice(one.id().toString(), one.title()))
                                .toList())
                .addObject("call", chosen);
        if (chosen == null) {
            return page;
        }
        var cases = service.cases(actor, chosen);
        return page.addObject("all", cases).addObject("departments", Figure.byDepartment(cases));
    }

    @GetMapping("/{call}/{figure}")
    ModelAndView list(Actor actor, @PathVariable CallId call, @PathVariable Figure figure) {
        var chosen = chosen(actor, call);
        return new ModelAndView("proposal/figure")
                .addObject("call", chosen)
                .addObject("figure", figure)
                .addObject("lines", service.lines(actor, chosen, figure));
    }

    @GetMapping("/{call}.docx")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable CallId call, Locale language) {
        var chosen = chosen(actor, call);
        var cases = service.cases(actor, chosen);
        var report = new HandlingReport(words, language)
                .of(union.profile(actor).name(), chosen, cases, Figure.byDepartment(cases), LocalDate.now(clock));
        return Download.WORD.of(report, chosen.title() + " 提案办理情况报告");
    }

    private Call chosen(Actor actor, CallId call) {
        return service.chosen(actor, call)
                .filter(one -> one.id().equals(call))
                .orElseThrow(() -> new NoSuchElementException("No call " + call));
    }
}
