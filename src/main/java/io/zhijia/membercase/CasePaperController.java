package io.zhijia.membercase;

import static io.zhijia.membercase.CasePermission.KEEP_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Cases on paper. */
@Controller
class CasePaperController {

    private final CaseService service;
    private final UnionDirectory union;

    CasePaperController(CaseService service, UnionDirectory union) {
        this.service = service;
        this.union = union;
    }

    @GetMapping("/members/cases/blank.docx")
    ResponseEntity<byte[]> blank(Actor actor) {
        actor.must(KEEP_CASES);
        return Download.WORD.of(CasePaper.blank(union.profile(actor).name()), "入会申请书（空白）");
    }

    @GetMapping("/members/cases/{id}/form.docx")
    ResponseEntity<byte[]> form(Actor actor, @PathVariable CaseId id) {
        actor.must(KEEP_CASES);
        var one = service.get(actor, id);
        var group = union.groups(actor).stream()
                .filter(known -> known.id().equals(one.person().group()))
                .map(known -> known.name())
                .findFirst()
                .orElse("");
        return Download.WORD.of(
                CasePaper.of(one, group, union.profile(actor).name()),
                one.person().name() + " 会籍事项");
    }
}
