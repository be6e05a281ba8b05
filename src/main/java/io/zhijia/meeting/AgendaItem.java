package io.zhijia.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One item of an agenda.
 *
 * @param number from 1
 * @param presenter who speaks to it, empty if nobody was named
 * @param minutes what was said, empty until it is written
 * @param side who raised it (提出方), as joint meetings group their items; empty if nobody said
 */
record AgendaItem(int number, String title, String presenter, String minutes, String side) {

    private static final Pattern SIDE = Pattern.compile("【([^】]{1,20})】\\s*(.*)");

    AgendaItem(int number, String title, String presenter, String minutes) {
        this(number, title, presenter, minutes, "");
    }

    /**
     * As people type it, an item a line; who presents it after a bar: {@code 经费决算 | 钱会计}. A side in brackets,
     * {@code 【工会】}, raised everything from there to the next one; a side that raised nothing leaves no item.
     */
    static List<AgendaItem> parse(String typed) {
        var items = new ArrayList<AgendaItem>();
        var side = "";
        for (var line : typed.lines().map(String::strip).toList()) {
            var raised = SIDE.matcher(line);
            side = raised.matches() ? raised.group(1).strip() : side;
            var text = raised.matches() ? raised.group(2) : line;
            if (!text.isEmpty()) {
                var parts = text.split("[|｜]", 2);
                var presenter = parts.length > 1 ? parts[1].strip() : "";
                items.add(new AgendaItem(items.size() + 1, parts[0].strip(), presenter, "", side));
            }
        }
        return List.copyOf(items);
    }

    /** All of them, to be typed over; each side once. */
    static String typed(List<AgendaItem> agenda) {
        var text = new StringBuilder();
        var side = "";
        for (var item : agenda) {
            text.append(item.side().equals(side) ? "" : "【" + item.side() + "】");
            text.append(item.typed()).append('\n');
            side = item.side();
        }
        return text.toString().strip();
    }

    /** Whether its side is to be said before it. */
    boolean opens(List<AgendaItem> agenda) {
        return !side.isEmpty() && (number == 1 || !agenda.get(number - 2).side().equals(side));
    }

    private String typed() {
        return presenter.isEmpty() ? title : title + " | " + presenter;
    }

    AgendaItem written(String text) {
        return new AgendaItem(number, title, presenter, text, side);
    }
}
