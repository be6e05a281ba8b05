package io.zhijia.meeting;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What each type of meeting usually talks about, an item a line, in the language of whoever prepares it. */
@Component
class UsualAgendas {

    private final MessageSource words;

    UsualAgendas(MessageSource words) {
        this.words = words;
    }

    String of(MeetingType type) {
        var context = LocaleContextHolder.getLocaleContext();
        var locale = context == null ? null : context.getLocale();
        var text = words.getMessage(type.agendaWord(), null, locale == null ? Locale.SIMPLIFIED_CHINESE : locale);
        return text.replace("；", "\n").replace("; ", "\n");
    }
}
