package io.zhijia.congress;

import io.zhijia.congress.Opinion.Stance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What delegations think of one item, and what came of it.
 *
 * @param delegations those who are asked: with a delegate in them
 * @param examination null while nobody has settled it
 * @param waived why the union examines nothing of this kind; null where it does
 */
record Examined(
        AgendaItem item,
        List<Delegation> delegations,
        List<Opinion> opinions,
        @Nullable Examination examination,
        @Nullable String waived) {

    Optional<Opinion> of(Delegation delegation) {
        return opinions.stream()
                .filter(one -> one.delegation().equals(delegation.id()))
                .findFirst();
    }

    /** Those who have said nothing yet. */
    List<Delegation> silent() {
        return delegations.stream().filter(one -> of(one).isEmpty()).toList();
    }

    long count(Stance stance) {
        return delegations.stream()
                .filter(one -> of(one).filter(said -> said.stance() == stance).isPresent())
                .count();
    }

    Optional<Examination> settled() {
        return Optional.ofNullable(examination);
    }

    /** Only what is to be passed or decided, unless the union settled it otherwise, and only where there are delegations to ask. */
    boolean isAsked() {
        return item.handling().isExamined() && !delegations.isEmpty() && waived == null;
    }

    boolean opensTheVote() {
        return !isAsked()
                || settled().filter(one -> one.outcome().opensTheVote()).isPresent();
    }
}
