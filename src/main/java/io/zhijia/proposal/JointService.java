package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalRefusal.NOBODY_INVITED;
import static io.zhijia.proposal.ProposalRefusal.NOT_YOUR_PART;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposing together (联名): who is asked by name and joins is a proposer like the one who asked. */
@Service
@Transactional
class JointService {

    private final Calls calls;
    private final Proposals proposals;
    private final Assembly assembly;
    private final ProposalNews news;
    private final Clock clock;

    JointService(Calls calls, Proposals proposals, Assembly assembly, ProposalNews news, Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.assembly = assembly;
        this.news = news;
        this.clock = clock;
    }

    void invite(Actor actor, ProposalId id, Collection<MemberId> people) {
        refuseIf(people.isEmpty(), NOBODY_INVITED);
        var proposal = proposals.get(actor.union(), id);
        refuseIf(!proposal.author().member().equals(actor.member()), NOT_YOUR_PART);
        var call = calls.get(actor.union(), proposal.call());
        people.forEach(one -> assembly.refuseUnlessMayPropose(actor, call.rules(), one));
        var invited = proposal.invitedToJoin(people, hand(actor, Role.PROPOSER), inTime(call));
        proposals.save(invited);
        people.forEach(one -> news.tell(actor, one, invited, "proposal.told.joint", actor.name()));
    }

    /**
     * 联名或谢绝
     *
     * @param wording number of the text that was read
     */
    void answer(Actor actor, ProposalId id, boolean joins, int wording) {
        var proposal = proposals.get(actor.union(), id);
        proposal.refuseUnlessAbout(wording);
        var call = calls.get(actor.union(), proposal.call());
        if (joins) {
            assembly.refuseUnlessMayPropose(actor, call.rules(), actor.member());
        }
        var author = assembly.author(actor, actor.member());
        var answered = proposal.joinAnswered(author, joins, hand(actor, Role.INVITED), inTime(call));
        proposals.save(answered);
        var word = joins ? "proposal.told.joined" : "proposal.told.notJoined";
        news.tell(actor, proposal.author().member(), answered, word, actor.name());
    }

    /** 退出联名 */
    void leave(Actor actor, ProposalId id, String reason) {
        var hand = hand(actor, Role.JOINT_PROPOSER).saying(reason);
        var left = proposals.get(actor.union(), id).left(actor.member(), hand);
        proposals.save(left);
        news.tell(actor, left.author().member(), left, "proposal.told.left", actor.name());
    }

    private Set<Need> inTime(Call call) {
        return call.isOpen(LocalDate.now(clock)) ? EnumSet.of(Need.CALL_OPEN) : EnumSet.noneOf(Need.class);
    }

    private Hand hand(Actor actor, Role role) {
        return Hand.of(actor.member(), role, LocalDateTime.now(clock));
    }
}
