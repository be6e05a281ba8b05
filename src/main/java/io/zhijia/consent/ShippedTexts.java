package io.zhijia.consent;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The first version of every text, which comes with the program; a union words its own from there. */
@Component
class ShippedTexts {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private final MessageSource words;

    ShippedTexts(MessageSource words) {
        this.words = words;
    }

    /** In Chinese, whatever is read beside it: these are the words that bind. */
    PurposeText of(UnionId union, Purpose purpose) {
        var wording = words.getMessage(purpose.text(), null, Locale.SIMPLIFIED_CHINESE);
        return new PurposeText(union, purpose, PurposeText.SHIPPED, wording, SINCE, false);
    }
}
