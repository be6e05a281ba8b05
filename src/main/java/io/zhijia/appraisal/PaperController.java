package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalRefusal.NOT_DECIDED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.appraisal.AppraisalViews.View;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The result of a round to take along, for those who may read all of it. */
@Controller
class PaperController {

    private final AppraisalViews views;
    private final WordsService words;
    private final UnionDirectory union;
    private final Clock clock;

    PaperController(AppraisalViews views, WordsService words, UnionDirectory union, Clock clock) {
        this.views = views;
        this.words = words;
        this.union = union;
        this.clock = clock;
    }

    @GetMapping("/appraisals/{id}/result.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable RoundId id) {
        var view = decided(actor, id);
        return Download.WORD.of(
                AppraisalPaper.word(view, words.of(actor, view.round()), union.letterhead(actor), LocalDate.now(clock)),
                view.round().title() + "结果汇总");
    }

    @GetMapping("/appraisals/{id}/result.xlsx")
    void excel(Actor actor, @PathVariable RoundId id, HttpServletResponse answer) throws IOException {
        var view = decided(actor, id);
        AppraisalPaper.excel(
                view,
                "制表人：" + actor.name() + "　" + LocalDate.now(clock),
                Download.EXCEL.into(answer, view.round().title() + "结果汇总"));
    }

    private View decided(Actor actor, RoundId id) {
        var view = views.whole(actor, id);
        refuseIf(!view.round().stage().isDecided(), NOT_DECIDED);
        return view;
    }
}
