package io.zhijia.consent;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask before they use what needs a consent. */
@Service
@Transactional(readOnly = true)
public class Consents {

    private final ConsentBook book;

    Consents(ConsentBook book) {
        this.book = book;
    }

    /** Whether this person allows it on that day; on the day of a withdrawal no more. */
    public boolean given(WithinUnion union, MemberId person, Purpose purpose, LocalDate day) {
        return book.holds(union.union(), person, purpose, day);
    }

    /** Whether this person had allowed it once and does not any more: not the same as never having been asked. */
    public boolean isWithdrawn(WithinUnion union, MemberId person, Purpose purpose) {
        return book.open(union.union(), person, purpose).isEmpty()
                && book.of(union.union(), person).stream().anyMatch(consent -> consent.purpose() == purpose);
    }
}
