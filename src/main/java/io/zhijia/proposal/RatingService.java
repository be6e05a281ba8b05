package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.proposal.HandlingRefusal.HANDLERS_DO_NOT_RATE;
import static io.zhijia.proposal.HandlingRefusal.NOT_AMONG_THE_PROPOSERS;
import static io.zhijia.proposal.HandlingRefusal.RATED_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.proposal.CaseFile.Answer;
import io.zhijia.proposal.CaseFile.Assessment;
import io.zhijia.proposal.Rating.Entered;
import io.zhijia.proposal.Rating.Satisfaction;
import io.zhijia.proposal.Ratings.Result;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every proposer rates for themself; what the ratings come to closes the case, or has it handled once more. */
@Service
@Transactional
class RatingService {

    private final CaseDesk desk;
    private final CaseEntries entries;
    private final PeoplePicker people;
    private final CaseNews news;
    private final CaseRecords records;

    RatingService(CaseDesk desk, CaseEntries entries, PeoplePicker people, CaseNews news, CaseRecords records) {
        this.desk = desk;
        this.entries = entries;
        this.people = people;
        this.news = news;
        this.records = records;
    }

    /** What somebody says of an answer. */
    record Said(Satisfaction attitude, Satisfaction result, boolean wantsMore, String reason) {

        Rating by(int round, MemberId member, @Nullable Entered entered, LocalDateTime now) {
            return new Rating(round, member, attitude, result, wantsMore, reason.strip(), entered, now);
        }
    }

    /** Once for each answer, by each proposer alone; never by who handled it. */
    void rate(Actor actor, ProposalId id, Said said) {
        var one = desk.open(actor.union(), id);
        refuseIf(one.wasHandledBy(actor.member()), HANDLERS_DO_NOT_RATE);
        refuseIf(!one.raters().contains(actor.member()), NOT_AMONG_THE_PROPOSERS);
        give(
                actor,
                one,
                said.by(one.round(), actor.member(), null, desk.now()),
                desk.hand(actor.member(), Role.JOINT_PROPOSER, ""));
    }

    /** Puts it among the others; the last of them closes the case. */
    void give(Actor actor, CaseAtHand one, Rating rating, Hand hand) {
        desk.move(one, Step.RATE, hand);
        refuseIf(!entries.add(actor.union(), one.id(), rating), RATED_ALREADY);
        settle(actor, desk.again(one), hand);
    }

    /** Where the ratings of this round stand. */
    @Transactional(readOnly = true)
    Ratings ratings(Actor actor, CaseAtHand one) {
        if (!one.proposal().course().allows(Step.RATE)) {
            return ratings(actor, one, Set.of());
        }
        var raters = one.raters();
        var here = people.here(actor, raters);
        return ratings(
                actor,
                one,
                raters.stream().filter(member -> !here.contains(member)).collect(Collectors.toSet()));
    }

    private Ratings ratings(WithinUnion by, CaseAtHand one, Set<MemberId> gone) {
        return new Ratings(
                one.file().ratings().stream()
                        .filter(rating -> rating.round() == one.round())
                        .toList(),
                one.raters(),
                gone,
                one.proposal().author().member(),
                one.rules().againPercent(),
                isOver(by, one));
    }

    private boolean isOver(WithinUnion by, CaseAtHand one) {
        return one.turn()
                .filter(turn -> desk.today().isAfter(turn.deadline().due(desk.workingDays(by), desk.today())))
                .isPresent();
    }

    private void settle(Actor actor, CaseAtHand one, Hand hand) {
        var ratings = ratings(actor, one);
        if (ratings.isComplete()) {
            settle(actor, one, ratings, hand);
        }
    }

    /** The time has run out: who has not rated has not rated (未评价). */
    void settleWhatIsOver(UnionDay day, ProposalId id) {
        var one = desk.open(day.union(), id);
        var ratings = ratings(day, one, Set.of());
        if (ratings.isOver()) {
            settle(day, one, ratings, Hand.ofTime(desk.now()));
        }
    }

    private void settle(WithinUnion by, CaseAtHand one, Ratings ratings, Hand hand) {
        var result = ratings.result();
        if (result != Result.DISSATISFIED || one.proposal().course().path() == Path.SUGGESTION) {
            desk.move(one, Step.CLOSE, hand, Need.RATED, Need.NOT_DISSATISFIED);
            records.closed(one, word(ratings), desk.today());
            follow(desk.again(one));
        } else if (one.round() == 1) {
            var moved = desk.move(one, Step.HANDLE_AGAIN, hand, Need.RATED, Need.DISSATISFIED, Need.FIRST_ROUND);
            news.again(by, moved, one.assignment());
        } else {
            var moved = desk.move(one, Step.TO_ASSESSMENT, hand, Need.RATED, Need.DISSATISFIED, Need.SECOND_ROUND);
            news.toAssess(by, moved, one.assignment());
        }
    }

    /** What they come to, and how many said what. */
    private static String word(Ratings ratings) {
        var word = switch (ratings.result()) {
            case UNRATED -> "评价：未评价";
            case SATISFIED -> "评价：满意或基本满意";
            case DISSATISFIED -> "评价：不满意";
        };
        return word + "（满意 " + ratings.count(Satisfaction.SATISFIED) + "，基本满意 "
                + ratings.count(Satisfaction.BASICALLY) + "，不满意 " + ratings.count(Satisfaction.NOT) + "，未评价 "
                + ratings.silent() + "）";
    }

    /** Answered is not carried out. */
    private void follow(CaseAtHand closed) {
        if (closed.file()
                .sent()
                .map(Answer::outcome)
                .filter(Outcome::isFollowed)
                .isPresent()) {
            desk.move(closed, Step.FOLLOW_UP, Hand.ofTime(desk.now()));
        }
    }

    /** Twice nobody was content: the committee says what it thinks of answer and grounds; the case closes with both views. */
    void assess(Actor actor, ProposalId id, String text, @Nullable LocalDate presidiumOn) {
        actor.must(LEAD_CASES);
        var one = desk.open(actor.union(), id);
        desk.move(one, Step.ASSESS, desk.hand(actor.member(), Role.COMMITTEE, text));
        entries.add(actor.union(), id, new Assessment(text.strip(), presidiumOn, actor.member(), desk.now()));
        records.closed(one, "两次办理后仍不满意，委员会已书面评估", desk.today());
        follow(desk.again(one));
    }
}
