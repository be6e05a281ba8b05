package io.zhijia.congress;

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

/** What came of all resolutions, to be reported and filed. */
@Controller
class FollowUpController {

    private static final String ALL = TermController.PATH + "/resolutions";

    private final ResolutionService service;
    private final AdviceService advices;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    FollowUpController(
            ResolutionService service, AdviceService advices, UnionDirectory union, MessageSource words, Clock clock) {
        this.service = service;
        this.advices = advices;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(ALL + ".docx")
    ResponseEntity<byte[]> report(Actor actor, Locale language) {
        var paper = new FollowUpPaper(words, language);
        return Download.WORD.of(
                paper.report(
                        service.followUps(actor),
                        advices.all(actor, language),
                        union.letterhead(actor),
                        LocalDate.now(clock)),
                paper.title());
    }

    @GetMapping(ALL + ".xlsx")
    void sheet(Actor actor, Locale language, HttpServletResponse answer) throws IOException {
        var paper = new FollowUpPaper(words, language);
        var maker = union.profile(actor).name() + "　" + actor.name() + "　" + LocalDate.now(clock);
        paper.write(
                Download.EXCEL.into(answer, paper.title()),
                service.followUps(actor),
                advices.all(actor, language),
                maker);
    }
}
