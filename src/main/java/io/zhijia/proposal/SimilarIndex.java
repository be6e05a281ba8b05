package io.zhijia.proposal;

import io.zhijia.proposal.Likeness.Hint;
import io.zhijia.proposal.ProposalTexts.Written;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was ever sent in, union by union in memory: read when first asked for, kept current as texts change. */
@Service
@Transactional(readOnly = true)
class SimilarIndex {

    /** More at once than any server of ours has people asking; whoever comes after them has theirs read again. */
    private static final int UNIONS = 20;

    private final Map<UnionId, Likeness> known = new ConcurrentHashMap<>();
    private final ProposalTexts texts;

    SimilarIndex(ProposalTexts texts) {
        this.texts = texts;
    }

    /** The most alike first; whoever asks sorts out what they may not see. */
    List<Hint> like(WithinUnion asking, String title, String text, int most) {
        if (known.size() >= UNIONS && !known.containsKey(asking.union())) {
            known.clear();
        }
        var of = known.computeIfAbsent(asking.union(), this::read);
        synchronized (of) {
            return of.like(title, text, most);
        }
    }

    private Likeness read(UnionId union) {
        var fresh = new Likeness();
        texts.all(union).forEach(one -> put(fresh, one));
        return fresh;
    }

    @ApplicationModuleListener
    void on(TextKept kept) {
        var of = known.get(kept.union());
        if (of != null) {
            var now = texts.find(kept.union(), kept.proposal());
            synchronized (of) {
                now.ifPresentOrElse(
                        one -> put(of, one), () -> of.remove(kept.proposal().value()));
            }
        }
    }

    private static void put(Likeness of, Written one) {
        of.put(one.id().value(), one.title(), one.text());
    }
}
