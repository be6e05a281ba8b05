package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.MutualCheckPermission.TAKE_PART;

import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the officers of a union what the other side has done. */
@Service
@Transactional
class NewsService {

    private final OfficeService offices;
    private final Inbox inbox;
    private final Clock clock;

    NewsService(OfficeService offices, Inbox inbox, Clock clock) {
        this.offices = offices;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Once, however often it is said. */
    void tell(WithinUnion there, Pair pair, UnionId at, String word, String fact) {
        var today = LocalDate.now(clock);
        var key = "mutualcheck/%s/%s/%s".formatted(pair.id(), word, pair.state().name());
        var place = "/mutual-checks/" + pair.id() + "?at=" + at;
        offices.all(there).stream()
                .filter(held -> TAKE_PART.grant().inUnion().contains(held.office())
                        && held.body().equals(there.union().value())
                        && held.isHeldOn(today))
                .map(OfficeHolding::member)
                .distinct()
                .forEach(officer -> inbox.tell(there, officer, Message.of(key, place, word, fact)));
    }
}
