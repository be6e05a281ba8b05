package io.zhijia.proposal;

import io.zhijia.congress.Presidium;
import io.zhijia.identity.MemberId;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.proposal.Deadline.Nudge;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What time does by itself: it takes the step nobody took, and reminds whoever is on turn, each of each thing once. */
@Service
@Transactional
class CaseClockService {

    private static final Set<Stage> ANSWERING =
            EnumSet.of(Stage.RECEIVED, Stage.HANDLING, Stage.COUNTERSIGNING, Stage.SECOND_HANDLING);

    private final CaseDesk desk;
    private final CaseEntries entries;
    private final AnswerService answers;
    private final RatingService ratings;
    private final Presidium presidium;
    private final Inbox inbox;
    private final WaitingLists lists;

    CaseClockService(
            CaseDesk desk,
            CaseEntries entries,
            AnswerService answers,
            RatingService ratings,
            Presidium presidium,
            Inbox inbox,
            WaitingLists lists) {
        this.presidium = presidium;
        this.desk = desk;
        this.lists = lists;
        this.entries = entries;
        this.answers = answers;
        this.ratings = ratings;
        this.inbox = inbox;
    }

    @Transactional(readOnly = true)
    List<ProposalId> running(UnionDay day) {
        var stages = EnumSet.copyOf(CaseViews.SOMEBODYS_TURN);
        stages.addAll(AssignmentService.WAITING);
        return lists.ids(day.union(), stages);
    }

    void tick(UnionDay day, ProposalId id) {
        var one = desk.open(day.union(), id);
        if (AssignmentService.WAITING.contains(one.proposal().stage())) {
            remindLeader(day, one);
            return;
        }
        if (Standing.of(one.proposal(), one.file()).isSelfCheckMissing(day.today())) {
            askForSelfCheck(day, one);
        }
        var nudge = one.turn().flatMap(turn -> turn.deadline().nudge(desk.workingDays(day), day.today()));
        nudge.ifPresent(due -> remind(day, one, due));
        if (nudge.filter(Nudge.OVER::equals).isPresent()) {
            timeIsUp(day, one);
        }
    }

    /** Before it is given to anybody only the leader who was asked is on turn. */
    private void remindLeader(UnionDay day, CaseAtHand one) {
        var asked = one.file().instruction();
        if (asked == null || asked.isGiven()) {
            return;
        }
        var work = desk.workingDays(day);
        var deadline = one.rules()
                .clock(ClockKind.LEADERS_OPINION)
                .from(asked.askedAt().toLocalDate());
        var due = deadline.due(work, day.today());
        deadline.nudge(work, day.today())
                .ifPresent(nudge -> tell(
                        day,
                        one,
                        asked.leader(),
                        "proposal/" + one.id() + "/instruction/" + due + "/" + nudge,
                        "handling.news.due." + nudge,
                        due));
    }

    /** Once a year. */
    private void askForSelfCheck(UnionDay day, CaseAtHand one) {
        var until = Standing.selfCheckEnds(day.today());
        var key = "proposal/" + one.id() + "/selfCheck/" + until.getYear();
        one.file()
                .assignment()
                .ifPresent(
                        given -> tell(day, one, given.department().assignee(), key, "handling.news.selfCheck", until));
    }

    private void timeIsUp(UnionDay day, CaseAtHand one) {
        switch (one.proposal().stage()) {
            case ASSIGNED -> {
                desk.move(one, Step.RECEIVE_BY_CLOCK, Hand.ofTime(desk.now()));
                entries.save(day.union(), one.id(), one.assignment().received(null, desk.now()));
            }
            case COUNTERSIGNING -> {
                if (answers.isCountersigningOver(day, one)) {
                    answers.goOnWithout(day, one);
                }
            }
            case ANSWERED, RATING -> ratings.settleWhatIsOver(day, one.id());
            default -> {}
        }
    }

    private void remind(UnionDay day, CaseAtHand one, Nudge nudge) {
        var due = one.turn().orElseThrow().deadline().due(desk.workingDays(day), day.today());
        var key = "proposal/" + one.id() + "/" + one.proposal().stage() + "/" + due + "/" + nudge;
        onTurn(one).distinct().forEach(person -> tell(day, one, person, key, "handling.news.due." + nudge, due));
        if (nudge == Nudge.OVER && one.proposal().stage() == Stage.ASSESSMENT) {
            var message = Message.of(
                    key + "/presidium",
                    one.proposal().path(),
                    "proposal.told.presidium." + ClockKind.ASSESSMENT,
                    one.proposal().title(),
                    due);
            presidium.on(day, day.today()).forEach(member -> inbox.tell(day, member, message));
        }
        if (nudge == Nudge.OVER) {
            one.file()
                    .assignment()
                    .ifPresent(given -> escalated(one, given)
                            .forEach(person -> tell(day, one, person, key + "/late", "handling.news.late", due)));
        }
    }

    /** One step up: who follows the case, and while an answer is awaited the leader in charge. */
    private static Stream<MemberId> escalated(CaseAtHand one, Assignment given) {
        return ANSWERING.contains(one.proposal().stage())
                ? Stream.of(given.keeper(), given.leader()).distinct()
                : Stream.of(given.keeper());
    }

    private void tell(UnionDay day, CaseAtHand one, MemberId to, String key, String word, Object due) {
        inbox.tell(
                day,
                to,
                Message.of(
                        key,
                        HandlingController.path(one.id()),
                        word,
                        one.proposal().title(),
                        due));
    }

    /** Who should do something now. */
    private static Stream<MemberId> onTurn(CaseAtHand one) {
        var assigned = one.file().assignment();
        if (assigned.isEmpty()) { // handed back: the committee sees it on its list
            return Stream.of();
        }
        var given = assigned.get();
        return switch (one.proposal().stage()) {
            case COUNTERSIGNING ->
                given.coHandlers().stream()
                        .filter(helping -> helping.countersign() == null)
                        .map(helping -> helping.department().assignee());
            case SIGN_OFF -> Stream.of(one.file().signsAbove(one.round()).orElse(given.leader()));
            case ANSWERED, RATING ->
                one.raters().stream()
                        .filter(member -> one.file().ratings().stream()
                                .noneMatch(rating -> rating.round() == one.round()
                                        && rating.member().equals(member)));
            case ASSESSMENT -> Stream.of(given.keeper());
            default -> Stream.concat(Stream.of(given.department().assignee()), one.file().clerk().stream());
        };
    }
}
