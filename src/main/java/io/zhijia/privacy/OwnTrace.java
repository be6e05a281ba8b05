package io.zhijia.privacy;

import io.zhijia.identity.Actor;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who read or changed a person's data, for that person to take along. */
@Service
@Transactional(readOnly = true)
public class OwnTrace {

    private final AuditBook book;

    OwnTrace(AuditBook book) {
        this.book = book;
    }

    /** The latest first. */
    public List<AuditEntry> latest(Actor actor, int most) {
        return book.readings(actor.union(), actor.member(), most, 0);
    }
}
