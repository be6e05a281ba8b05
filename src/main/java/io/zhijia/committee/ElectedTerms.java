package io.zhijia.committee;

import static io.zhijia.committee.CommitteePermission.KEEP_COMMITTEES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * Who was elected into a body; whoever got several places takes the highest.
     *
     * @param members without those who have another place too, or with them; none is a relative of the principal
     * @param standing 常务委员
     * @param deputies 副主席、副主任
     * @param head 主席、主任, if that was elected
     */
    public record Chosen(
            List<MemberId> members,
            List<MemberId> standing,
            List<MemberId> deputies,
            @Nullable MemberId head) {

        public boolean isNobody() {
            return roles().isEmpty();
        }

        private Map<MemberId, SeatRole> roles() {
            var roles = new LinkedHashMap<MemberId, SeatRole>();
            if (head != null) {
                roles.put(head, SeatRole.HEAD);
            }
            deputies.forEach(one -> roles.putIfAbsent(one, SeatRole.DEPUTY));
            standing.forEach(one -> roles.putIfAbsent(one, SeatRole.STANDING));
            members.forEach(one -> roles.putIfAbsent(one, SeatRole.MEMBER));
            return roles;
        }
    }

    /**
     * Begins the next term with that day, which ends the one before.
     *
     * @param years of the term
     */
    public void begin(Actor actor, CommitteeKind kind, String name, int years, LocalDate day, Chosen chosen) {
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
        seat(actor, id, number, day, chosen);
    }

    /** 增补：into the term that works; a new one where none does. */
    public void fill(Actor actor, CommitteeKind kind, String name, int years, LocalDate day, Chosen chosen) {
        actor.must(KEEP_COMMITTEES);
        var working = working(actor, kind);
        if (working.isEmpty()) {
            begin(actor, kind, name, years, day, chosen);
            return;
        }
        var term = working.get();
        seat(actor, term.committee(), term.number(), day, chosen);
    }

    private Optional<Term> working(Actor actor, CommitteeKind kind) {
        return body(actor, kind)
                .flatMap(id -> terms(actor, id).stream()
                        .filter(term -> term.state(LocalDate.now(clock)).isWorking())
                        .findFirst());
    }

    /** Whoever leads may have sat in it already; a member comes new. */
    private void seat(Actor actor, CommitteeId id, int number, LocalDate day, Chosen chosen) {
        chosen.roles().forEach((member, role) -> {
            if (role == SeatRole.MEMBER) {
                service.seat(actor, id, number, member, role, day, Kinship.NONE);
            } else {
                service.raise(actor, id, number, member, role, day);
            }
        });
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
