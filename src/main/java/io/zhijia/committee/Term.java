package io.zhijia.committee;

import static io.zhijia.committee.CommitteeRefusal.ELECTED_ALREADY;
import static io.zhijia.committee.CommitteeRefusal.ELECTED_LATER_THAN_TODAY;
import static io.zhijia.committee.CommitteeRefusal.EXTENDS_TO_NOTHING;
import static io.zhijia.committee.CommitteeRefusal.NOT_ELECTED_YET;
import static io.zhijia.committee.CommitteeRefusal.REPLY_BEFORE_ELECTION;
import static io.zhijia.committee.CommitteeRefusal.TERM_ENDED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One term of a body. It runs from the day of the election (2016 election rules), three or five years for elected bodies.
 *
 * @param number 第几届
 * @param elected the election day; null while it is prepared
 * @param approval what the upper union answered; null as long as it has not
 * @param extension a later end, by a reply of the upper union; null if none was asked for
 * @param endedOn the day before the next one was elected; null as long as none was
 */
record Term(
        UnionId union,
        CommitteeId committee,
        int number,
        int years,
        @Nullable LocalDate elected,
        @Nullable Reply approval,
        @Nullable Reply extension,
        @Nullable LocalDate endedOn,
        int version) {

    /** The union charter and its certificate are renewed in the last half year. */
    private static final int MONTHS_OF_WARNING = 6;

    /**
     * A numbered answer of the upper union.
     *
     * @param day when it was given; of an extension, until when
     */
    record Reply(String number, LocalDate day) {}

    static Term prepared(Committee committee, int number, int years) {
        return new Term(committee.union(), committee.id(), number, years, null, null, null, null, 0);
    }

    Term elected(LocalDate day, LocalDate today) {
        refuseIf(elected != null, ELECTED_ALREADY, number);
        refuseIf(day.isAfter(today), ELECTED_LATER_THAN_TODAY, day);
        return with(day, approval, extension, endedOn);
    }

    Term approved(Reply reply) {
        refuseIf(elected == null, NOT_ELECTED_YET, number);
        refuseIf(reply.day().isBefore(Objects.requireNonNull(elected)), REPLY_BEFORE_ELECTION, elected);
        return with(elected, reply, extension, endedOn);
    }

    Term extended(Reply reply) {
        var end = ends();
        refuseIf(end == null, NOT_ELECTED_YET, number);
        refuseIf(endedOn != null, TERM_ENDED, number);
        refuseIf(!reply.day().isAfter(Objects.requireNonNull(end)), EXTENDS_TO_NOTHING, end);
        return with(elected, approval, reply, endedOn);
    }

    /** The next one has been elected on that day. */
    Term followedOn(LocalDate day) {
        return with(elected, approval, extension, day.minusDays(1));
    }

    private Term with(
            @Nullable LocalDate day, @Nullable Reply answer, @Nullable Reply longer, @Nullable LocalDate last) {
        return new Term(union, committee, number, years, day, answer, longer, last, version);
    }

    /** Its last day as things stand; null while it is prepared. */
    @Nullable LocalDate ends() {
        if (endedOn != null) {
            return endedOn;
        }
        if (extension != null) {
            return extension.day();
        }
        return elected == null ? null : elected.plusYears(years).minusDays(1);
    }

    TermState state(LocalDate today) {
        var end = ends();
        if (endedOn != null) {
            return TermState.ENDED;
        }
        if (end == null) {
            return TermState.PREPARING;
        }
        if (today.isAfter(end)) {
            return TermState.OVERDUE;
        }
        if (approval == null) {
            return TermState.AWAITING;
        }
        return today.isBefore(end.minusMonths(MONTHS_OF_WARNING)) ? TermState.IN_TERM : TermState.EXPIRING;
    }
}
