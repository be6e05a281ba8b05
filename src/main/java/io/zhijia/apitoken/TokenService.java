package io.zhijia.apitoken;

import static io.zhijia.apitoken.TokenRefusal.TOO_MANY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People make tokens for their programs and revoke them; programs come with them. */
@Service
@Transactional
class TokenService {

    static final int MOST = 10;

    private final Tokens tokens;
    private final Audit audit;
    private final Clock clock;

    TokenService(Tokens tokens, Audit audit, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Token> own(Actor actor) {
        return tokens.of(actor.union(), actor.member());
    }

    /** What is returned is told only now. */
    String make(Actor actor, String name, Set<Export> exports, int days) {
        refuseIf(own(actor).size() >= MOST, TOO_MANY, MOST);
        var today = LocalDate.now(clock);
        var written = Written.fresh(actor.union());
        var token = new Token(
                actor.union(), TokenId.next(), actor.member(), name, exports, today, today.plusDays(days), null);
        tokens.add(token, written.hash());
        audit.done(actor, "apitoken.step.made", actor.member(), name + " " + exports + " – " + token.until());
        return written.text();
    }

    void revoke(Actor actor, TokenId id) {
        if (!tokens.remove(actor.union(), actor.member(), id)) {
            throw new NoSuchElementException("No token " + id + " of " + actor.member());
        }
        audit.done(actor, "apitoken.step.revoked", actor.member(), "");
    }

    /** Whose token this is, if it is good for that export; remembers that it was used. */
    Optional<Token> use(Written written, Export export) {
        var good = tokens.find(written.union(), written.hash())
                .filter(token ->
                        token.isGood(LocalDate.now(clock)) && token.exports().contains(export));
        good.ifPresent(token -> tokens.used(token.union(), token.id(), clock.instant()));
        return good;
    }
}
