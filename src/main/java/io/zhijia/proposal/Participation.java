package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of the delegates proposed something: numbers only, nobody is named for having kept silent.
 *
 * @param received proposals, whoever wrote them
 */
record Participation(int delegates, int proposing, int received) {

    /** Whoever stands under a proposal has proposed; whoever seconded one has not. */
    static Participation of(Collection<MemberId> delegates, List<CaseAtHand> cases) {
        var sent = Figure.RECEIVED.of(cases);
        var authors = new HashSet<MemberId>();
        sent.forEach(one -> one.proposal().authors().forEach(author -> authors.add(author.member())));
        var all = new HashSet<>(delegates);
        var proposing = all.stream().filter(authors::contains).count();
        return new Participation(all.size(), (int) proposing, sent.size());
    }

    int silent() {
        return delegates - proposing;
    }

    /** Null where nobody sat. */
    @Nullable BigDecimal perDelegate() {
        return delegates == 0
                ? null
                : BigDecimal.valueOf(received).divide(BigDecimal.valueOf(delegates), 2, RoundingMode.HALF_UP);
    }
}
