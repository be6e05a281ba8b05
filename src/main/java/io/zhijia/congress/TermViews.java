package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.Composition.Check;
import io.zhijia.decision.Certainty;
import io.zhijia.decision.Matter;
import io.zhijia.decision.Units;
import io.zhijia.decision.UsualRules;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.HeadCounts;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Terms as the pages show them; everybody may read who sits where, only who keeps the congress how that adds up. */
@Service
@Transactional(readOnly = true)
class TermViews {

    private final Terms terms;
    private final Delegates delegates;
    private final CongressBook book;
    private final IdentityService people;
    private final MakeUp makeUp;
    private final HeadCounts counts;
    private final RuleService rules;
    private final UnionDirectory union;
    private final Clock clock;

    TermViews(
            Terms terms,
            Delegates delegates,
            CongressBook book,
            IdentityService people,
            MakeUp makeUp,
            HeadCounts counts,
            RuleService rules,
            UnionDirectory union,
            Clock clock) {
        this.terms = terms;
        this.delegates = delegates;
        this.book = book;
        this.people = people;
        this.makeUp = makeUp;
        this.counts = counts;
        this.rules = rules;
        this.union = union;
        this.clock = clock;
    }

    /** The latest first, without anybody in them. */
    List<TermView> all(Actor actor) {
        var today = LocalDate.now(clock);
        return terms.all(actor.union()).stream()
                .map(term -> new TermView(
                        term,
                        term.state(today, book.isFollowed(actor, term, today)),
                        today,
                        book.sittings(actor, term.id()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        Map.of()))
                .toList();
    }

    TermView one(Actor actor, TermId id) {
        var today = LocalDate.now(clock);
        var term = terms.get(actor.union(), id);
        var constituencies = terms.constituencies(actor.union(), id);
        var delegations = terms.delegations(actor.union(), id, today);
        var all = delegates.of(actor.union(), id);
        var names = people.names(actor, everybody(all, delegations));
        var lines = new Lines(term, units(actor), constituencies, delegations, all, names, today);
        return new TermView(
                term,
                term.state(today, book.isFollowed(actor, term, today)),
                today,
                book.sittings(actor, id),
                constituencies,
                delegations,
                lines.of(one -> one.until() == null || !one.until().isBefore(today)),
                lines.of(one -> one.until() != null && one.until().isBefore(today)),
                all.stream()
                        .filter(one -> one.constituency() != null && one.until() == null)
                        .collect(Collectors.groupingBy(
                                one -> Objects.requireNonNull(one.constituency()), Collectors.counting())),
                names);
    }

    Delegate delegate(Actor actor, DelegateId id) {
        return delegates.get(actor.union(), id);
    }

    /** Whether all or delegates should meet, and how the delegates are made up today: for who keeps the congress. */
    List<Check> checks(Actor actor, TermView of) {
        return actor.may(KEEP_CONGRESS)
                ? Stream.concat(
                                Composition.form(of.term(), units(actor)).stream(),
                                checks(actor, of, rules.now(actor, of.term())).stream())
                        .toList()
                : List.of();
    }

    /** How those who have a vote in a sitting were made up on its day, by the rules it was called under. */
    List<Check> checks(Actor actor, SittingView of, List<DelegateLine> voting) {
        if (!actor.may(KEEP_CONGRESS) || voting.isEmpty() || !of.term().kind().hasDelegates()) {
            return List.of();
        }
        var some = voting.stream().map(DelegateLine::delegate).toList();
        return makeUp.composition(actor, some, of.sitting().day())
                .checks(of.term(), rules.of(actor, of.term(), of.sitting()), counts.inService(actor));
    }

    private List<Check> checks(Actor actor, TermView of, RuleSet set) {
        if (!actor.may(KEEP_CONGRESS)
                || of.voting().isEmpty()
                || !of.term().kind().hasDelegates()) {
            return List.of();
        }
        var sitting = of.voting().stream().map(DelegateLine::delegate).toList();
        return makeUp.composition(actor, sitting, of.today()).checks(of.term(), set, counts.inService(actor));
    }

    /** Whether these delegates can be made known as final: a line the law itself draws stops it, everything else only warns. */
    void refuseUnlessLawful(Actor actor, TermId id) {
        var of = one(actor, id);
        var law = new RuleSet(rules.now(actor, of.term()).usual(), Map.of());
        for (var check : checks(actor, of, law)) {
            refuseIf(
                    check.certainty() == Certainty.READ && Boolean.FALSE.equals(check.isMet()),
                    check.refusal(),
                    check.got(),
                    check.of(),
                    check.bound());
        }
    }

    /** Of terms in office of the whole unit, by term: whether they have met this year. */
    Map<TermId, Cadence> cadences(Actor actor, List<TermView> all) {
        var running = all.stream()
                .filter(of -> of.state() != TermState.ENDED && of.state() != TermState.PREPARING)
                .filter(of -> of.term().label().isEmpty())
                .toList();
        if (running.isEmpty()) {
            return Map.of();
        }
        var units = units(actor);
        return running.stream()
                .collect(Collectors.toMap(
                        of -> of.term().id(),
                        of -> Cadence.of(
                                of.term(),
                                of.sittings(),
                                units,
                                rules.now(actor, of.term())
                                        .get(CongressRule.SESSIONS)
                                        .value(),
                                months(actor, of.term()),
                                of.today())));
    }

    /** How often a year its delegates are to study. */
    int studies(Actor actor, TermId id) {
        return rules.now(actor, terms.get(actor.union(), id))
                .get(CongressRule.STUDY)
                .value();
    }

    /** In which months it usually meets. */
    Set<Month> months(Actor actor, Term term) {
        return terms.months(actor.union(), term.id());
    }

    /** How many delegates there should be at least, by the rules of today. */
    Quota quota(Actor actor, Term term) {
        return rules.now(actor, term).quota(term);
    }

    Units units(Actor actor) {
        return AssemblyKind.units(union.profile(actor).kind());
    }

    private static Set<MemberId> everybody(List<Delegate> all, List<Delegation> delegations) {
        var some = new HashSet<MemberId>();
        all.forEach(one -> some.add(one.member()));
        delegations.forEach(one -> some.addAll(one.people()));
        return some;
    }

    /** Delegates with the names that belong to them. */
    private record Lines(
            Term term,
            Units units,
            List<Constituency> constituencies,
            List<Delegation> delegations,
            List<Delegate> all,
            Map<MemberId, String> names,
            LocalDate today) {

        List<DelegateLine> of(Predicate<Delegate> which) {
            var sorted = new ArrayList<>(all.stream().filter(which).toList());
            sorted.sort(Comparator.comparing(Delegate::part)
                    .thenComparingInt(one -> index(one.constituency()))
                    .thenComparing(Delegate::since)
                    .thenComparing(one -> names.getOrDefault(one.member(), "")));
            return IntStream.range(0, sorted.size())
                    .mapToObj(i -> line(i + 1, sorted.get(i)))
                    .toList();
        }

        private DelegateLine line(int place, Delegate one) {
            var constituency = constituencies.stream()
                    .filter(other -> other.id().equals(one.constituency()))
                    .findFirst();
            var delegation = constituency.flatMap(in -> delegations.stream()
                    .filter(other -> other.id().equals(in.delegation()))
                    .findFirst());
            return new DelegateLine(
                    place,
                    one,
                    names.getOrDefault(one.member(), ""),
                    constituency.map(Constituency::name).orElse(""),
                    delegation.map(Delegation::name).orElse(""),
                    delegation.filter(of -> one.member().equals(of.head())).isPresent(),
                    before(one.replaces()),
                    constituency
                            .filter(in -> one.votes() != null)
                            .map(this::needed)
                            .orElse(null));
        }

        private int needed(Constituency in) {
            return UsualRules.of(term.region(), units, Matter.DELEGATE_ELECTED, today)
                    .share()
                    .needed(in.staff());
        }

        private String before(@Nullable DelegateId replaced) {
            return all.stream()
                    .filter(one -> one.id().equals(replaced))
                    .map(one -> names.getOrDefault(one.member(), ""))
                    .findFirst()
                    .orElse("");
        }

        private int index(@Nullable ConstituencyId id) {
            for (int i = 0; i < constituencies.size(); i++) {
                if (constituencies.get(i).id().equals(id)) {
                    return i;
                }
            }
            return constituencies.size();
        }
    }
}
