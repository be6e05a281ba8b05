package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.schoolcalendar.SchoolCalendar;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where cases are laid out for the next step, and put back after it; inside a step that has opened the union. */
@Component
class CaseDesk {

    private final Proposals proposals;
    private final Calls calls;
    private final CaseFiles files;
    private final SchoolCalendar calendar;
    private final Clock clock;

    CaseDesk(Proposals proposals, Calls calls, CaseFiles files, SchoolCalendar calendar, Clock clock) {
        this.proposals = proposals;
        this.calls = calls;
        this.files = files;
        this.calendar = calendar;
        this.clock = clock;
    }

    CaseAtHand open(UnionId union, ProposalId id) {
        var proposal = proposals.get(union, id);
        return new CaseAtHand(proposal, calls.get(union, proposal.call()).rules(), files.get(union, id));
    }

    /** All in one of those stages, the longest waiting first. */
    List<CaseAtHand> in(UnionId union, Set<Stage> stages) {
        return laidOut(union, proposals.in(union, stages));
    }

    /** Those of them in which this person has a part, as a proposer too. */
    List<CaseAtHand> concerning(UnionId union, MemberId member, Set<Stage> stages) {
        var ids = files.concerning(union, member);
        return ids.isEmpty() ? List.of() : laidOut(union, proposals.in(union, stages, ids));
    }

    /** Those, wherever they stand. */
    Map<ProposalId, CaseAtHand> these(UnionId union, Collection<ProposalId> ids) {
        return laidOut(union, proposals.in(union, EnumSet.allOf(Stage.class), ids)).stream()
                .collect(Collectors.toMap(CaseAtHand::id, Function.identity()));
    }

    private List<CaseAtHand> laidOut(UnionId union, Collection<Proposal> all) {
        var rules = calls.all(union).stream().collect(Collectors.toMap(Call::id, Call::rules));
        var known = files.of(union, all.stream().map(Proposal::id).toList());
        return all.stream()
                .map(one -> new CaseAtHand(
                        one,
                        rules.getOrDefault(one.call(), Rules.usual()),
                        known.getOrDefault(one.id(), CaseFile.EMPTY)))
                .toList();
    }

    /** Whether one that was merged into it waits for the presidium's word. */
    boolean isDisputed(CaseAtHand one) {
        return proposals.mergedInto(one.proposal().union(), one.id()).stream()
                .anyMatch(merged -> merged.stage() == Stage.DISPUTED);
    }

    /** Takes the step and keeps where it leads; a second person at the same case is refused. */
    Proposal move(CaseAtHand one, Step step, Hand hand, Need... met) {
        var moved = one.proposal().moved(step, hand, hand.having(met));
        proposals.save(moved);
        return moved;
    }

    static Need[] needs(boolean met, Need need) {
        return met ? new Need[] {need} : new Need[0];
    }

    /** Another step right after one that was kept. */
    CaseAtHand again(CaseAtHand one) {
        return open(one.union(), one.id());
    }

    Hand hand(MemberId by, Role as, String words) {
        return Hand.of(by, as, now()).saying(words);
    }

    WorkingDays workingDays(WithinUnion by) {
        return new WorkingDays(calendar.of(by));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock).withNano(0);
    }
}
