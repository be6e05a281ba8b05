package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.proposal.HandlingRefusal.INSTRUCTED_ALREADY;
import static io.zhijia.proposal.HandlingRefusal.NOT_ASKED_TO_INSTRUCT;
import static io.zhijia.proposal.HandlingRefusal.PROPOSER_WOULD_HANDLE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Before a case is given to a department the committee may ask a leader for an instruction; some unions always do. */
@Service
@Transactional
class InstructionService {

    private final CaseDesk desk;
    private final CaseEntries entries;
    private final IdentityService people;
    private final CaseNews news;

    InstructionService(CaseDesk desk, CaseEntries entries, IdentityService people, CaseNews news) {
        this.desk = desk;
        this.entries = entries;
        this.people = people;
        this.news = news;
    }

    /** Asks this leader, in place of one who has not said anything. */
    void ask(Actor actor, ProposalId id, MemberId leader) {
        actor.must(LEAD_CASES);
        var one = open(actor, id, leader);
        var moved = desk.move(one, Step.ASK_INSTRUCTION, desk.hand(actor.member(), Role.COMMITTEE, ""));
        entries.save(actor.union(), id, Instruction.asked(leader, actor.member(), desk.now()));
        news.toInstruct(actor, moved, leader);
    }

    /** Types what this leader wrote on paper. */
    void record(Actor actor, ProposalId id, MemberId leader, String words) {
        actor.must(LEAD_CASES);
        var one = open(actor, id, leader);
        var hand = desk.hand(actor.member(), Role.COMMITTEE, words);
        desk.move(one, Step.RECORD_INSTRUCTION, hand);
        entries.save(
                actor.union(),
                id,
                Instruction.asked(leader, actor.member(), desk.now()).given(words, actor.member(), desk.now()));
    }

    private CaseAtHand open(Actor actor, ProposalId id, MemberId leader) {
        var one = desk.open(actor.union(), id);
        refuseIf(one.file().instructed().isPresent(), INSTRUCTED_ALREADY);
        refuseIf(one.proposal().isAuthor(leader), PROPOSER_WOULD_HANDLE, people.name(actor, leader));
        return one;
    }

    /** Only by who was asked, once. */
    void give(Actor actor, ProposalId id, String words) {
        var one = desk.open(actor.union(), id);
        refuseIf(one.file().instructed().isPresent(), INSTRUCTED_ALREADY);
        var asked = Optional.ofNullable(one.file().instruction())
                .filter(known -> known.waitsFor(actor.member()))
                .orElseThrow(() -> new Refusal(NOT_ASKED_TO_INSTRUCT));
        desk.move(one, Step.INSTRUCT, desk.hand(actor.member(), Role.LEADER, words));
        entries.save(actor.union(), id, asked.given(words, null, desk.now()));
        news.instructed(actor, one.proposal(), asked.askedBy());
    }
}
