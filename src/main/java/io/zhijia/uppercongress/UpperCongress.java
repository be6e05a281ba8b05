package io.zhijia.uppercongress;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.uppercongress.UpperCongressRefusal.DELEGATE_ALREADY;
import static io.zhijia.uppercongress.UpperCongressRefusal.IN_THE_FUTURE;
import static io.zhijia.uppercongress.UpperCongressRefusal.MORE_VOTES_THAN_PRESENT;
import static io.zhijia.uppercongress.UpperCongressRefusal.NOT_CHOSEN_YET;
import static io.zhijia.uppercongress.UpperCongressRefusal.NOT_OVER_YET;
import static io.zhijia.uppercongress.UpperCongressRefusal.REPORTED_ALREADY;
import static io.zhijia.uppercongress.UpperCongressRefusal.SEATS_TAKEN;

import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A congress of the union above us, as far as it concerns us.
 *
 * @param choosing null until delegates are chosen
 * @param report what they told the members afterwards; empty until they did
 */
record UpperCongress(
        UnionId union,
        UpperCongressId id,
        Invitation invitation,
        @Nullable Choosing choosing,
        List<OurDelegate> delegates,
        String report,
        int version) {

    /** Where it stands on a day. */
    enum State {
        ANNOUNCED("bg-yellow-lt"),
        CHOSEN("bg-blue-lt"),
        HELD("bg-yellow-lt"),
        REPORTED("bg-green-lt");

        private final String color;

        State(String color) {
            this.color = color;
        }

        String color() {
            return color;
        }

        String word() {
            return "uppercongress.state." + name();
        }
    }

    static UpperCongress announced(UnionId union, Invitation invitation) {
        return new UpperCongress(union, UpperCongressId.next(), invitation, null, List.of(), "", 1);
    }

    State state(LocalDate today) {
        if (!report.isEmpty()) {
            return State.REPORTED;
        }
        if (today.isAfter(invitation.closes())) {
            return State.HELD;
        }
        return delegates.size() < invitation.seats() ? State.ANNOUNCED : State.CHOSEN;
    }

    UpperCongress corrected(Invitation to) {
        refuseIf(to.seats() < delegates.size(), SEATS_TAKEN, to.seats(), delegates.size());
        return next(to, choosing, delegates, report);
    }

    UpperCongress chosen(Choosing how, LocalDate today) {
        mustBeOpen();
        refuseIf(how.on().isAfter(today), IN_THE_FUTURE, how.on());
        delegates.forEach(one -> mustFit(one, how));
        return next(invitation, how, delegates, report);
    }

    UpperCongress with(OurDelegate delegate) {
        mustBeOpen();
        if (choosing == null) {
            throw new Refusal(NOT_CHOSEN_YET);
        }
        refuseIf(sends(delegate.member()), DELEGATE_ALREADY);
        refuseIf(delegates.size() >= invitation.seats(), SEATS_TAKEN, invitation.seats(), delegates.size());
        mustFit(delegate, choosing);
        var more = new ArrayList<>(delegates);
        more.add(delegate);
        return next(invitation, choosing, List.copyOf(more), report);
    }

    private static void mustFit(OurDelegate delegate, Choosing how) {
        refuseIf(
                how.isElection() && delegate.votes() > how.present(),
                MORE_VOTES_THAN_PRESENT,
                delegate.votes(),
                how.present());
    }

    UpperCongress without(MemberId member) {
        mustBeOpen();
        return next(
                invitation,
                choosing,
                delegates.stream().filter(one -> !one.member().equals(member)).toList(),
                report);
    }

    UpperCongress reported(String text, LocalDate today) {
        refuseIf(today.isBefore(invitation.closes()), NOT_OVER_YET, invitation.closes());
        return next(invitation, choosing, delegates, text);
    }

    private void mustBeOpen() {
        refuseIf(!report.isEmpty(), REPORTED_ALREADY);
    }

    boolean sends(MemberId member) {
        return delegates.stream().anyMatch(one -> one.member().equals(member));
    }

    private UpperCongress next(Invitation invited, @Nullable Choosing how, List<OurDelegate> sent, String text) {
        return new UpperCongress(union, id, invited, how, sent, text, version + 1);
    }

    String path() {
        return UpperCongressController.PATH + "/" + id;
    }
}
