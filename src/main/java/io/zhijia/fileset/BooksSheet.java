package io.zhijia.fileset;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.fileset.Contents.Content;
import io.zhijia.fileset.Contents.Filled;
import io.zhijia.fileset.Contents.Standing;
import io.zhijia.identity.MemberId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A set in Excel: what is expected and whether it is there, and everything in it one by one. */
record BooksSheet(Contents contents, Map<MemberId, String> names, Titles titles) {

    void write(OutputStream out, String union, String made) throws IOException {
        var title = union + " " + titles.of(contents.set());
        var about = titles.say("fileset.progress", contents.count(Standing.FILLED), contents.count(Standing.MISSING));
        try (var sheets = new Sheets(out)) {
            sheets.list(say("fileset.contents") + " " + title, about, made, expected(), rows().iterator());
            sheets.list(
                    say("fileset.inside") + " " + title,
                    "",
                    made,
                    inside(),
                    entries().iterator());
        }
    }

    private List<SheetColumn> expected() {
        return List.of(
                SheetColumn.text(say("fileset.book"), 20),
                SheetColumn.text(say("fileset.form"), 6),
                SheetColumn.text(say("fileset.part"), 36),
                SheetColumn.text(say("fileset.standing"), 10),
                SheetColumn.number(say("fileset.records"), 8),
                SheetColumn.number(say("fileset.files"), 8),
                SheetColumn.text(say("fileset.kept"), 10),
                SheetColumn.text(say("fileset.keeper"), 12),
                SheetColumn.text(say("fileset.note"), 36));
    }

    private List<List<Object>> rows() {
        var rows = new ArrayList<List<Object>>();
        contents.books().forEach(book -> book.parts().forEach(content -> rows.add(row(book, content))));
        return rows;
    }

    private List<Object> row(Filled filled, Content content) {
        var book = filled.book();
        var keeper = book.keeper();
        var waiver = content.part().waiver();
        return List.of(
                book.name(),
                say(book.form().word()),
                content.part().name(),
                say(content.standing().word()),
                content.entries().size(),
                content.files().size(),
                say(content.part().kept().word()),
                keeper == null ? "" : names.getOrDefault(keeper, ""),
                waiver == null ? "" : waiver.reason());
    }

    private List<SheetColumn> inside() {
        return List.of(
                SheetColumn.text(say("fileset.book"), 20),
                SheetColumn.text(say("fileset.part"), 30),
                SheetColumn.day(say("fileset.on")),
                SheetColumn.text(say("fileset.what"), 60));
    }

    private List<List<Object>> entries() {
        var rows = new ArrayList<List<Object>>();
        for (var book : contents.books()) {
            for (var content : book.parts()) {
                var name = book.book().name();
                var part = content.part().name();
                content.entries().forEach(entry -> rows.add(List.of(name, part, entry.on(), entry.what())));
                content.filings().forEach(filing -> rows.add(List.of(name, part, filing.on(), filing.text())));
            }
        }
        return rows;
    }

    private String say(String key) {
        return titles.say(key);
    }
}
