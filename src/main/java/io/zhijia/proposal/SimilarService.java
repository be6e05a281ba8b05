package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.SCREEN_PROPOSALS;

import io.zhijia.identity.Actor;
import io.zhijia.proposal.Likeness.Hint;
import io.zhijia.proposal.Wording.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Earlier proposals about the same thing: what everybody may see of them, and more for the committee. */
@Service
@Transactional(readOnly = true)
class SimilarService {

    private static final int SHOWN = 5;

    /** More, since some of them may not be for whoever asks. */
    private static final int ASKED = 40;

    private static final Set<Stage> SENT_IN = EnumSet.complementOf(
            EnumSet.of(Stage.DRAFT, Stage.SECONDING, Stage.HEAD_REVIEW, Stage.RETURNED, Stage.WITHDRAWN));

    private final SimilarIndex index;
    private final ProposalLists lists;

    SimilarService(SimilarIndex index, ProposalLists lists) {
        this.index = index;
        this.lists = lists;
    }

    /** Like what is being written. */
    List<Similar> to(Actor actor, Text text) {
        return seen(actor, Map.of(text, hints(actor, text))).getOrDefault(text, List.of());
    }

    /** Like one that is known already, which is not among them. */
    List<Similar> to(Actor actor, Proposal one) {
        return among(actor, List.of(one)).getOrDefault(one.id(), List.of());
    }

    /** The same for several at once. */
    Map<ProposalId, List<Similar>> among(Actor actor, Collection<Proposal> some) {
        return seen(
                actor,
                some.stream()
                        .collect(Collectors.toMap(
                                Proposal::id,
                                one -> hints(actor, one.wording().text()).stream()
                                        .filter(hint ->
                                                !hint.id().equals(one.id().value()))
                                        .toList())));
    }

    /** Those of them that are about the same thing, directly or through another: for each more than one, the largest first. */
    List<List<Proposal>> groups(Actor actor, Collection<Proposal> some) {
        var known = some.stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        var left = new LinkedHashMap<>(known);
        var groups = new ArrayList<List<Proposal>>();
        for (var one : some) {
            if (left.remove(one.id().value()) != null) {
                var group = new ArrayList<>(List.of(one));
                for (int i = 0; i < group.size(); i++) {
                    hints(actor, group.get(i).wording().text()).stream()
                            .map(hint -> left.remove(hint.id()))
                            .filter(Objects::nonNull)
                            .forEach(group::add);
                }
                groups.add(List.copyOf(group));
            }
        }
        return groups.stream()
                .filter(group -> group.size() > 1)
                .sorted(Comparator.comparingInt((List<Proposal> group) -> group.size())
                        .reversed())
                .toList();
    }

    private List<Hint> hints(Actor actor, Text text) {
        return index.like(actor, text.title(), text.grounds() + "\n" + text.measures(), ASKED);
    }

    private <K> Map<K, List<Similar>> seen(Actor actor, Map<K, List<Hint>> hints) {
        var isScreener = actor.may(SCREEN_PROPOSALS);
        var ids = hints.values().stream()
                .flatMap(List::stream)
                .map(hint -> new ProposalId(hint.id()))
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        var lines = lists.these(actor.union(), ids, isScreener ? SENT_IN : Stage.SCREENED).stream()
                .collect(Collectors.toMap(ProposalLine::id, Function.identity()));
        var answers = lists.answers(actor.union(), lines.keySet(), isScreener);
        return hints.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .flatMap(hint -> similar(hint, lines, answers))
                                .limit(SHOWN)
                                .toList()));
    }

    private static Stream<Similar> similar(
            Hint hint, Map<ProposalId, ProposalLine> lines, Map<ProposalId, Published> answers) {
        var id = new ProposalId(hint.id());
        return Stream.ofNullable(lines.get(id)).map(line -> new Similar(line, hint.percent(), answers.get(id)));
    }
}
