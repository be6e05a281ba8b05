package io.zhijia.datadesk;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.KeptForAWhile;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Settled requests: three years, to show that they were answered. */
@Component
class KeptDataRequests implements KeptForAWhile {

    private final DataRequests requests;
    private final MessageSource words;

    KeptDataRequests(DataRequests requests, MessageSource words) {
        this.requests = requests;
        this.words = words;
    }

    @Override
    public String name() {
        return "data_request";
    }

    @Override
    public int months() {
        return 36;
    }

    @Override
    public int atLeast() {
        return 36;
    }

    @Override
    public int count(Actor actor, LocalDate before) {
        return requests.settledBefore(actor.union(), before, Integer.MAX_VALUE).size();
    }

    @Override
    public List<String> some(Actor actor, LocalDate before, int most) {
        return requests.settledBefore(actor.union(), before, most).stream()
                .map(one -> one.received() + " "
                        + words.getMessage(one.kind().word(), null, LocaleContextHolder.getLocale()))
                .toList();
    }

    @Override
    public int remove(Actor actor, LocalDate before) {
        return requests.removeSettledBefore(actor.union(), before);
    }
}
