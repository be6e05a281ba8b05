package io.zhijia.election;

import io.zhijia.ballot.BallotDesk.Decided;
import io.zhijia.committee.CommitteeKind;
import io.zhijia.committee.ElectedTerms;
import io.zhijia.committee.ElectedTerms.Chosen;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeService;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those elected take their seats and the offices that were voted on. */
@Component
class Seating {

    /** What goes with a post; what each member of a committee answers for, its first meeting settles. */
    private static final Map<Post, Office> OFFICES = new EnumMap<>(Map.of(
            Post.CHAIR, Office.CHAIR,
            Post.VICE_CHAIR, Office.VICE_CHAIR,
            Post.AUDIT, Office.AUDITOR,
            Post.AUDIT_HEAD, Office.AUDITOR,
            Post.WOMEN_HEAD, Office.WOMENS_OFFICER));

    private final ElectedTerms terms;
    private final OfficeService offices;

    Seating(ElectedTerms terms, OfficeService offices) {
        this.terms = terms;
        this.offices = offices;
    }

    void seat(Actor actor, Election election, Decided decided, LocalDate day) {
        election.posts().keySet().stream()
                .map(Post::body)
                .distinct()
                .forEach(body -> seat(actor, election, decided, body, day));
        handOver(actor, election, decided, day);
    }

    /** Where members are elected too, a new term begins; whoever leads alone does it in the one there is. */
    private void seat(Actor actor, Election election, Decided decided, CommitteeKind body, LocalDate day) {
        var chosen = switch (body) {
            case AUDIT ->
                new Chosen(
                        elected(election, decided, Post.AUDIT),
                        List.of(),
                        List.of(),
                        head(election, decided, Post.AUDIT_HEAD));
            case WOMEN ->
                new Chosen(
                        elected(election, decided, Post.WOMEN),
                        List.of(),
                        List.of(),
                        head(election, decided, Post.WOMEN_HEAD));
            default ->
                new Chosen(
                        elected(election, decided, Post.COMMITTEE),
                        elected(election, decided, Post.STANDING),
                        elected(election, decided, Post.VICE_CHAIR),
                        head(election, decided, Post.CHAIR));
        };
        if (chosen.isNobody()) {
            return;
        }
        var isWhole = election.posts().keySet().stream().anyMatch(post -> post.body() == body && post.isOfMembers());
        var name = election.posts().keySet().stream()
                .filter(post -> post.body() == body)
                .map(Post::bodyName)
                .findFirst()
                .orElseThrow();
        if (isWhole && !election.isByElection()) {
            terms.begin(actor, body, name, election.years(), day, chosen);
        } else {
            terms.fill(actor, body, name, election.years(), day, chosen);
        }
    }

    private static @Nullable MemberId head(Election election, Decided decided, Post post) {
        var elected = elected(election, decided, post);
        return elected.isEmpty() ? null : elected.getFirst();
    }

    /**
     * Offices that were voted on begin with the seats, and those of the former term end before; until a committee's first
     * meeting only those who did not stay in it lose theirs.
     */
    private void handOver(Actor actor, Election election, Decided decided, LocalDate day) {
        if (!offices.mayAppoint(actor)) {
            return;
        }
        if (!elected(election, decided, Post.CHAIR).isEmpty()) {
            leave(actor, Office.CHAIR, elected(election, decided, Post.CHAIR), day);
        }
        if (!election.isByElection()) {
            formerLeave(actor, election, decided, day);
        }
        OFFICES.forEach((post, office) -> offices.join(actor, office, elected(election, decided, post), day));
    }

    private void formerLeave(Actor actor, Election election, Decided decided, LocalDate day) {
        var auditors = elected(election, decided, Post.AUDIT);
        if (!auditors.isEmpty()) {
            leave(actor, Office.AUDITOR, both(auditors, elected(election, decided, Post.AUDIT_HEAD)), day);
        }
        var deputies = elected(election, decided, Post.VICE_CHAIR);
        if (!deputies.isEmpty()) {
            leave(actor, Office.VICE_CHAIR, deputies, day);
        }
        var heads = elected(election, decided, Post.WOMEN_HEAD);
        if (!heads.isEmpty()) {
            leave(actor, Office.WOMENS_OFFICER, both(heads, elected(election, decided, Post.WOMEN)), day);
        }
        var committee = elected(election, decided, Post.COMMITTEE);
        if (!committee.isEmpty()) {
            var staying = both(both(committee, elected(election, decided, Post.CHAIR)), deputies);
            leave(actor, Office.COMMITTEE_MEMBER, staying, day);
            leave(actor, Office.VICE_CHAIR, staying, day);
        }
    }

    private void leave(Actor actor, Office office, List<MemberId> staying, LocalDate day) {
        offices.leave(actor, office, staying, day);
    }

    private static List<MemberId> both(List<MemberId> some, List<MemberId> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    /** Those elected to an office who do not hold it and have no day on which they begin. */
    List<String> withoutOffice(Actor actor, Election election, Decided decided) {
        return OFFICES.entrySet().stream()
                .filter(entry -> election.posts().containsKey(entry.getKey()))
                .flatMap(entry -> election.elected(decided, entry.getKey()).stream()
                        .filter(one -> offices.of(actor, one.member()).stream()
                                .noneMatch(held -> held.office() == entry.getValue()))
                        .map(Candidate::name))
                .distinct()
                .toList();
    }

    private static List<MemberId> elected(Election election, Decided decided, Post post) {
        return election.posts().containsKey(post)
                ? election.elected(decided, post).stream()
                        .map(Candidate::member)
                        .toList()
                : List.of();
    }
}
