package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.proposal.HandlingRefusal.NO_SUCH_DEPARTMENT;
import static io.zhijia.proposal.HandlingRefusal.NO_SUCH_PART;
import static io.zhijia.proposal.HandlingRefusal.PROPOSER_WOULD_HANDLE;
import static io.zhijia.proposal.HandlingRefusal.REPLACED_BY_THE_SAME;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Assignment.Department;
import io.zhijia.proposal.Replacement.Part;
import io.zhijia.refusal.Refusal;
import io.zhijia.union.DepartmentId;
import io.zhijia.union.UnionDirectory;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes open cases over from departments that were dissolved and people who left (接办), whatever stage they are in. */
@Service
@Transactional
class ReplacementService {

    private final CaseDesk desk;
    private final CaseEntries entries;
    private final Seats seats;
    private final UnionDirectory union;
    private final IdentityService names;
    private final Presence presence;
    private final Committee committee;
    private final CaseNews news;

    ReplacementService(
            CaseDesk desk,
            CaseEntries entries,
            Seats seats,
            UnionDirectory union,
            IdentityService names,
            Presence presence,
            Committee committee,
            CaseNews news) {
        this.desk = desk;
        this.entries = entries;
        this.seats = seats;
        this.union = union;
        this.names = names;
        this.presence = presence;
        this.committee = committee;
        this.news = news;
    }

    /**
     * What is decided.
     *
     * @param key of the {@link Seat}
     * @param department null where the part is not a department's
     */
    record Decided(String key, @Nullable DepartmentId department, MemberId member, String reason) {}

    /** What cannot go on: the department is no longer there, or the person has left or cannot sign in. */
    @Transactional(readOnly = true)
    List<Seat> orphaned(Actor actor) {
        actor.must(LEAD_CASES);
        return gone(actor, seats.needed(actor.union()));
    }

    @Transactional(readOnly = true)
    List<Seat> of(Actor actor, ProposalId id) {
        actor.must(LEAD_CASES);
        desk.open(actor.union(), id);
        return seats.of(actor.union(), id);
    }

    List<Seat> gone(Actor actor, List<Seat> among) {
        if (among.isEmpty()) {
            return among;
        }
        var there = union.departments(actor).stream().map(one -> one.id()).collect(Collectors.toSet());
        var gone =
                presence.gone(actor, among.stream().map(Seat::member).distinct().toList());
        return among.stream()
                .filter(seat -> seat.where().filter(one -> !there.contains(one)).isPresent()
                        || gone.contains(seat.member())
                        || mayNotAssess(actor, seat))
                .toList();
    }

    /** Only somebody of the committee assesses; whose office has ended does not any more. */
    private boolean mayNotAssess(Actor actor, Seat seat) {
        return seat.part() == Part.KEEPER
                && seat.stage() == Stage.ASSESSMENT
                && committee.members(actor, desk.today()).noneMatch(seat.member()::equals);
    }

    void replace(Actor actor, ProposalId id, Decided decided) {
        actor.must(LEAD_CASES);
        var one = desk.open(actor.union(), id);
        var seat = seats.of(actor.union(), id).stream()
                .filter(known -> known.key().equals(decided.key()))
                .findFirst()
                .orElseThrow(() -> new Refusal(NO_SUCH_PART));
        refuseIf(
                seat.part() != Part.KEEPER && one.proposal().isAuthor(decided.member()),
                PROPOSER_WOULD_HANDLE,
                names.name(actor, decided.member()));
        var to = department(actor, seat, decided);
        refuseIf(
                seat.member().equals(decided.member())
                        && seat.where().filter(known -> !known.equals(to.id())).isEmpty(),
                REPLACED_BY_THE_SAME);
        var taken = new Replacement(
                one.file().replacements().size() + 1,
                seat.part(),
                seat.departmentName(),
                seat.member(),
                seat.part().isDepartment() ? to.name() : "",
                decided.member(),
                decided.reason().strip(),
                actor.member(),
                desk.now());
        var moved =
                desk.move(one, Step.REPLACE, desk.hand(actor.member(), Role.COMMITTEE, words(actor, taken, decided)));
        entries.save(actor.union(), id, one.assignment().replaced(seat, to));
        seats.add(actor.union(), id, taken);
        news.replaced(actor, moved, taken);
    }

    /** The reason, and from whom to whom, for those who read the timeline. */
    private String words(Actor actor, Replacement taken, Decided decided) {
        return decided.reason().isBlank()
                ? ""
                : decided.reason().strip() + "（" + named(actor, taken.fromName(), taken.from()) + " → "
                        + named(actor, taken.toName(), taken.to()) + "）";
    }

    private String named(Actor actor, String department, MemberId member) {
        return (department + " " + names.name(actor, member)).strip();
    }

    /** For leader and keeper it stands for nothing but the person. */
    private Department department(Actor actor, Seat seat, Decided decided) {
        var chosen = decided.department();
        return union.departments(actor).stream()
                .filter(known -> !seat.part().isDepartment() || known.id().equals(chosen))
                .findFirst()
                .map(known -> new Department(known.id(), known.name(), decided.member()))
                .orElseThrow(() -> new Refusal(NO_SUCH_DEPARTMENT));
    }
}
