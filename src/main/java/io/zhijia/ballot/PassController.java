package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.NOT_A_REQUEST;

import io.zhijia.account.Device;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseBody;

/** What a voter's browser asks for, and what everybody may take home to check. */
@Controller
class PassController {

    private final PassService passes;
    private final BallotViews views;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    PassController(PassService passes, BallotViews views, UnionDirectory union, MessageSource words, Clock clock) {
        this.passes = passes;
        this.views = views;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    /** What is to be signed without being seen. */
    record Asked(@Nullable String blinded) {}

    @PostMapping(BallotController.BALLOT + "/passes")
    @ResponseBody
    Map<String, String> take(
            Actor actor,
            @PathVariable BallotId id,
            @RequestBody Asked asked,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String browser) {
        if (asked.blinded() == null) {
            throw new Refusal(NOT_A_REQUEST);
        }
        try {
            return Map.of(
                    "answer", Bytes.text(passes.take(actor, id, Bytes.of(asked.blinded()), Device.named(browser))));
        } catch (IllegalArgumentException notBytes) {
            throw new Refusal(NOT_A_REQUEST);
        }
    }

    @GetMapping(BallotController.BALLOT + "/charter.json")
    ResponseEntity<byte[]> charter(Actor actor, @PathVariable BallotId id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(views.charter(actor, id).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(BallotController.BALLOT + "/inclusion.json")
    @ResponseBody
    List<Map<String, String>> inclusion(Actor actor, @PathVariable BallotId id) {
        return views.inclusion(actor, id);
    }

    @GetMapping(BallotController.BALLOT + "/board.json")
    ResponseEntity<byte[]> board(Actor actor, @PathVariable BallotId id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ballot-" + id + ".json\"")
                .body(views.board(actor, id).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(BallotController.BALLOT + "/minutes.docx")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable BallotId id, Locale language) {
        var view = views.one(actor, id);
        var paper = new BallotPaper(words, language, clock.getZone()).minutes(view, union.letterhead(actor));
        return Download.WORD.of(paper, view.ballot().title());
    }

    /** 结果公告 */
    @GetMapping(BallotController.BALLOT + "/result.docx")
    ResponseEntity<byte[]> notice(Actor actor, @PathVariable BallotId id, Locale language) {
        var view = views.announced(actor, id);
        var paper = new BallotPaper(words, language, clock.getZone()).notice(view, union.letterhead(actor));
        return Download.WORD.of(paper, view.ballot().title());
    }
}
