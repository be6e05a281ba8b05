package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingRefusal.EXTENSION_TOO_LONG;
import static io.zhijia.proposal.HandlingRefusal.INSTEAD_MISSING;
import static io.zhijia.proposal.HandlingRefusal.IN_THE_FUTURE;
import static io.zhijia.proposal.HandlingRefusal.NOT_PAUSED;
import static io.zhijia.proposal.HandlingRefusal.PAUSED_ALREADY;
import static io.zhijia.proposal.HandlingRefusal.PROPOSER_WOULD_HANDLE;
import static io.zhijia.proposal.ProposalRefusal.NOT_NOW;
import static io.zhijia.proposal.ProposalRefusal.NOT_YOUR_PART;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Assignment.HandBack;
import io.zhijia.proposal.CaseFile.Clerk;
import io.zhijia.proposal.CaseFile.Extension;
import io.zhijia.proposal.CaseFile.Interruption;
import io.zhijia.proposal.CaseFile.Plan;
import io.zhijia.proposal.CaseFile.Talk;
import io.zhijia.proposal.Deadline.Pause;
import io.zhijia.proposal.Enclosure.Place;
import io.zhijia.refusal.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the department does before it answers: signs for the case or hands it back, plans, talks, asks for time. */
@Service
@Transactional
class HandlingService {

    static final Set<Stage> WITH_THE_DEPARTMENT = EnumSet.of(
            Stage.ASSIGNED,
            Stage.RECEIVED,
            Stage.HANDLING,
            Stage.COUNTERSIGNING,
            Stage.SIGN_OFF,
            Stage.SECOND_HANDLING,
            Stage.FOLLOW_UP);

    private final CaseDesk desk;
    private final CaseEntries entries;
    private final EnclosureService enclosures;
    private final Committee committee;
    private final CaseNews news;
    private final IdentityService people;

    HandlingService(
            CaseDesk desk,
            CaseEntries entries,
            EnclosureService enclosures,
            Committee committee,
            CaseNews news,
            IdentityService people) {
        this.people = people;
        this.desk = desk;
        this.entries = entries;
        this.enclosures = enclosures;
        this.committee = committee;
        this.news = news;
    }

    void receive(Actor actor, ProposalId id) {
        var one = desk.open(actor.union(), id);
        desk.move(one, Step.RECEIVE, handler(actor, one, ""));
        entries.save(actor.union(), id, one.assignment().received(actor.member(), desk.now()));
    }

    /**
     * 指定经办人: who does the work beside whoever answers for the department, and may take every step of theirs.
     *
     * @param clerk null where they do it alone again
     */
    void name(Actor actor, ProposalId id, @Nullable MemberId clerk) {
        var one = desk.open(actor.union(), id);
        refuseIf(!one.answersForIt(actor.member()), NOT_YOUR_PART);
        refuseIf(!WITH_THE_DEPARTMENT.contains(one.proposal().stage()), NOT_NOW);
        if (clerk != null && one.proposal().isAuthor(clerk)) {
            throw new Refusal(PROPOSER_WOULD_HANDLE, people.name(actor, clerk));
        }
        if (one.file().clerk().equals(Optional.ofNullable(clerk))
                || actor.member().equals(clerk)) {
            return;
        }
        var number = one.file().clerks().size() + 1;
        entries.add(actor.union(), id, new Clerk(number, one.assignment().number(), clerk, actor.member(), desk.now()));
        if (clerk != null) {
            news.named(
                    actor,
                    one.proposal(),
                    number,
                    clerk,
                    one.assignment().department().name());
        }
    }

    /** Not theirs: says why, and whose instead; within the time for it. */
    void handBack(Actor actor, ProposalId id, String reason, String instead) {
        refuseIf(instead.isBlank(), INSTEAD_MISSING);
        var one = desk.open(actor.union(), id);
        var words = reason.isBlank() ? "" : reason.strip() + " → " + instead.strip();
        desk.move(
                one,
                Step.HAND_BACK,
                handler(actor, one, words),
                CaseDesk.needs(isInTime(actor, one), Need.HAND_BACK_WINDOW));
        entries.save(
                actor.union(),
                id,
                one.assignment()
                        .handedBack(new HandBack(actor.member(), desk.now(), reason.strip(), instead.strip(), false)));
        news.handedBack(actor, one.proposal(), one.assignment(), committee.members(actor, desk.today()));
    }

    /** Whether the department may still hand it back by itself. */
    boolean isInTime(Actor actor, CaseAtHand one) {
        var given = one.assignment().at().toLocalDate();
        var due = Turn.of(one.rules(), ClockKind.HAND_BACK, given).due(desk.workingDays(actor), desk.today());
        return !desk.today().isAfter(due);
    }

    /** What they mean to do, and by when; each round has its own plan. */
    void plan(Actor actor, ProposalId id, String text, LocalDate expected) {
        var one = desk.open(actor.union(), id);
        desk.move(one, Step.PLAN, handler(actor, one, ""));
        entries.save(actor.union(), id, new Plan(one.round(), text.strip(), expected, actor.member(), desk.now()));
    }

    void talk(Actor actor, ProposalId id, LocalDate on, Talk.Way way, String summary, @Nullable AttachmentId file) {
        refuseIf(on.isAfter(desk.today()), IN_THE_FUTURE);
        var one = desk.open(actor.union(), id);
        desk.move(one, Step.TALK, handler(actor, one, ""));
        var number = one.file().talks().size() + 1;
        entries.add(
                actor.union(), id, new Talk(number, one.round(), on, way, summary.strip(), actor.member(), desk.now()));
        enclosures.put(actor, id, Place.talk(number), file);
    }

    /** Waiting for the proposer, or for somebody outside: the clock stands still. */
    void pause(Actor actor, ProposalId id, String reason) {
        var one = desk.open(actor.union(), id);
        refuseIf(one.file().isPaused(), PAUSED_ALREADY);
        desk.move(one, Step.PAUSE, handler(actor, one, reason));
        entries.save(
                actor.union(),
                id,
                new Interruption(
                        changes(one), new Pause(desk.today(), null), reason.strip(), actor.member(), desk.now()));
        news.paused(actor, one.proposal(), changes(one), reason.strip());
    }

    /** By the department, or by the proposer it waited for. */
    void resume(Actor actor, ProposalId id) {
        var one = desk.open(actor.union(), id);
        refuseIf(!one.file().isPaused(), NOT_PAUSED);
        var as = one.proposal().author().member().equals(actor.member()) ? Role.PROPOSER : role(actor, one);
        desk.move(one, Step.RESUME, desk.hand(actor.member(), as, ""));
        one.file().interruptions().stream()
                .filter(waiting -> waiting.pause().until() == null)
                .forEach(waiting -> entries.save(actor.union(), id, ended(waiting)));
    }

    private Interruption ended(Interruption waiting) {
        return new Interruption(
                waiting.number(),
                new Pause(waiting.pause().from(), desk.today()),
                waiting.reason(),
                waiting.by(),
                waiting.at());
    }

    void extend(Actor actor, ProposalId id, int days, String reason) {
        var one = desk.open(actor.union(), id);
        var most = one.rules().clock(ClockKind.EXTENSION).days();
        refuseIf(days < 1 || days > most, EXTENSION_TOO_LONG, most);
        desk.move(
                one,
                Step.EXTEND,
                handler(actor, one, reason),
                CaseDesk.needs(one.extendedInRound().isEmpty(), Need.FIRST_EXTENSION));
        entries.add(actor.union(), id, new Extension(changes(one), days, reason.strip(), actor.member(), desk.now()));
        news.extended(actor, one.proposal(), changes(one), days, reason.strip());
    }

    private static int changes(CaseAtHand one) {
        return one.file().extensions().size() + one.file().interruptions().size() + 1;
    }

    private Hand handler(Actor actor, CaseAtHand one, String words) {
        return desk.hand(actor.member(), role(actor, one), words);
    }

    /** Whoever else tries is told that it is not their part. */
    private static Role role(Actor actor, CaseAtHand one) {
        if (one.isHandler(actor.member())) {
            return Role.HANDLER;
        }
        return one.proposal().isAuthor(actor.member()) ? Role.JOINT_PROPOSER : Role.INVITED;
    }
}
