package io.zhijia.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What became of proposals, as the sheets that are signed and filed: one proposal's, and all papers of a call together. */
@Controller
class ResultController {

    private final CaseViews views;
    private final FigureService figures;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    ResultController(CaseViews views, FigureService figures, UnionDirectory union, MessageSource words, Clock clock) {
        this.views = views;
        this.figures = figures;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(HandlingController.CASE + "/result.docx")
    ResponseEntity<byte[]> one(Actor actor, @PathVariable ProposalId id, Locale language) {
        var sheet = views.result(actor, id, language)
                .orElseThrow(() -> new NoSuchElementException("Nothing came of " + id + " yet"));
        return Download.WORD.of(ResultPaper.of(issuer(actor), sheet, today()), sheet.name());
    }

    /** Report, figures, and the sheet of each proposal, one file each. */
    @GetMapping("/proposals/figures/{call}/papers.zip")
    void all(Actor actor, @PathVariable String call, Locale language, HttpServletResponse answer) throws IOException {
        var of = figures.get(actor, call);
        var title = of.span().title();
        var report = new HandlingReport(words, language).of(issuer(actor), of, today());
        try (var zip = new ZipOutputStream(Download.ZIP.into(answer, title + " 提案材料"), UTF_8)) {
            put(zip, "提案办理情况报告.docx", report);
            put(zip, "提案办理统计.xlsx", new FigureSheets(words, of, "制表：" + actor.signature() + "　" + today()).toBytes());
            for (var one : of.all()) {
                var sheet = views.result(actor, one.id(), language);
                if (sheet.isPresent()) {
                    var path = sheet.get().path(one.proposal().filing().receivedNumber());
                    put(zip, path, ResultPaper.of(issuer(actor), sheet.get(), today()));
                }
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private String issuer(Actor actor) {
        return union.profile(actor).name();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
