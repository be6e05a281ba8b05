package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Deadline.Nudge;
import io.zhijia.schoolcalendar.SchoolCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What time does before a proposal is given to anybody: drafts nobody seconded go back, heads cannot block for ever, and whoever
 * decides on a disputed merging is reminded.
 */
@Service
@Transactional
class ClockService {

    private static final Set<Stage> RUNNING = EnumSet.of(Stage.SECONDING, Stage.HEAD_REVIEW, Stage.DISPUTED);
    private static final Set<Nudge> NEAR = EnumSet.of(Nudge.SOON, Nudge.TODAY);

    private final Calls calls;
    private final Proposals proposals;
    private final WaitingLists lists;
    private final Assembly assembly;
    private final Arbiters arbiters;
    private final ProposalNews news;
    private final IdentityService people;
    private final SchoolCalendar calendar;
    private final Clock clock;

    ClockService(
            Calls calls,
            Proposals proposals,
            WaitingLists lists,
            Assembly assembly,
            Arbiters arbiters,
            ProposalNews news,
            IdentityService people,
            SchoolCalendar calendar,
            Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.lists = lists;
        this.assembly = assembly;
        this.arbiters = arbiters;
        this.news = news;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<ProposalId> running(UnionDay day) {
        return lists.ids(day.union(), RUNNING);
    }

    /** Run twice, it finds nothing left to do. */
    void tick(UnionDay day, ProposalId id) {
        var proposal = proposals.get(day.union(), id);
        var call = calls.get(day.union(), proposal.call());
        switch (proposal.stage()) {
            case SECONDING -> seconding(day, proposal, call);
            case HEAD_REVIEW -> withHead(day, proposal, call);
            case DISPUTED -> disputed(day, proposal, call);
            default -> {}
        }
    }

    private void seconding(UnionDay day, Proposal proposal, Call call) {
        var closes = call.closes();
        if (closes == null) {
            return;
        }
        var isShort = isShort(proposal, call.rules());
        if (call.isOver(day.today())) {
            if (isShort && !proposal.wasSentIn()) {
                lapse(day, proposal);
            }
        } else if (isNear(day, call.opens(), closes)) {
            remindAsked(day, proposal, closes);
            var word = isShort ? "proposal.told.shortSoon" : "proposal.told.sendIn";
            news.remind(day, proposal.author().member(), proposal, word, closes);
        }
    }

    private void remindAsked(UnionDay day, Proposal proposal, LocalDate closes) {
        proposal.secondments().stream()
                .filter(Secondment::isWaiting)
                .forEach(one -> news.remind(day, one.member(), proposal, "proposal.told.secondSoon", closes));
        proposal.askedToJoin().forEach(one -> news.remind(day, one, proposal, "proposal.told.joinSoon", closes));
    }

    private boolean isNear(UnionDay day, LocalDate opens, LocalDate closes) {
        return new Deadline(opens, null, closes, List.of(), 0)
                .nudge(work(day), day.today())
                .filter(NEAR::contains)
                .isPresent();
    }

    /** In the name of a delegation it is for the author to send it in: who sits may change till then. */
    private static boolean isShort(Proposal proposal, Rules rules) {
        return !proposal.origin().isCollective()
                && (proposal.proposing().count() < rules.proposers()
                        || proposal.secondments().stream()
                                        .filter(Secondment::isAccepted)
                                        .count()
                                < rules.seconders());
    }

    private void lapse(UnionDay day, Proposal proposal) {
        var lapsed = proposal.moved(Step.LAPSE, Hand.ofTime(now()), Set.of());
        proposals.save(lapsed);
        var author = proposal.author().member();
        var silent = people.names(inTheNameOf(day, author), proposal.asked().toList())
                .values();
        news.tell(day, author, lapsed, "proposal.told.lapsed", silent.isEmpty() ? "—" : String.join("、", silent));
    }

    private void withHead(UnionDay day, Proposal proposal, Call call) {
        var deadline =
                call.rules().clock(ClockKind.HEAD_REVIEW).from(proposal.since().toLocalDate());
        var nudge = deadline.nudge(work(day), day.today());
        if (nudge.filter(Nudge.OVER::equals).isPresent()) {
            var passed = proposal.passedUnreviewed(now());
            proposals.save(passed);
            news.tellAuthors(day, passed, "proposal.told.passed");
        } else if (nudge.isPresent()) {
            remindHead(day, proposal, deadline.due(work(day), day.today()));
        }
    }

    private void remindHead(UnionDay day, Proposal proposal, LocalDate due) {
        var delegation = proposal.origin().delegation();
        if (delegation != null) {
            assembly.headOf(inTheNameOf(day, proposal.author().member()), delegation)
                    .ifPresent(head -> news.remind(day, head, proposal, "proposal.told.headSoon", due));
        }
    }

    private void disputed(UnionDay day, Proposal proposal, Call call) {
        var deadline = call.rules()
                .clock(ClockKind.MERGING_DISPUTE)
                .from(proposal.since().toLocalDate());
        deadline.nudge(work(day), day.today()).ifPresent(nudge -> {
            var word = nudge == Nudge.OVER ? "proposal.told.disputeOver" : "proposal.told.disputeSoon";
            var due = deadline.due(work(day), day.today());
            arbiters.over(day, proposal, day.today()).forEach(one -> news.remind(day, one, proposal, word, due));
        });
    }

    private WorkingDays work(UnionDay day) {
        return new WorkingDays(calendar.of(day));
    }

    /** Who only looks something up, and holds no office. */
    private static Actor inTheNameOf(UnionDay day, MemberId member) {
        return new Actor(day.union(), member, "", Map.of());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).withNano(0);
    }
}
