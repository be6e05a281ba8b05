package io.zhijia.consent;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.KeptForAWhile;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Consents that were withdrawn: three years, to show that what was done before was allowed. */
@Component
class KeptConsents implements KeptForAWhile {

    private final ConsentBook book;

    KeptConsents(ConsentBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "withdrawn_consent";
    }

    @Override
    public int months() {
        return 36;
    }

    @Override
    public int atLeast() {
        return 36;
    }

    @Override
    public int count(Actor actor, LocalDate before) {
        return book.countWithdrawnBefore(actor.union(), before);
    }

    /** Whose they were is nobody's business any more. */
    @Override
    public List<String> some(Actor actor, LocalDate before, int most) {
        return List.of();
    }

    @Override
    public int remove(Actor actor, LocalDate before) {
        return book.removeWithdrawnBefore(actor.union(), before);
    }
}
