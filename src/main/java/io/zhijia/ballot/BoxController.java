package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.PASS_NOT_VALID;
import static io.zhijia.ballot.BallotRefusal.TOO_FAST;
import static io.zhijia.ballot.BallotRefusal.WRONG_SIZE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.account.Throttle;
import io.zhijia.ballot.BoxService.Address;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Pass;
import io.zhijia.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.ResponseStatusException;

/** Takes papers (投票) from whoever has a pass. It asks for no identity, and refuses one that is offered. */
@Controller
class BoxController {

    private static final int TRIES_WITH_ONE_CODE = 20;
    static final int PAPERS_A_MINUTE = 6_000;

    private final Boxes boxes;
    private final Strangers strangers;
    private final Letterbox letterbox;
    private final MessageSource words;
    private final Throttle codes = new Throttle(TRIES_WITH_ONE_CODE, Duration.ofMinutes(1));
    private final Throttle ballots = new Throttle(PAPERS_A_MINUTE, Duration.ofMinutes(1));

    BoxController(Boxes boxes, Strangers strangers, Letterbox letterbox, MessageSource words) {
        this.boxes = boxes;
        this.strangers = strangers;
        this.letterbox = letterbox;
        this.words = words;
    }

    /** As the browser sends it: code, signature, envelope, and where people may vote again the code that was signed. */
    record Drop(
            @Nullable String t,
            @Nullable String s,
            @Nullable String e,
            @Nullable String p) {

        /** Whoever turns a log up reads nothing of a paper in it. */
        @Override
        public String toString() {
            return "Drop";
        }

        Sealed sealed() {
            if (t == null || s == null || e == null) {
                throw new Refusal(WRONG_SIZE);
            }
            try {
                return new Sealed(new Pass(Bytes.of(t), Bytes.of(s), Bytes.of(p == null ? t : p)), Bytes.of(e));
            } catch (IllegalArgumentException notBytes) {
                throw new Refusal(WRONG_SIZE);
            }
        }
    }

    /** The receipt; or why not, under its name and in words. */
    record Said(String receipt, String refusal, String words) {
        @Override
        public String toString() {
            return "Said";
        }
    }

    @PostMapping(path = "/box/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    CompletableFuture<ResponseEntity<Said>> drop(
            @PathVariable BallotId id, @RequestBody Drop drop, HttpServletRequest request, Locale language) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var union = boxes.find(id).orElseThrow(() -> new NoSuchElementException("No such box"));
        try {
            var sealed = drop.sealed();
            refuseIf(!codes.admits(Bytes.text(sealed.pass().hash())), TOO_FAST);
            refuseIf(strangers.sent(new Address(union, id), sealed.pass()), PASS_NOT_VALID);
            refuseIf(!ballots.admits(id.toString()), TOO_FAST); // of voters: strangers use up nobody's minute
            return letterbox
                    .drop(union, id, sealed)
                    .thenApply(receipt -> ResponseEntity.ok(new Said(Bytes.text(receipt), "", "")))
                    .exceptionally(failure -> refused(failure, language));
        } catch (Refusal refusal) {
            return CompletableFuture.completedFuture(refused(refusal, language));
        }
    }

    private ResponseEntity<Said> refused(Throwable failure, Locale language) {
        var cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (cause instanceof Refusal refusal) {
            var said = words.getMessage(refusal.reason().messageKey(), refusal.facts(), language);
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(new Said("", refusal.reason().name(), said));
        }
        throw new IllegalStateException("A paper could not be put into its box"); // and not a word of what it was
    }
}
