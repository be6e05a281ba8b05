package io.zhijia.retiree;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.MemberId;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Lists of retirees in Excel; what is sealed is never in them. */
class RetireeSheet {

    private final MessageSource words;
    private final Locale language;
    private final String union;
    private final String maker;

    RetireeSheet(MessageSource words, Locale language, String union, String maker) {
        this.words = words;
        this.language = language;
        this.union = union;
        this.maker = maker;
    }

    void list(OutputStream out, LocalDate day, List<RetireeLine> lines) throws IOException {
        try (var sheets = new Sheets(out)) {
            sheets.list(
                    say("retiree.title"),
                    union + "　" + say("retiree.asOf", day.toString()),
                    maker,
                    List.of(
                            SheetColumn.text(say("membership.column.number"), 12),
                            SheetColumn.text(say("membership.column.name"), 12),
                            SheetColumn.day(say("retiree.since")),
                            SheetColumn.text(say("retiree.formerUnit"), 20),
                            SheetColumn.text(say("membership.column.group"), 18),
                            SheetColumn.text(say("retiree.living"), 14),
                            SheetColumn.text(say("retiree.keeper"), 12),
                            SheetColumn.text(say("retiree.checked"), 14)),
                    lines.stream().map(this::row).iterator());
        }
    }

    private List<Object> row(RetireeLine line) {
        var living = line.living();
        var outcome = line.outcome();
        return List.of(
                line.number(),
                line.name(),
                line.since(),
                line.formerUnit(),
                line.group(),
                living == null ? "" : say(living.word()),
                line.keeper(),
                say(outcome == null ? "retiree.outcome.none" : outcome.word()));
    }

    /**
     * A check: its figures by group, and everybody on it.
     *
     * @param keepers names of the contact persons
     */
    void check(OutputStream out, YearlyCheck check, List<CheckEntry> entries, Map<MemberId, String> keepers)
            throws IOException {
        var title = say("retiree.check.title", String.valueOf(check.year()));
        try (var sheets = new Sheets(out)) {
            sheets.list(
                    title,
                    union,
                    maker,
                    List.of(
                            SheetColumn.text(say("membership.column.number"), 12),
                            SheetColumn.text(say("membership.column.name"), 12),
                            SheetColumn.text(say("membership.column.group"), 18),
                            SheetColumn.text(say("retiree.keeper"), 12),
                            SheetColumn.text(say("retiree.outcome"), 14),
                            SheetColumn.text(say("retiree.note"), 30),
                            SheetColumn.text(say("retiree.by"), 12),
                            SheetColumn.day(say("retiree.on"))),
                    entries.stream().map(entry -> row(entry, keepers)).iterator());
            sheets.list(
                    say("retiree.check.groups"),
                    title,
                    maker,
                    figureColumns(),
                    figures(entries).iterator());
        }
    }

    private List<@Nullable Object> row(CheckEntry entry, Map<MemberId, String> keepers) {
        var answer = entry.answer();
        var row = new ArrayList<@Nullable Object>(List.of(
                entry.number(),
                entry.name(),
                entry.groupName(),
                entry.keeper() == null ? "" : keepers.getOrDefault(entry.keeper(), ""),
                say(answer == null ? "retiree.outcome.none" : answer.outcome().word()),
                answer == null ? "" : answer.note(),
                answer == null ? "" : answer.by()));
        row.add(answer == null ? null : answer.on());
        return row;
    }

    private List<SheetColumn> figureColumns() {
        var columns = new ArrayList<>(List.of(
                SheetColumn.text(say("membership.column.group"), 18),
                SheetColumn.number(say("retiree.check.all"), 10).summed()));
        for (var outcome : Outcome.values()) {
            columns.add(SheetColumn.number(say(outcome.word()), 14).summed());
        }
        columns.add(SheetColumn.number(say("retiree.outcome.none"), 10).summed());
        return columns;
    }

    private List<List<Object>> figures(List<CheckEntry> entries) {
        var rows = new ArrayList<List<Object>>();
        Tally.byGroup(entries).forEach((group, tally) -> {
            var row = new ArrayList<Object>(List.of(group.isEmpty() ? say("retiree.group.none") : group, tally.all()));
            for (var outcome : Outcome.values()) {
                row.add(tally.of(outcome));
            }
            row.add(tally.open());
            rows.add(row);
        });
        return rows;
    }

    private String say(String key, Object... facts) {
        return words.getMessage(key, facts, language);
    }
}
