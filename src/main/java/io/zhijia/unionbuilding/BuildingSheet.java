package io.zhijia.unionbuilding;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.unionbuilding.Standing.Founded;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The units as an Excel sheet, which can be filled in and handed back (so without a total), and how far they have come. */
class BuildingSheet {

    private final MessageSource words;
    private final Locale language;

    BuildingSheet(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    void write(OutputStream out, String about, String maker, List<Target> targets, List<Coverage> coverage)
            throws IOException {
        try (var sheets = new Sheets(out)) {
            sheets.list(
                    say("unionbuilding.title"),
                    about,
                    maker,
                    columns(),
                    targets.stream().map(this::row).iterator());
            sheets.list(
                    say("unionbuilding.coverage"),
                    about,
                    maker,
                    List.of(
                            SheetColumn.text(say("unionbuilding.nature"), 20),
                            SheetColumn.number(say("unionbuilding.targets"), 12).summed(),
                            SheetColumn.number(say("unionbuilding.founded"), 12).summed(),
                            SheetColumn.number(say("unionbuilding.rate"), 12),
                            SheetColumn.number(say("unionbuilding.members"), 14).summed()),
                    coverage.stream()
                            .map(kind -> Arrays.asList(
                                    kind.nature() == null
                                            ? ""
                                            : say(kind.nature().word()),
                                    kind.targets(),
                                    kind.founded(),
                                    kind.percent(),
                                    kind.members()))
                            .iterator());
        }
    }

    private List<SheetColumn> columns() {
        return List.of(
                SheetColumn.text(say("unionbuilding.name"), 34),
                SheetColumn.text(say("unionbuilding.nature"), 18),
                SheetColumn.number(say("unionbuilding.staff"), 10),
                SheetColumn.day(say("unionbuilding.began")),
                SheetColumn.text(say("unionbuilding.contact"), 24),
                SheetColumn.text(say("unionbuilding.form"), 16),
                SheetColumn.text(say("unionbuilding.stage"), 12),
                SheetColumn.day(say("unionbuilding.since")),
                SheetColumn.text(say("unionbuilding.note"), 24),
                SheetColumn.number(say("unionbuilding.members"), 14));
    }

    private List<?> row(Target target) {
        var unit = target.unit();
        return Arrays.asList(
                unit.name(),
                say(unit.nature().word()),
                unit.staff(),
                unit.founded(),
                unit.contact(),
                say(target.form().word()),
                say(target.standing().stage().word()),
                target.standing().since(),
                target.standing().note(),
                target.standing() instanceof Founded founded ? founded.members() : null);
    }

    private String say(String key) {
        return words.getMessage(key, null, language);
    }
}
