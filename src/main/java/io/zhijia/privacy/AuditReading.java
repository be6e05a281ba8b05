package io.zhijia.privacy;

import static io.zhijia.privacy.PrivacyPermission.READ_LOG;

import io.zhijia.identity.Actor;
import io.zhijia.web.Paging;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log: chair, secretary and audit committee all of it, everybody what is about themselves. */
@Service
@Transactional(readOnly = true)
class AuditReading {

    private final AuditBook book;

    AuditReading(AuditBook book) {
        this.book = book;
    }

    Paging<AuditEntry> lines(Actor actor, AuditFilter filter, int page) {
        actor.must(READ_LOG);
        return Paging.of(book.lines(actor.union(), filter, Paging.limit(), Paging.offset(page)), page);
    }

    Paging<AuditEntry> aboutMe(Actor actor, int page) {
        return Paging.of(book.readings(actor.union(), actor.member(), Paging.limit(), Paging.offset(page)), page);
    }

    OptionalLong firstBroken(Actor actor) {
        actor.must(READ_LOG);
        return book.firstBroken(actor.union());
    }

    void each(Actor actor, Consumer<AuditEntry> taker) {
        actor.must(READ_LOG);
        book.each(actor.union(), taker);
    }
}
