package io.zhijia.proposal;

import static io.zhijia.proposal.CaseDesk.needs;
import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.proposal.HandlingRefusal.ASKED_ONESELF;
import static io.zhijia.proposal.HandlingRefusal.MAY_NOT_SIGN;
import static io.zhijia.proposal.HandlingRefusal.NOT_ANSWERED;
import static io.zhijia.proposal.HandlingRefusal.OUTCOME_OF_ANOTHER_SCALE;
import static io.zhijia.proposal.HandlingRefusal.PLANNED_DAY_MISSING;
import static io.zhijia.proposal.HandlingRefusal.PUBLISHED_ALREADY;
import static io.zhijia.proposal.HandlingRefusal.STILL_PAUSED;
import static io.zhijia.proposal.ProposalRefusal.NOT_NOW;
import static io.zhijia.proposal.ProposalRefusal.NOT_YOUR_PART;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.money.Money;
import io.zhijia.proposal.Assignment.View;
import io.zhijia.proposal.CaseFile.Answer;
import io.zhijia.proposal.CaseFile.SignOff;
import io.zhijia.proposal.CaseFile.SignOff.Verdict;
import io.zhijia.proposal.Enclosure.Place;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answer: written, countersigned by who helps, signed by the leader, sent, corrected, published. */
@Service
@Transactional
class AnswerService {

    private static final Set<Stage> PUBLISHABLE = Transitions.ALL.stream()
            .filter(one -> one.step() == Step.PUBLISH)
            .map(Transition::from)
            .collect(Collectors.toUnmodifiableSet());

    private final CaseDesk desk;
    private final CaseEntries entries;
    private final CaseNews news;
    private final CaseRecords records;
    private final EnclosureService enclosures;
    private final IdentityService people;

    AnswerService(
            CaseDesk desk,
            CaseEntries entries,
            CaseNews news,
            CaseRecords records,
            EnclosureService enclosures,
            IdentityService people) {
        this.people = people;
        this.desk = desk;
        this.entries = entries;
        this.news = news;
        this.records = records;
        this.enclosures = enclosures;
    }

    /** What an answer says. */
    record Said(
            String text,
            Outcome outcome,
            @Nullable LocalDate planned,
            @Nullable Money cost) {}

    /** A draft, as often as they like while the case is with them; who has countersigned another is asked anew. */
    void draft(Actor actor, ProposalId id, Said said, @Nullable AttachmentId file) {
        var one = desk.open(actor.union(), id);
        refuseIf(!one.isHandler(actor.member()), NOT_YOUR_PART);
        refuseIf(one.proposal().stage() != Stage.HANDLING, NOT_NOW);
        entries.save(actor.union(), id, wording(actor, one, said, "", null));
        entries.save(actor.union(), id, one.assignment().askedAnew());
        enclosures.put(actor, id, Place.answer(one.round()), file);
    }

    private Answer wording(Actor actor, CaseAtHand one, Said said, String correction, @Nullable LocalDate sentOn) {
        refuseIf(!one.rules().scale().outcomes().contains(said.outcome()), OUTCOME_OF_ANOTHER_SCALE);
        refuseIf(said.outcome().isPromised() && said.planned() == null, PLANNED_DAY_MISSING);
        var number = (int) one.file().answers().stream()
                        .filter(known -> known.round() == one.round())
                        .count()
                + 1;
        return new Answer(
                one.round(),
                number,
                said.text().strip(),
                said.outcome(),
                said.planned(),
                said.cost(),
                correction,
                actor.member(),
                desk.now(),
                sentOn);
    }

    void circulate(Actor actor, ProposalId id) {
        var one = desk.open(actor.union(), id);
        refuseIf(one.file().isPaused(), STILL_PAUSED);
        var met = new ArrayList<>(List.of(needs(isDrafted(one), Need.ANSWER)));
        met.addAll(List.of(needs(mustBeCountersigned(one), Need.CO_HANDLERS)));
        var moved = desk.move(one, Step.CIRCULATE, handler(actor, one, ""), met.toArray(Need[]::new));
        news.circulated(actor, moved, one.assignment());
    }

    /** A helping department agrees, adds something, or objects. */
    void countersign(Actor actor, ProposalId id, View view, String remark) {
        var one = desk.open(actor.union(), id);
        var signed = one.assignment().countersigned(actor.member(), view, remark, desk.now());
        desk.move(one, Step.COUNTERSIGN, desk.hand(actor.member(), Role.CO_HANDLER, remark));
        entries.save(actor.union(), id, signed);
    }

    /** To the leader in charge; helping departments that let their time run out are noted as silent. */
    void toSignOff(Actor actor, ProposalId id) {
        var one = desk.open(actor.union(), id);
        refuseIf(one.file().isPaused(), STILL_PAUSED);
        if (isCountersigningOver(actor, one)) {
            goOnWithout(actor, one);
            one = desk.again(one);
        }
        var met = new ArrayList<>(List.of(needs(one.file().hasTalked(one.round()), Need.TALK)));
        met.addAll(List.of(needs(isDrafted(one), Need.ANSWER)));
        met.addAll(List.of(needs(!mustBeCountersigned(one) || one.assignment().isCountersigned(), Need.COUNTERSIGNED)));
        var moved = desk.move(one, Step.TO_SIGN_OFF, handler(actor, one, ""), met.toArray(Need[]::new));
        news.toSign(
                actor,
                moved,
                one.assignment().department().name(),
                one.assignment().leader());
    }

    boolean isCountersigningOver(WithinUnion by, CaseAtHand one) {
        return one.proposal().stage() == Stage.COUNTERSIGNING
                && !one.assignment().isCountersigned()
                && one.turn()
                        .filter(turn -> desk.today().isAfter(turn.deadline().due(desk.workingDays(by), desk.today())))
                        .isPresent();
    }

    void goOnWithout(WithinUnion by, CaseAtHand one) {
        desk.move(one, Step.GO_ON_WITHOUT, Hand.ofTime(desk.now()));
        entries.save(by.union(), one.id(), one.assignment().goneOnWithout(desk.now()));
    }

    private static boolean mustBeCountersigned(CaseAtHand one) {
        return one.rules().countersigning() && !one.assignment().coHandlers().isEmpty();
    }

    private static boolean isDrafted(CaseAtHand one) {
        return one.file().answer(one.round()).isPresent();
    }

    /** Signed, it goes out to the proposers at once. */
    void sign(Actor actor, ProposalId id, String opinion) {
        var one = desk.open(actor.union(), id);
        var moved = desk.move(one, Step.SIGN, leader(actor, one, opinion), needs(isDrafted(one), Need.ANSWER));
        entries.add(actor.union(), id, signOff(actor, one, Verdict.SIGNED, opinion, null));
        send(actor, one, moved);
    }

    /** A suggestion is answered by the department itself. */
    void reply(Actor actor, ProposalId id) {
        var one = desk.open(actor.union(), id);
        refuseIf(one.file().isPaused(), STILL_PAUSED);
        var met = new ArrayList<>(List.of(needs(one.file().hasTalked(one.round()), Need.TALK)));
        met.addAll(List.of(needs(isDrafted(one), Need.ANSWER)));
        send(actor, one, desk.move(one, Step.REPLY, handler(actor, one, ""), met.toArray(Need[]::new)));
    }

    private void send(Actor actor, CaseAtHand one, Proposal moved) {
        var answer = one.file().answer(one.round()).orElseThrow();
        entries.save(actor.union(), one.id(), answer.sent(desk.today()));
        var files = enclosures.of(actor, one.id()).at(Place.answer(one.round()));
        records.answered(one, answer, files, desk.today());
        news.answered(actor, moved, one.raters());
    }

    void returnAnswer(Actor actor, ProposalId id, String reason) {
        var one = desk.open(actor.union(), id);
        var moved = desk.move(one, Step.RETURN_ANSWER, leader(actor, one, reason));
        entries.add(actor.union(), id, signOff(actor, one, Verdict.RETURNED, reason, null));
        news.answerReturned(actor, moved, one.assignment(), reason.strip());
    }

    /**
     * The principal is asked.
     *
     * @param to signs in the leader's place from then on, who may still do it for them; null where they write on paper and the
     *     leader notes it and signs
     */
    void referUp(Actor actor, ProposalId id, @Nullable MemberId to, String opinion) {
        var one = desk.open(actor.union(), id);
        refuseIf(actor.member().equals(to), ASKED_ONESELF);
        if (to != null && (one.proposal().isAuthor(to) || one.isHandler(to))) {
            throw new Refusal(MAY_NOT_SIGN, people.name(actor, to));
        }
        var moved = desk.move(one, Step.REFER_UP, leader(actor, one, opinion));
        entries.add(actor.union(), id, signOff(actor, one, Verdict.TO_PRINCIPAL, opinion, to));
        if (to != null) {
            news.toSign(actor, moved, one.assignment().department().name(), to);
        }
    }

    private SignOff signOff(Actor actor, CaseAtHand one, Verdict verdict, String opinion, @Nullable MemberId to) {
        var number = one.file().signOffs().size() + 1;
        return new SignOff(number, one.round(), verdict, opinion.strip(), actor.member(), desk.now(), to);
    }

    /** What was sent is never changed; a corrected wording says why, and the proposers are told. */
    void correct(Actor actor, ProposalId id, Said said, String reason, @Nullable AttachmentId file) {
        var one = desk.open(actor.union(), id);
        var moved = desk.move(one, Step.CORRECT, handler(actor, one, reason));
        entries.save(actor.union(), id, wording(actor, one, said, reason.strip(), desk.today()));
        enclosures.put(actor, id, Place.answer(one.round()), file);
        news.corrected(actor, moved, reason.strip());
    }

    /** What the proposers have and nobody else may read yet, the longest waiting first. */
    @Transactional(readOnly = true)
    List<CaseAtHand> unpublished(Actor actor) {
        actor.must(LEAD_CASES);
        return desk.in(actor.union(), PUBLISHABLE).stream()
                .filter(one -> one.file().sent().isPresent() && one.file().publishedOn() == null)
                .toList();
    }

    /** @throws java.util.NoSuchElementException if there is none */
    @Transactional(readOnly = true)
    CaseAtHand sent(Actor actor, ProposalId id) {
        actor.must(LEAD_CASES);
        return desk.open(actor.union(), id);
    }

    /** Opened to everybody: another moment than the answer itself. */
    void publish(Actor actor, ProposalId id) {
        actor.must(LEAD_CASES);
        var one = desk.open(actor.union(), id);
        refuseIf(one.file().sent().isEmpty(), NOT_ANSWERED);
        refuseIf(one.file().publishedOn() != null, PUBLISHED_ALREADY);
        desk.move(one, Step.PUBLISH, desk.hand(actor.member(), Role.COMMITTEE, ""));
        entries.publish(actor.union(), id, desk.today(), actor.member());
    }

    private Hand handler(Actor actor, CaseAtHand one, String words) {
        return desk.hand(actor.member(), one.isHandler(actor.member()) ? Role.HANDLER : Role.INVITED, words);
    }

    private Hand leader(Actor actor, CaseAtHand one, String words) {
        return desk.hand(actor.member(), one.isLeader(actor.member()) ? Role.LEADER : Role.INVITED, words);
    }
}
