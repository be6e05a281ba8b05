package io.zhijia.committee;

import static io.zhijia.committee.CommitteePermission.KEEP_COMMITTEES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an election asks of the bodies: a new term (届) with whoever was elected, or their seats in the present one. */
@Service
@Transactional
public class ElectedTerms {

    private final CommitteeService service;
    private final Committees committees;
    private final Clock clock;

    ElectedTerms(CommitteeService service, Committees committees, Clock clock) {
        this.service = service;
        this.committees = committees;
        this.clock = clock;
    }

    /**
     * Begins the next term with that day, which ends the one before.
     *
     * @param years of the term
     * @param members who sits in it, its head too; none of them is a relative of the principal
     * @param head 主席或主任, if that was elected
     */
    public void begin(
            Actor actor,
            CommitteeKind kind,
            String name,
            int years,
            LocalDate day,
            List<MemberId> members,
            @Nullable MemberId head) {
        actor.must(KEEP_COMMITTEES);
        var id = body(actor, kind).orElseGet(() -> service.setUp(actor, kind, name, ""));
        var terms = terms(actor, id);
        var number = terms.stream()
                .filter(term -> term.elected() == null)
                .map(Term::number)
                .findFirst()
                .orElseGet(() -> terms.stream().mapToInt(Term::number).max().orElse(0) + 1);
        if (terms.stream().noneMatch(term -> term.number() == number)) {
            service.begin(actor, id, number, years, null);
        }
        service.elect(actor, id, number, day);
        seat(actor, id, number, day, members, head);
    }

    /** 增补：into the term that works; a new one where none does. */
    public void fill(
            Actor actor,
            CommitteeKind kind,
            String name,
            int years,
            LocalDate day,
            List<MemberId> members,
            @Nullable MemberId head) {
        actor.must(KEEP_COMMITTEES);
        var working = working(actor, kind);
        if (working.isEmpty()) {
            begin(actor, kind, name, years, day, members, head);
            return;
        }
        var term = working.get();
        seat(actor, term.committee(), term.number(), day, members, head);
    }

    /** 委员会选举主席、补选主席：heads the term that works, out of its members or not; begins one where none does. */
    public void lead(Actor actor, CommitteeKind kind, String name, int years, LocalDate day, MemberId head) {
        actor.must(KEEP_COMMITTEES);
        var working = working(actor, kind);
        if (working.isEmpty()) {
            begin(actor, kind, name, years, day, List.of(head), head);
            return;
        }
        service.lead(actor, working.get().committee(), working.get().number(), head, day);
    }

    private Optional<Term> working(Actor actor, CommitteeKind kind) {
        return body(actor, kind)
                .flatMap(id -> terms(actor, id).stream()
                        .filter(term -> term.state(LocalDate.now(clock)).isWorking())
                        .findFirst());
    }

    private void seat(
            Actor actor, CommitteeId id, int number, LocalDate day, List<MemberId> members, @Nullable MemberId head) {
        for (var member : members) {
            var role = member.equals(head) ? SeatRole.HEAD : SeatRole.MEMBER;
            service.seat(actor, id, number, member, role, day, Kinship.NONE);
        }
    }

    private Optional<CommitteeId> body(Actor actor, CommitteeKind kind) {
        return committees.all(actor.union()).stream()
                .filter(body -> body.kind() == kind && !body.isClosed())
                .map(Committee::id)
                .findFirst();
    }

    private List<Term> terms(Actor actor, CommitteeId id) {
        return committees.terms(actor.union()).stream()
                .filter(term -> term.committee().equals(id))
                .toList();
    }
}
