package io.zhijia.singlesignon;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which identity over there belongs to which account here. */
@Service
@Transactional
class LinkService {

    private final Links links;
    private final Audit audit;
    private final Clock clock;

    LinkService(Links links, Audit audit, Clock clock) {
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** False if one of the two is linked with another already. */
    boolean link(Actor actor, String issuer, String subject, String shown) {
        var made = links.make(new Link(issuer, subject, actor.union(), actor.member(), shown, clock.instant(), null));
        if (made) {
            audit.done(actor, "singlesignon.step.linked", actor.member(), issuer);
        }
        return made;
    }

    void unlink(Actor actor, String issuer) {
        if (links.undo(actor.union(), actor.member(), issuer, clock.instant())) {
            audit.done(actor, "singlesignon.step.unlinked", actor.member(), issuer);
        }
    }

    @Transactional(readOnly = true)
    List<Link> own(Actor actor) {
        return links.of(actor.union(), actor.member());
    }
}
