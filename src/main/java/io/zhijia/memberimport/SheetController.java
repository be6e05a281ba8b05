package io.zhijia.memberimport;

import static io.zhijia.memberimport.MemberImportPermission.IMPORT_MEMBERS;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sheets to take away: empty, with everybody, and one's own with what is wrong in it. */
@Controller
class SheetController {

    private static final String NAME = "工会会员信息采集表";

    private final ReturnService returning;
    private final OfficialExport export;
    private final UnionDirectory union;
    private final MessageSource words;

    SheetController(ReturnService returning, OfficialExport export, UnionDirectory union, MessageSource words) {
        this.returning = returning;
        this.export = export;
        this.union = union;
        this.words = words;
    }

    @GetMapping("/members/imports/template.xlsx")
    void template(Actor actor, HttpServletResponse answer) throws IOException {
        actor.must(IMPORT_MEMBERS);
        OfficialSheet.empty(
                Download.EXCEL.into(answer, NAME), union.profile(actor).name());
    }

    @PostMapping("/members/official.xlsx")
    void official(Actor actor, @RequestParam(defaultValue = "") String purpose, HttpServletResponse answer)
            throws IOException {
        var members = export.members(actor, purpose);
        OfficialSheet.write(
                Download.EXCEL.into(answer, NAME), union.profile(actor).name(), members);
    }

    @PostMapping("/members/imports/{id}/errors.xlsx")
    void errors(Actor actor, @PathVariable BatchId id, Locale language, HttpServletResponse answer) throws IOException {
        var returned = returning.open(actor, id);
        var name = returned.batch().name();
        new MarkedWorkbook(returned, row -> reasons(row, language))
                .write(Download.EXCEL.into(answer, "错误原因-" + name.replaceAll("\\.\\w+$", "")));
    }

    private String reasons(StagedRow row, Locale language) {
        var wrong = row.problems().stream()
                .map(problem -> (problem.field() == null ? "" : problem.field().header() + "：")
                        + words.getMessage(problem.word(), problem.facts().toArray(), language))
                .collect(Collectors.joining("；"));
        return row.verdict() == Verdict.AMBIGUOUS ? words.getMessage("memberimport.ambiguous", null, language) : wrong;
    }
}
