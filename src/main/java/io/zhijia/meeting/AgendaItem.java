package io.zhijia.meeting;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One item of an agenda.
 *
 * @param number from 1
 * @param presenter who speaks to it, empty if nobody was named
 * @param minutes what was said, empty until it is written
 */
record AgendaItem(int number, String title, String presenter, String minutes) {

    /** As people type it, an item a line; who presents it after a bar: {@code 经费决算 | 钱会计}. */
    static List<AgendaItem> parse(String typed) {
        var number = new AtomicInteger();
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("[|｜]", 2))
                .map(parts -> new AgendaItem(
                        number.incrementAndGet(), parts[0].strip(), parts.length > 1 ? parts[1].strip() : "", ""))
                .toList();
    }

    String typed() {
        return presenter.isEmpty() ? title : title + " | " + presenter;
    }

    AgendaItem written(String text) {
        return new AgendaItem(number, title, presenter, text);
    }
}
