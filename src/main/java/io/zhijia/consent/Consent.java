package io.zhijia.consent;

import static io.zhijia.consent.ConsentRefusal.DAY_AHEAD;
import static io.zhijia.consent.ConsentRefusal.NOT_GIVEN;
import static io.zhijia.consent.ConsentRefusal.PLACE_MISSING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.consent.ConsentState.Given;
import io.zhijia.consent.ConsentState.Withdrawn;
import io.zhijia.consent.Way.OnPaper;
import io.zhijia.consent.Way.Ticked;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One person's consent to one purpose.
 *
 * @param textVersion of the words that were agreed to
 * @param from first day on which it holds
 * @param recordedBy the person, or the officer who entered the paper
 */
record Consent(
        UnionId union,
        ConsentId id,
        MemberId member,
        Purpose purpose,
        int textVersion,
        Way way,
        LocalDate from,
        MemberId recordedBy,
        Instant recordedAt,
        ConsentState state) {

    static Consent ticked(PurposeText text, MemberId person, LocalDate today, Instant now) {
        return new Consent(
                text.union(),
                ConsentId.next(),
                person,
                text.purpose(),
                text.version(),
                new Ticked(),
                today,
                person,
                now,
                new Given());
    }

    /** In the words that hold today: who signs older ones signs again. */
    static Consent onPaper(
            PurposeText text, MemberId person, OnPaper paper, MemberId officer, LocalDate today, Instant now) {
        refuseIf(paper.signedOn().isAfter(today), DAY_AHEAD, paper.signedOn());
        refuseIf(paper.place().isBlank(), PLACE_MISSING);
        return new Consent(
                text.union(),
                ConsentId.next(),
                person,
                text.purpose(),
                text.version(),
                new OnPaper(paper.signedOn(), paper.place().strip()),
                paper.signedOn(),
                officer,
                now,
                new Given());
    }

    Consent withdrawn(MemberId by, Instant now) {
        refuseIf(!isGiven(), NOT_GIVEN);
        return new Consent(
                union, id, member, purpose, textVersion, way, from, recordedBy, recordedAt, new Withdrawn(by, now));
    }

    boolean isGiven() {
        return state instanceof Given;
    }
}
