package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.proposal.HandlingRefusal.NO_SUCH_DEPARTMENT;
import static io.zhijia.proposal.HandlingRefusal.PROPOSER_WOULD_HANDLE;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Assignment.Department;
import io.zhijia.proposal.Assignment.HandBack;
import io.zhijia.refusal.Refusal;
import io.zhijia.union.DepartmentId;
import io.zhijia.union.UnionDirectory;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee gives cases and suggestions to departments (交办), takes them back, and gives them anew. */
@Service
@Transactional
class AssignmentService {

    static final Set<Stage> WAITING = EnumSet.of(Stage.DOCKETED, Stage.SUGGESTION, Stage.HANDED_BACK);
    static final Set<Stage> OUT = EnumSet.of(Stage.ASSIGNED, Stage.RECEIVED, Stage.HANDLING);

    private final CaseDesk desk;
    private final CaseEntries entries;
    private final UnionDirectory union;
    private final IdentityService people;
    private final CaseNews news;

    AssignmentService(CaseDesk desk, CaseEntries entries, UnionDirectory union, IdentityService people, CaseNews news) {
        this.desk = desk;
        this.entries = entries;
        this.union = union;
        this.people = people;
        this.news = news;
    }

    /** A department and who acts for it. */
    record Chosen(DepartmentId department, MemberId assignee) {}

    /** What the meeting decided about one case. */
    record Decided(
            Chosen lead,
            List<Chosen> helping,
            MemberId leader,
            MemberId keeper,
            boolean isKey,
            @Nullable LocalDate due,
            String note) {}

    /** What is to be given to somebody, the longest waiting first. */
    @Transactional(readOnly = true)
    List<CaseAtHand> waiting(Actor actor) {
        actor.must(LEAD_CASES);
        return desk.in(actor.union(), WAITING);
    }

    /** With somebody now, so that it could be taken back. */
    @Transactional(readOnly = true)
    List<CaseAtHand> out(Actor actor) {
        actor.must(LEAD_CASES);
        return desk.in(actor.union(), OUT);
    }

    /** The last day a department would have if nobody says another. */
    LocalDate usualDue(Actor actor, CaseAtHand one) {
        return Turn.of(one.rules(), ClockKind.ANSWER, desk.today()).due(desk.workingDays(actor), desk.today());
    }

    void assign(Actor actor, ProposalId id, Decided decided) {
        actor.must(LEAD_CASES);
        var one = desk.open(actor.union(), id);
        refuseProposers(actor, one, decided);
        var due = decided.due();
        var given = Assignment.given(
                one.file().assignments().size() + 1,
                department(actor, decided.lead()),
                decided.helping().stream().map(each -> department(actor, each)).toList(),
                decided.leader(),
                decided.keeper(),
                decided.isKey(),
                due == null ? usualDue(actor, one) : due,
                decided.note().strip(),
                actor.member(),
                desk.now());
        var isInstructed =
                !one.rules().leadersOpinion() || one.file().instructed().isPresent();
        var met = EnumSet.of(Need.DEPARTMENT);
        if (isInstructed) {
            met.add(Need.INSTRUCTION);
        }
        if (!desk.isDisputed(one)) {
            met.add(Need.NO_DISPUTE);
        }
        desk.move(one, Step.ASSIGN, committee(actor, decided.note()), met.toArray(Need[]::new));
        entries.save(actor.union(), id, given);
        news.assigned(actor, one.proposal(), given);
    }

    /** Nobody handles, signs or helps with what they have proposed themselves: they are to rate it. */
    private void refuseProposers(Actor actor, CaseAtHand one, Decided decided) {
        Stream.concat(
                        Stream.of(decided.lead().assignee(), decided.leader()),
                        decided.helping().stream().map(Chosen::assignee))
                .filter(one.proposal()::isAuthor)
                .findFirst()
                .ifPresent(member -> {
                    throw new Refusal(PROPOSER_WOULD_HANDLE, people.name(actor, member));
                });
    }

    private Department department(Actor actor, Chosen chosen) {
        return union.departments(actor).stream()
                .filter(known -> known.id().equals(chosen.department()))
                .findFirst()
                .map(known -> new Department(known.id(), known.name(), chosen.assignee()))
                .orElseThrow(() -> new Refusal(NO_SUCH_DEPARTMENT));
    }

    /** Takes it from the department, with its consent or because there is no such department any more. */
    void takeBack(Actor actor, ProposalId id, String reason) {
        actor.must(LEAD_CASES);
        var one = desk.open(actor.union(), id);
        desk.move(one, Step.CONSENT_TO_HAND_BACK, committee(actor, reason));
        entries.save(
                actor.union(),
                id,
                one.assignment().handedBack(new HandBack(actor.member(), desk.now(), reason.strip(), "", false)));
    }

    /** Whether the department still exists; one that was dissolved cannot answer. */
    @Transactional(readOnly = true)
    boolean isDissolved(Actor actor, CaseAtHand one) {
        return one.file()
                .assignment()
                .filter(given -> union.departments(actor).stream()
                        .noneMatch(known -> known.id().equals(given.department().id())))
                .isPresent();
    }

    private Hand committee(Actor actor, String words) {
        return desk.hand(actor.member(), Role.COMMITTEE, words);
    }
}
