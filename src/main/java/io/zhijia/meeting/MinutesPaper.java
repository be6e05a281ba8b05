package io.zhijia.meeting;

import io.zhijia.document.WordPaper;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The minutes as an official paper (纪要): who was there, what was said under each item, what was decided. */
final class MinutesPaper {

    private static final String[] CHINESE = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    private final MessageSource words;
    private final Locale locale;

    MinutesPaper(MessageSource words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    byte[] write(MeetingView of, String union) {
        var call = of.meeting().call();
        var paper = new WordPaper().title(union + "\n" + say("title", call.title()));
        paper.line(say("at", moment(call)));
        line(paper, "venue", call.venue());
        line(paper, "present", of.named(Presence.PRESENT));
        line(paper, "late", of.named(Presence.LATE));
        line(paper, "leave", of.named(Presence.LEAVE));
        line(paper, "absent", of.named(Presence.ABSENT));
        paper.line(say("count", of.entitled(), of.present(), of.late()));
        for (var item : of.meeting().agenda()) {
            if (item.opens(of.meeting().agenda())) {
                paper.subheading("【" + item.side() + "】");
            }
            write(paper, of, item);
        }
        paper.signed(union, call.at().toLocalDate());
        paper.line(say("signatures"));
        return paper.toBytes();
    }

    private String moment(Call call) {
        return DateTimeFormatter.ofPattern(say("moment"), locale).format(call.at());
    }

    private void write(WordPaper paper, MeetingView of, AgendaItem item) {
        paper.heading(number(item.number()) + item.title());
        paper.text(item.minutes());
        for (var decision : of.under(item)) {
            paper.text(decision.name() + "：" + decision.text() + manner(decision) + seenToBy(of, decision));
        }
    }

    private String manner(Decision decision) {
        return decision.manner().isEmpty() ? "" : say("manner", decision.manner());
    }

    private String seenToBy(MeetingView of, Decision decision) {
        var owner = decision.owner();
        var due = decision.due();
        return owner == null || due == null ? "" : say("owner", of.name(owner), due.toString());
    }

    private String number(int number) {
        return locale.getLanguage().equals("zh") && number <= CHINESE.length
                ? CHINESE[number - 1] + "、"
                : number + ". ";
    }

    private void line(WordPaper paper, String word, String fact) {
        if (!fact.isEmpty()) {
            paper.line(say(word, fact));
        }
    }

    private String say(String word, Object... facts) {
        return words.getMessage("meeting.paper." + word, facts, locale);
    }
}
