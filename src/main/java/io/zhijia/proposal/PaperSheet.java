package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingRefusal.TYPED_BY_YOU;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.RatingService.Said;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One person's rating on paper and what was typed of it: by two persons, neither of whom sees what the other typed. Where
 * they differ both look at the paper once more.
 */
record PaperSheet(MemberId member, List<Typing> typings) {

    /**
     * What one person read on it.
     *
     * @param attempt 1, and one more after each time they differed
     */
    record Typing(int attempt, MemberId by, Said said, LocalDateTime at) {}

    /** Where two typings differ. */
    enum Field {
        ATTITUDE,
        RESULT,
        MORE,
        REASON;

        /** Message key of its name. */
        String word() {
            return "handling.paper.field." + name();
        }
    }

    PaperSheet {
        typings = List.copyOf(typings);
    }

    /** Typed by somebody; the second of an attempt is somebody else. */
    PaperSheet typed(MemberId by, Said said, LocalDateTime now) {
        refuseIf(waiting().filter(first -> first.by().equals(by)).isPresent(), TYPED_BY_YOU);
        var all = new ArrayList<>(typings);
        all.add(new Typing(attempt(), by, said, now));
        return new PaperSheet(member, all);
    }

    /** The attempt that runs. */
    int attempt() {
        return waiting().map(Typing::attempt).orElseGet(() -> typings.isEmpty() ? 1 : last().attempt() + 1);
    }

    /** Typed once, so that somebody else has to type it, too. */
    Optional<Typing> waiting() {
        return typings.size() % 2 == 1 ? Optional.of(last()) : Optional.empty();
    }

    /** Where the last two differ; empty where they agree or only one has typed. */
    Set<Field> differences() {
        if (typings.isEmpty() || waiting().isPresent()) {
            return Set.of();
        }
        var one = first().said();
        var other = last().said();
        var differing = EnumSet.noneOf(Field.class);
        add(differing, Field.ATTITUDE, one.attitude() != other.attitude());
        add(differing, Field.RESULT, one.result() != other.result());
        add(differing, Field.MORE, one.wantsMore() != other.wantsMore());
        add(differing, Field.REASON, !plain(one.reason()).equals(plain(other.reason())));
        return differing;
    }

    /** Two read the same on it. */
    boolean isAgreed() {
        return !typings.isEmpty() && waiting().isEmpty() && differences().isEmpty();
    }

    /** Of the last two. */
    Typing first() {
        return typings.get(typings.size() - 2);
    }

    Typing last() {
        return typings.getLast();
    }

    /** Blanks and the width of punctuation are the keyboard's, not the paper's. */
    private static String plain(String reason) {
        return Normalizer.normalize(reason, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static void add(Set<Field> differing, Field field, boolean differs) {
        if (differs) {
            differing.add(field);
        }
    }
}
