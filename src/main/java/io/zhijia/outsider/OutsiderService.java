package io.zhijia.outsider;

import static io.zhijia.outsider.OutsiderPermission.EXPORT_OUTSIDERS;
import static io.zhijia.outsider.OutsiderPermission.KEEP_OUTSIDERS;
import static io.zhijia.outsider.OutsiderPermission.SEE_OUTSIDERS;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who outside is known, and what for. */
@Service
@Transactional
class OutsiderService {

    private static final int MOST = 10_000;

    private final Outsiders outsiders;
    private final Audit audit;
    private final Clock clock;

    OutsiderService(Outsiders outsiders, Audit audit, Clock clock) {
        this.outsiders = outsiders;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Paging<Outsider> page(Actor actor, String text, @Nullable OutsiderKind kind, int page) {
        actor.must(SEE_OUTSIDERS);
        return Paging.of(outsiders.find(actor.union(), text.strip(), kind, Paging.limit(), Paging.offset(page)), page);
    }

    /** Those whose names may stay in the record book, as it names them; none for those who may not see the list. */
    @Transactional(readOnly = true)
    List<String> helping(Actor actor, int most) {
        return actor.may(SEE_OUTSIDERS)
                ? outsiders.find(actor.union(), "", null, MOST, 0).stream()
                        .filter(one -> one.kind().helps())
                        .map(Outsider::calledInTheRecordBook)
                        .limit(most)
                        .toList()
                : List.of();
    }

    /** How many of each kind; none for those who may not see the list. */
    @Transactional(readOnly = true)
    Map<OutsiderKind, Integer> counts(Actor actor) {
        return actor.may(SEE_OUTSIDERS) ? outsiders.counts(actor.union()) : Map.of();
    }

    @Transactional(readOnly = true)
    Outsider get(Actor actor, OutsiderId id) {
        actor.must(KEEP_OUTSIDERS);
        return outsiders.get(actor.union(), id);
    }

    void save(Actor actor, Outsider outsider) {
        actor.must(KEEP_OUTSIDERS);
        outsiders.save(outsider.checked(LocalDate.now(clock)));
        audit.done(actor, "outsider.step.saved", null, outsider.name() + " " + outsider.purgeOn());
    }

    void remove(Actor actor, OutsiderId id) {
        actor.must(KEEP_OUTSIDERS);
        var gone = outsiders.get(actor.union(), id);
        outsiders.remove(actor.union(), id);
        audit.done(actor, "outsider.step.removed", null, gone.name());
    }

    /** All that match, with how to reach them; noted in the log. */
    List<Outsider> export(Actor actor, String text, @Nullable OutsiderKind kind) {
        actor.must(EXPORT_OUTSIDERS);
        var all = outsiders.find(actor.union(), text.strip(), kind, MOST, 0);
        audit.done(actor, "outsider.step.exported", null, String.valueOf(all.size()));
        return all;
    }
}
