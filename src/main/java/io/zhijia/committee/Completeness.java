package io.zhijia.committee;

import static io.zhijia.committee.CommitteeKind.AUDIT;
import static io.zhijia.committee.CommitteeKind.UNION;
import static io.zhijia.committee.CommitteeKind.WOMEN;

import io.zhijia.membership.HeadCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the rules would have that is not there (ORG-05). Advice, never a block. */
final class Completeness {

    /** 工会法第十一条: from so many members a committee of one's own. */
    private static final int COMMITTEE_FROM = 25;

    /** Something to look at; the facts fill its words. */
    record Hint(String word, List<Object> facts) {
        static Hint of(String word, Object... facts) {
            return new Hint("committee.hint." + word, List.of(facts));
        }
    }

    /**
     * Looks at all bodies.
     *
     * @param womenFrom from so many women a women's committee; regions set 10 or 25
     */
    static List<Hint> hints(List<Standing> all, HeadCount people, int womenFrom) {
        var hints = new ArrayList<Hint>();
        if (people.members() >= COMMITTEE_FROM && isMissing(all, UNION)) {
            hints.add(Hint.of("union", people.members(), COMMITTEE_FROM));
        }
        if (isMissing(all, AUDIT)) {
            hints.add(Hint.of("audit"));
        }
        if (people.women() >= womenFrom && isMissing(all, WOMEN)) {
            hints.add(Hint.of("women", people.women(), womenFrom));
        }
        all.stream().filter(Standing::isWorking).forEach(standing -> about(standing, hints));
        return List.copyOf(hints);
    }

    private static boolean isMissing(List<Standing> all, CommitteeKind kind) {
        return all.stream().noneMatch(standing -> standing.committee().kind() == kind && standing.isWorking());
    }

    private static void about(Standing standing, List<Hint> hints) {
        var name = standing.committee().name();
        if (standing.state() == TermState.OVERDUE) {
            hints.add(Hint.of(
                    "overdue",
                    name,
                    String.valueOf(Objects.requireNonNull(standing.term()).ends())));
        }
        if (standing.head().isEmpty()) {
            hints.add(Hint.of("head", name));
        }
        var range = standing.range();
        if (standing.isOutOfRange() && range != null) {
            hints.add(Hint.of("seats", name, standing.seats().size(), range.least(), range.most()));
        }
    }

    private Completeness() {}
}
