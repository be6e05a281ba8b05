package io.zhijia.proposal;

import io.zhijia.document.PdfPaper;
import io.zhijia.document.WordPaper;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Proposals on paper: the whole set of a case, the slip for the department, the form, filled in and blank. */
@Controller
class CasePaperController {

    private final CaseViews views;
    private final FormViews forms;
    private final UnionDirectory union;
    private final Clock clock;

    CasePaperController(CaseViews views, FormViews forms, UnionDirectory union, Clock clock) {
        this.views = views;
        this.forms = forms;
        this.union = union;
        this.clock = clock;
    }

    @GetMapping(HandlingController.CASE + ".docx")
    ResponseEntity<byte[]> whole(Actor actor, @PathVariable ProposalId id, Locale language) {
        var sheet = views.sheet(actor, id, language);
        return Download.WORD.of(ProposalPaper.whole(new WordPaper(), issuer(actor), sheet), name(sheet, "办理表"));
    }

    /** The same to look at, also inside the apps where downloads fail. */
    @GetMapping(HandlingController.CASE + ".pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable ProposalId id, Locale language) {
        var sheet = views.sheet(actor, id, language);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(ProposalPaper.whole(new PdfPaper(), issuer(actor), sheet));
    }

    @GetMapping(HandlingController.CASE + "/slip.docx")
    ResponseEntity<byte[]> slip(Actor actor, @PathVariable ProposalId id, Locale language) {
        var sheet = views.sheet(actor, id, language);
        return Download.WORD.of(ProposalPaper.slip(issuer(actor), sheet, LocalDate.now(clock)), name(sheet, "交办单"));
    }

    /** From the first draft on; it can be read in again. */
    @GetMapping("/proposals/{id}/form.docx")
    ResponseEntity<byte[]> form(Actor actor, @PathVariable ProposalId id, Locale language) {
        var form = forms.form(actor, id, language);
        return Download.WORD.of(
                ProposalPaper.form(issuer(actor), form.matter(), form.screened()), name(form.matter(), "提案表"));
    }

    @GetMapping("/proposals/blank.docx")
    ResponseEntity<byte[]> blank(Actor actor) {
        return Download.WORD.of(ProposalPaper.blank(issuer(actor), ""), "提案表（空白）");
    }

    private String issuer(Actor actor) {
        return union.profile(actor).name();
    }

    private static String name(CaseSheet sheet, String kind) {
        return name(sheet.matter(), kind);
    }

    private static String name(CaseSheet.Matter matter, String kind) {
        return (matter.number() + " " + matter.title() + " " + kind).strip();
    }
}
