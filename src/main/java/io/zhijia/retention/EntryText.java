package io.zhijia.retention;

import io.zhijia.archive.Holding;
import java.util.function.Function;

/** An entry as plain text, readable in a hundred years without this program. */
final class EntryText {

    static String of(Holding entry, Function<String, String> say) {
        var text = new StringBuilder();
        line(text, say.apply("archive.what"), entry.what());
        line(text, say.apply("archive.on"), entry.on().toString());
        line(text, say.apply("archive.area"), say.apply(entry.area().word()));
        line(text, say.apply("archive.kind"), say.apply(entry.kind().word()));
        line(text, say.apply("archive.venue"), entry.venue());
        line(text, say.apply("archive.group"), entry.groupName());
        line(text, say.apply("archive.organizer"), entry.organizer());
        line(text, say.apply("archive.helpers"), entry.helpers());
        line(text, say.apply("archive.persons.one"), String.valueOf(entry.persons()));
        line(text, say.apply("archive.times"), String.valueOf(entry.personTimes()));
        line(text, say.apply("archive.countedBy"), entry.countedBy());
        line(text, say.apply("archive.spent.yuan"), entry.spent().toString());
        line(text, say.apply("archive.result"), entry.result());
        entry.corrections().forEach(correction -> line(text, say.apply("archive.corrections"), correction));
        text.append('\n').append(say.apply("archive.evidence")).append('\n');
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append("：").append(value).append('\n');
        }
    }

    private EntryText() {}
}
