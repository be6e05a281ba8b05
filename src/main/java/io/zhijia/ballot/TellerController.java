package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.NOT_A_BOX_KEY;
import static io.zhijia.ballot.BallotRefusal.NOT_A_PART;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What tellers do: make and try the key of the box, bring their parts, stand by the count. */
@Controller
class TellerController {

    private static final int MOST = 2_000;

    private final BallotViews views;
    private final Preparation preparation;
    private final Opening opening;
    private final Result result;

    TellerController(BallotViews views, Preparation preparation, Opening opening, Result result) {
        this.views = views;
        this.preparation = preparation;
        this.opening = opening;
        this.result = result;
    }

    /** The public half, and the private half wrapped. */
    record Made(@Nullable String publicKey, @Nullable String wrapped) {}

    /** The box whose parts were tried. */
    record Tried(@Nullable String fingerprint) {}

    @GetMapping(BallotController.BALLOT + "/keys")
    ModelAndView keys(Actor actor, @PathVariable BallotId id) {
        var ballot = views.get(actor, id).mustBe(BallotState.SET_UP);
        ballot.teller(actor.member());
        var box = ballot.facts().box();
        return new ModelAndView("ballot/keys")
                .addObject("ballot", ballot)
                .addObject("box", box == null ? "" : Bytes.text(box.publicKey()))
                .addObject(
                        "wrapped",
                        box == null || box.wrapped() == null ? "" : Bytes.text(Objects.requireNonNull(box.wrapped())));
    }

    @PostMapping(BallotController.BALLOT + "/box-key")
    @ResponseBody
    Map<String, String> keep(Actor actor, @PathVariable BallotId id, @RequestBody Made made) {
        if (made.publicKey() == null || made.wrapped() == null) {
            throw new Refusal(NOT_A_BOX_KEY);
        }
        preparation.keepBoxKey(actor, id, made.publicKey(), made.wrapped());
        return Map.of();
    }

    @PostMapping(BallotController.BALLOT + "/rehearsal")
    @ResponseBody
    Map<String, String> rehearsed(Actor actor, @PathVariable BallotId id, @RequestBody Tried tried) {
        preparation.rehearsed(actor, id, Objects.requireNonNullElse(tried.fingerprint(), ""));
        return Map.of();
    }

    @PostMapping(BallotController.BALLOT + "/parts")
    String bring(Actor actor, @PathVariable BallotId id, @RequestParam MultipartFile part, RedirectAttributes next)
            throws IOException {
        refuseIf(part.getSize() > MOST, NOT_A_PART);
        var isRecount = views.get(actor, id).canBeCountedAgain();
        var isOpen = opening.handIn(actor, id, new String(part.getBytes(), UTF_8));
        next.addFlashAttribute("notice", notice(isOpen, isRecount, Mode.SEALED));
        return BallotController.at(id);
    }

    @PostMapping(BallotController.BALLOT + "/confirmation")
    String confirm(Actor actor, @PathVariable BallotId id, RedirectAttributes next) {
        var isRecount = views.get(actor, id).canBeCountedAgain();
        var isOpen = opening.confirm(actor, id);
        next.addFlashAttribute("notice", notice(isOpen, isRecount, Mode.SIMPLE));
        return BallotController.at(id);
    }

    private static String notice(boolean isOpen, boolean isRecount, Mode mode) {
        return !isOpen ? mode.said("ballot.part.waits") : isRecount ? "ballot.counted.again" : "ballot.box.open";
    }

    @PostMapping(BallotController.BALLOT + "/signature")
    String sign(Actor actor, @PathVariable BallotId id) {
        result.sign(actor, id);
        return BallotController.at(id);
    }
}
