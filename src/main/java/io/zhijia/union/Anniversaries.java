package io.zhijia.union;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Coming;
import io.zhijia.messaging.ComingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The union's round birthdays, every fifth year: known years ahead, so that a plan can have room for them. */
@Component
@Transactional(readOnly = true)
class Anniversaries implements Coming {

    private static final int ROUND = 5;

    private final Unions unions;
    private final MessageSource words;

    Anniversaries(Unions unions, MessageSource words) {
        this.unions = unions;
        this.words = words;
    }

    @Override
    public List<ComingLine> inCalendar(Actor actor, LocalDate first, LocalDate last) {
        return coming(actor, first, last);
    }

    @Override
    public List<ComingLine> coming(Actor actor, LocalDate first, LocalDate last) {
        return unions.foundedOn(actor.union())
                .map(founded -> between(founded, first, last))
                .orElse(List.of());
    }

    private List<ComingLine> between(LocalDate founded, LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear() - founded.getYear(), last.getYear() - founded.getYear())
                .filter(years -> years > 0 && years % ROUND == 0)
                .mapToObj(years -> new ComingLine(said(years), founded.plusYears(years), "/union"))
                .filter(line -> !line.on().isBefore(first) && !line.on().isAfter(last))
                .toList();
    }

    private String said(int years) {
        return words.getMessage("union.anniversary", new Object[] {years}, LocaleContextHolder.getLocale());
    }
}
