package io.zhijia.planimport;

import io.zhijia.planning.PlanDraft;
import io.zhijia.planreader.ReadSection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The prose of a plan, each word once. What the calendar said is left out: its items stand in the plan themselves, as
 * people corrected them.
 */
final class Prose {

    private static final Pattern MONTH_LABEL = Pattern.compile("[\\s\\d一二三四五六七八九十月份、，,—－~～至到和（）()：:.．-]{1,20}");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

    private final String text;
    private final List<ReadSection> sections;
    private final List<ImportEntry> entries;
    /** Characters that need no place any more: they stand in a section of their own, or in the calendar. */
    private final BitSet placed = new BitSet();

    private Prose(String text, List<ReadSection> sections, List<ImportEntry> entries) {
        this.text = text;
        this.sections = sections;
        this.entries =
                entries.stream().filter(entry -> entry.to() > entry.from()).toList();
    }

    /** @param entries all that were read, also those that were left out */
    static List<PlanDraft.Section> of(String text, List<ReadSection> sections, List<ImportEntry> entries) {
        return new Prose(text, sections, entries).write();
    }

    /** From the last to the first, so that what stands below a section is placed before the section itself. */
    private List<PlanDraft.Section> write() {
        var written = new ArrayList<PlanDraft.Section>();
        for (int at = sections.size() - 1; at >= 0; at--) {
            var section = sections.get(at);
            if (isCalendar(section)) {
                placed.set(section.from(), section.to());
                continue;
            }
            var body = body(section);
            var isHeading = section.level() == 1 || !body.isEmpty() || hasParts(section);
            if (isHeading) {
                placed.set(section.from(), section.to());
                written.addFirst(new PlanDraft.Section(section.level(), section.heading(), body));
            }
        }
        return written;
    }

    private boolean hasParts(ReadSection section) {
        var next = placed.nextSetBit(section.from());
        return next >= 0 && next < section.to();
    }

    private String body(ReadSection section) {
        var own = own(section).strip();
        var body = own.startsWith(section.heading())
                ? own.substring(section.heading().length())
                : own;
        var clean = body.replaceFirst("^[\\s：:。．.，,；;]+", "").strip();
        return SAYS_SOMETHING.matcher(clean).find() ? clean : "";
    }

    private String own(ReadSection section) {
        var own = new StringBuilder();
        for (int at = section.from(); at < section.to(); at++) {
            if (!placed.get(at)) {
                own.append(text.charAt(at));
            }
        }
        return own.toString();
    }

    /** More than half of its lines below the heading are names of months or entries with a month. */
    private boolean isCalendar(ReadSection section) {
        int lines = 0;
        int dated = 0;
        for (int from = text.indexOf('\n', section.from()) + 1; from > 0 && from < section.to(); ) {
            var end = text.indexOf('\n', from);
            var to = end < 0 ? text.length() : end;
            var line = text.substring(from, to);
            if (SAYS_SOMETHING.matcher(line).find()) {
                lines++;
                dated += MONTH_LABEL.matcher(line).matches() || isEntry(from, to) ? 1 : 0;
            }
            from = to + 1;
        }
        return lines > 0 && dated * 2 > lines;
    }

    private boolean isEntry(int from, int to) {
        return entries.stream().anyMatch(entry -> !entry.months().isEmpty() && entry.from() < to && entry.to() > from);
    }
}
