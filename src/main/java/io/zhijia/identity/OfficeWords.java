package io.zhijia.identity;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the log says of an office; the log is kept in Chinese. */
@Component
class OfficeWords {

    private final MessageSource words;

    OfficeWords(MessageSource words) {
        this.words = words;
    }

    String of(OfficeHolding holding) {
        return say(holding.office()) + " " + holding.from() + " – " + (holding.until() == null ? "" : holding.until())
                + (holding.decision() == null ? "" : " " + holding.decision());
    }

    String of(Delegation delegation) {
        return say(delegation.holding().office()) + " " + delegation.begins() + " – " + delegation.ends() + " "
                + delegation.reason();
    }

    private String say(Office office) {
        return words.getMessage(office.word(), null, Locale.SIMPLIFIED_CHINESE);
    }
}
