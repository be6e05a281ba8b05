package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalPermission.KEEP_APPRAISALS;
import static io.zhijia.appraisal.AppraisalRefusal.NO_WORDS_ASKED;
import static io.zhijia.appraisal.AppraisalRefusal.OWN_WORDS;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.Collections.disjoint;

import io.zhijia.appraisal.Rounds.Asked;
import io.zhijia.ballot.BallotDesk;
import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import io.zhijia.survey.Remark;
import io.zhijia.survey.SurveyDesk;
import io.zhijia.survey.SurveyDesk.Order;
import io.zhijia.survey.SurveyDesk.Standing;
import io.zhijia.survey.SurveyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What raters say in words (评语), apart from the grades (APR-03): a survey of its own for each group, without names, times or
 * order. Somebody who is not meant goes through it, and only whoever may read an object's result reads what was said of it.
 */
@Service
@Transactional
class WordsService {

    private static final String ABOUT = "评语与等次分开收：没有姓名、时间和先后，也不和哪一张票连在一起。由专人去掉人名以后，只给有权看结果的人看。";

    private final Rounds rounds;
    private final BallotDesk ballots;
    private final SurveyDesk surveys;
    private final Clock clock;

    WordsService(Rounds rounds, BallotDesk ballots, SurveyDesk surveys, Clock clock) {
        this.rounds = rounds;
        this.ballots = ballots;
        this.surveys = surveys;
        this.clock = clock;
    }

    /** A group's words: where they are written, and how many came. */
    record Line(RaterGroup group, SurveyId survey, Standing standing) {}

    /** Words nobody has gone through yet. */
    record Raw(RaterGroup group, Rated object, Remark remark) {}

    /**
     * The words of a round for one person.
     *
     * @param waiting for this person to go through them
     * @param others how many wait for somebody else, since they are about this person
     * @param said what may be read, by the number of its object
     */
    record View(List<Line> lines, List<Raw> waiting, int others, Map<Integer, List<String>> said) {
        List<String> said(Rated object) {
            return said.getOrDefault(object.no(), List.of());
        }
    }

    /** Asks those who vote, group by group, until the day of the vote is over; where a vote is repeated, the same survey goes on. */
    void ask(Actor actor, RoundId id, LocalDate last) {
        actor.must(KEEP_APPRAISALS);
        var round = rounds.get(actor.union(), id);
        var asked = new HashMap<Integer, SurveyId>();
        for (var group : round.groups()) {
            var ballot = group.ballot();
            var words = group.words();
            if (ballot != null && words != null) {
                surveys.askAlso(actor, words, ballots.voters(actor, ballot), last);
            } else if (ballot != null) {
                asked.put(
                        group.no(),
                        surveys.ask(
                                actor,
                                new Order(
                                        "%s·%s·评语".formatted(round.title(), group.name()),
                                        ABOUT,
                                        round.objects(group).stream()
                                                .map(object -> "对" + object.name() + "：肯定什么，希望改进什么")
                                                .toList(),
                                        ballots.voters(actor, ballot),
                                        LocalDate.now(clock),
                                        last,
                                        round.path())));
            }
        }
        if (!asked.isEmpty()) {
            rounds.save(round.asked(asked));
        }
    }

    void close(Actor actor, RoundId id, int group) {
        actor.must(KEEP_APPRAISALS);
        surveys.close(actor, survey(rounds.get(actor.union(), id).group(group)));
    }

    /** As whoever may read the result will read it; or that nobody will. */
    void review(Actor actor, RoundId id, int no, UUID remark, String said, Remark.State state) {
        actor.must(KEEP_APPRAISALS);
        var round = rounds.get(actor.union(), id);
        var group = round.group(no);
        var survey = survey(group);
        var about = surveys.remarks(actor, survey).stream()
                .filter(one -> one.id().equals(remark))
                .findFirst()
                .map(one -> object(round, group, one))
                .orElseThrow(() -> new NoSuchElementException("No remark " + remark));
        refuseIf(about.is(actor.member()), OWN_WORDS);
        surveys.review(actor, survey, remark, said, state);
    }

    /** Rounds whose words may be taken in, or wait for somebody to go through them. */
    @Transactional(readOnly = true)
    List<Asked> waiting(Actor actor) {
        var asked = rounds.withWords(actor.union());
        if (asked.isEmpty()) {
            return asked;
        }
        var waiting = surveys.waiting(
                actor, asked.stream().flatMap(one -> one.surveys().stream()).toList());
        return asked.stream().filter(one -> !disjoint(one.surveys(), waiting)).toList();
    }

    @Transactional(readOnly = true)
    View of(Actor actor, Round round) {
        var lines = new ArrayList<Line>();
        var waiting = new ArrayList<Raw>();
        var said = new HashMap<Integer, List<String>>();
        var others = 0;
        for (var group : round.groups()) {
            var survey = group.words();
            if (survey == null) {
                continue;
            }
            lines.add(new Line(group, survey, surveys.standing(actor, survey)));
            for (var remark : surveys.remarks(actor, survey)) {
                var object = object(round, group, remark);
                var mine = object.is(actor.member());
                if (remark.state() == Remark.State.SHOWN && AppraisalViews.maySee(actor, object)) {
                    said.computeIfAbsent(object.no(), first -> new ArrayList<>())
                            .add(remark.said());
                } else if (remark.state() == Remark.State.WAITING && actor.may(KEEP_APPRAISALS)) {
                    others += mine ? 1 : 0;
                    if (!mine) {
                        waiting.add(new Raw(group, object, remark));
                    }
                }
            }
        }
        said.values().forEach(Collections::sort);
        return new View(lines, waiting, others, said);
    }

    private static Rated object(Round round, RaterGroup group, Remark remark) {
        return round.objects(group).get(remark.question());
    }

    private static SurveyId survey(RaterGroup group) {
        var survey = group.words();
        if (survey == null) {
            throw new Refusal(NO_WORDS_ASKED);
        }
        return survey;
    }
}
