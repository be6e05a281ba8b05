package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What became of the proposals of a call or a year: figures, the list behind each, and the report to the next sitting. */
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

    /** @param call its id, or a year */
    @GetMapping
    ModelAndView figures(Actor actor, @RequestParam(defaultValue = "") String call) {
        return new ModelAndView("proposal/figures")
                .addObject("spans", service.spans(actor))
                .addObject("of", service.chosen(actor, call).orElse(null));
    }

    @GetMapping("/{call}/{figure}")
    ModelAndView list(Actor actor, @PathVariable String call, @PathVariable Figure figure) {
        var chosen = service.get(actor, call);
        return new ModelAndView("proposal/figure")
                .addObject("span", chosen.span())
                .addObject("figure", figure)
                .addObject("lines", service.lines(actor, chosen, figure));
    }

    @GetMapping("/{call}.docx")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable String call, Locale language) {
        var chosen = service.get(actor, call);
        var report = new HandlingReport(words, language).of(union.profile(actor).name(), chosen, LocalDate.now(clock));
        return Download.WORD.of(report, chosen.span().title() + " 提案办理情况报告");
    }

    @GetMapping("/{call}.xlsx")
    void sheets(Actor actor, @PathVariable String call, HttpServletResponse answer) throws IOException {
        var chosen = service.get(actor, call);
        var maker = "制表：" + actor.signature() + "　" + LocalDate.now(clock);
        try (var out = Download.EXCEL.into(answer, chosen.span().title() + " 提案办理统计")) {
            new FigureSheets(words, chosen, maker).write(out);
        }
    }
}
