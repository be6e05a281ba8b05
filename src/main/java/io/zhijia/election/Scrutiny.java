package io.zhijia.election;

import io.zhijia.committee.CommitteeKind;
import io.zhijia.committee.SeatRange;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.membership.HeadCount;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.Sex;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of those who stand, as things are today (资格审查).
 *
 * @param offices who holds which
 * @param sitting who sits in each body
 * @param roll who is on the roll of the election; null where there is none
 * @param register the members of today; null for somebody who may not see them
 * @param ranges how many seats the rules give a body
 * @param members in service
 */
record Scrutiny(
        Election election,
        Map<MemberId, Set<Office>> offices,
        Map<CommitteeKind, Set<MemberId>> sitting,
        @Nullable Set<MemberId> roll,
        @Nullable Map<MemberId, PersonOnDay> register,
        Map<CommitteeKind, SeatRange> ranges,
        HeadCount members) {

    /** Whoever leads the union or handles its money does not audit it (R4.20). */
    private static final Set<Office> AUDITED =
            EnumSet.of(Office.CHAIR, Office.TREASURER, Office.ACCOUNTANT, Office.CASHIER);

    /** Something to look at; the facts fill its words. Advice, never a block: none of these rules was read in the law. */
    record Hint(String word, List<Object> facts) {
        static Hint of(String word, Object... facts) {
            return new Hint("election.hint." + word, List.of(facts));
        }
    }

    /**
     * How far a list is what R4.06 asks for.
     *
     * @param women -1 for somebody who may not see the register
     * @param percent of the members in service who are women
     */
    record Shares(int all, int women, int frontline, int models, int percent) {}

    /** What is against somebody. */
    Set<Flag> flags(Candidate candidate) {
        var flags = EnumSet.noneOf(Flag.class);
        switch (candidate.kinship()) {
            case PRINCIPAL -> flags.add(Flag.PRINCIPAL);
            case RELATIVE -> flags.add(Flag.RELATIVE);
            case NONE -> {} // nothing was declared
        }
        aboutOffices(candidate, flags);
        if (isOutOfTheBody(candidate)) {
            flags.add(Flag.NOT_IN_BODY);
        }
        aboutMembership(candidate, flags);
        return flags;
    }

    private void aboutOffices(Candidate candidate, Set<Flag> flags) {
        var held = offices.getOrDefault(candidate.member(), Set.of());
        var audits = standsAsWell(candidate, Post.AUDIT, Post.AUDIT_HEAD);
        var leads = standsAsWell(candidate, Post.CHAIR);
        var deputizes = standsAsWell(candidate, Post.VICE_CHAIR);
        switch (candidate.post()) {
            case AUDIT, AUDIT_HEAD -> {
                say(flags, Flag.FINANCE, leads || held.stream().anyMatch(AUDITED::contains));
                say(flags, Flag.VICE_CHAIR_AUDITS, deputizes || held.contains(Office.VICE_CHAIR));
            }
            case CHAIR -> {
                say(flags, Flag.FINANCE, audits);
                say(flags, Flag.TWO_OFFICES, deputizes);
            }
            case VICE_CHAIR -> {
                say(flags, Flag.VICE_CHAIR_AUDITS, audits);
                say(flags, Flag.TWO_OFFICES, leads);
            }
            case COMMITTEE, STANDING, WOMEN, WOMEN_HEAD -> {} // go with any office
        }
    }

    private static void say(Set<Flag> flags, Flag flag, boolean isSo) {
        if (isSo) {
            flags.add(flag);
        }
    }

    private boolean standsAsWell(Candidate candidate, Post... others) {
        return Stream.of(others).anyMatch(post -> standsFor(candidate, post));
    }

    private boolean standsFor(Candidate candidate, Post post) {
        return election.standing(post).stream().anyMatch(one -> one.member().equals(candidate.member()));
    }

    /** A body that chooses by itself chooses one of its own, and so does everybody for some posts. */
    private boolean isOutOfTheBody(Candidate candidate) {
        var of = candidate.post().members();
        return of != null
                && (election.isByBody() || candidate.post().isOutOfTheBody())
                && !sitting.getOrDefault(of.body(), Set.of()).contains(candidate.member())
                && !standsFor(candidate, of);
    }

    private void aboutMembership(Candidate candidate, Set<Flag> flags) {
        if (roll != null) {
            if (!roll.contains(candidate.member())) {
                flags.add(Flag.NOT_ON_ROLL);
            }
        } else if (register != null) {
            var person = register.get(candidate.member());
            if (person == null) {
                flags.add(Flag.NOT_A_MEMBER);
            } else if (!person.isInService()) {
                flags.add(Flag.KEPT_MEMBERSHIP);
            }
        }
        if (candidate.post() == Post.WOMEN_HEAD && is(candidate, Sex.MALE)) {
            flags.add(Flag.NOT_A_WOMAN);
        }
    }

    private boolean is(Candidate candidate, Sex sex) {
        var person = register == null ? null : register.get(candidate.member());
        return person != null && person.sex() == sex;
    }

    /** What the rules would have of a list that is not so. */
    List<Hint> hints(Post post) {
        var hints = new ArrayList<Hint>();
        var seats = seatsAfter(post);
        switch (post) {
            case COMMITTEE, AUDIT -> {
                var range = ranges.get(post.body());
                if (range != null && !range.holds(seats)) {
                    hints.add(Hint.of("seats." + post.name(), seats, range.least(), range.most(), members.members()));
                }
            }
            case STANDING -> {
                hints.add(Hint.of("standing"));
                if (!election.isByElection() && !SeatRange.OF_STANDING.holds(seats)) {
                    hints.add(Hint.of(
                            "seats.STANDING", seats, SeatRange.OF_STANDING.least(), SeatRange.OF_STANDING.most()));
                }
            }
            default -> {} // no rule about their number
        }
        if (post == Post.COMMITTEE && !election.isByElection() && election.seats(Post.AUDIT) == 0) {
            hints.add(Hint.of("together"));
        }
        if (post.isFor(CommitteeKind.UNION) && post.percent() > 0) {
            aboutShares(post, hints);
        }
        return List.copyOf(hints);
    }

    /** Of a by-election with those who sit there already. */
    private int seatsAfter(Post post) {
        var before = election.isByElection() && post.isOfMembers()
                ? sitting.getOrDefault(post.body(), Set.of()).size()
                : 0;
        return before + election.seats(post);
    }

    private void aboutShares(Post post, List<Hint> hints) {
        var shares = shares(post);
        if (shares.all() == 0) {
            return;
        }
        if (shares.women() == 0 && members.women() > 0) {
            hints.add(Hint.of("women"));
        }
        if (shares.frontline() == 0) {
            hints.add(Hint.of("frontline"));
        }
        if (shares.models() == 0) {
            hints.add(Hint.of("models"));
        }
    }

    Shares shares(Post post) {
        var standing = election.standing(post);
        return new Shares(
                standing.size(),
                register == null ? -1 : count(standing, one -> is(one, Sex.FEMALE)),
                count(standing, one -> one.part().isFrontline()),
                count(standing, one -> one.part().isModel()),
                members.members() == 0 ? 0 : Math.round(members.women() * 100f / members.members()));
    }

    private static int count(List<Candidate> standing, Predicate<Candidate> which) {
        return (int) standing.stream().filter(which).count();
    }
}
