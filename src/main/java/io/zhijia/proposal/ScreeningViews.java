package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.SCREEN_PROPOSALS;
import static java.util.stream.Collectors.groupingBy;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Wording.Text;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies on the committee's table, with what its members think. */
@Service
@Transactional(readOnly = true)
class ScreeningViews {

    private static final int LONGEST_TITLE = 60;

    private final Calls calls;
    private final Proposals proposals;
    private final IdentityService people;
    private final SimilarService similar;

    ScreeningViews(Calls calls, Proposals proposals, IdentityService people, SimilarService similar) {
        this.calls = calls;
        this.proposals = proposals;
        this.people = people;
        this.similar = similar;
    }

    /**
     * One proposal on the table.
     *
     * @param late 逾期 that the rules make a suggestion
     * @param similar others about the same thing, of this call and earlier
     */
    record OnTable(
            Proposal proposal,
            List<ScreeningOpinion> opinions,
            boolean late,
            List<Similar> similar,
            Map<MemberId, String> names) {

        String name(MemberId member) {
            return names.getOrDefault(member, "");
        }

        Optional<ScreeningOpinion> of(MemberId member) {
            return opinions.stream().filter(one -> one.by().equals(member)).findFirst();
        }
    }

    List<OnTable> table(Actor actor, Collection<Proposal> shown) {
        actor.must(SCREEN_PROPOSALS);
        var opinions = proposals.opinions(
                actor.union(), shown.stream().map(Proposal::id).toList());
        var byProposal = opinions.stream().collect(groupingBy(ScreeningOpinion::proposal));
        var names = people.names(
                actor,
                Stream.concat(
                                opinions.stream().map(ScreeningOpinion::by),
                                shown.stream().flatMap(ScreeningViews::people))
                        .distinct()
                        .toList());
        var alike = similar.among(actor, shown);
        var rules = calls.all(actor.union()).stream().collect(Collectors.toMap(Call::id, Call::rules));
        return shown.stream()
                .map(one -> new OnTable(
                        one,
                        byProposal.getOrDefault(one.id(), List.of()),
                        one.filing().isLate()
                                && Optional.ofNullable(rules.get(one.call()))
                                        .filter(Rules::lateBecomesSuggestion)
                                        .isPresent(),
                        alike.getOrDefault(one.id(), List.of()),
                        names))
                .toList();
    }

    /** What on the table is about the same thing. */
    List<List<Proposal>> groups(Actor actor, Collection<Proposal> all) {
        actor.must(SCREEN_PROPOSALS);
        return similar.groups(actor, all);
    }

    /** What the committee decided and can still take back. */
    List<Proposal> undoable(Actor actor) {
        actor.must(SCREEN_PROPOSALS);
        return proposals
                .in(actor.union(), EnumSet.of(Stage.DOCKETED, Stage.SUGGESTION, Stage.DECLINED, Stage.RETURNED))
                .stream()
                .filter(one -> one.course().allows(Step.UNDO))
                .toList();
    }

    /** The new text of a merger; null where all its fields were left empty, so that the lead's stays. */
    @Nullable Text agreedText(Actor actor, Optional<ProposalId> lead, String title, String grounds, String measures) {
        if (lead.isEmpty() || (title + grounds + measures).isBlank()) {
            return null;
        }
        var of = proposals.get(actor.union(), lead.get()).wording().text();
        return new Text(
                of.subject(),
                or(title, of.title(), LONGEST_TITLE),
                or(grounds, of.grounds(), Draft.LONGEST),
                or(measures, of.measures(), Draft.LONGEST),
                of.wished());
    }

    private static String or(String typed, String otherwise, int longest) {
        var clean = Pasted.clean(typed);
        return clean.isEmpty() ? otherwise : clean.substring(0, Math.min(longest, clean.length()));
    }

    private static Stream<MemberId> people(Proposal of) {
        return Stream.concat(
                of.authors().stream().map(Author::member),
                of.secondments().stream().map(Secondment::member));
    }
}
