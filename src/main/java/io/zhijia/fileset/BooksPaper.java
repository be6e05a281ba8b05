package io.zhijia.fileset;

import io.zhijia.archive.FiledWork;
import io.zhijia.document.WordPaper;
import io.zhijia.fileset.Contents.Content;
import io.zhijia.fileset.Contents.Filled;
import io.zhijia.fileset.Contents.Standing;
import io.zhijia.identity.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A set in Word: its cover, the list of its books, what each holds, and the free pages. */
class BooksPaper {

    /** Of one part; a longer list is in the sheet. */
    private static final int MOST = 200;

    private final Contents contents;
    private final List<Leaf> leaves;
    private final Map<MemberId, String> names;
    private final Titles titles;
    private final WordPaper paper = new WordPaper();

    BooksPaper(Contents contents, List<Leaf> leaves, Map<MemberId, String> names, Titles titles) {
        this.contents = contents;
        this.leaves = leaves;
        this.names = names;
        this.titles = titles;
    }

    /** Everything. */
    byte[] whole(String union, String made) {
        cover(union, made);
        paper.newPage();
        list();
        for (int number = 1; number <= contents.books().size(); number++) {
            book(number, contents.books().get(number - 1));
        }
        leaves.forEach(leaf -> page(leaf));
        return paper.toBytes();
    }

    /** A page to put before each book in the binder. */
    byte[] dividers(String union) {
        for (int number = 1; number <= contents.books().size(); number++) {
            if (number > 1) {
                paper.newPage();
            }
            var book = contents.books().get(number - 1);
            paper.title(
                    titles.say("fileset.number", number) + "\n" + book.book().name());
            paper.subtitle(union + "　" + titles.of(contents.set()));
            paper.table(
                    List.of(say("fileset.no"), say("fileset.part"), say("fileset.kept"), say("fileset.sheets")),
                    expected(book),
                    10,
                    56,
                    18,
                    16);
        }
        return paper.toBytes();
    }

    private List<List<String>> expected(Filled book) {
        var rows = new ArrayList<List<String>>();
        for (var content : book.parts()) {
            var part = content.part();
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    part.name(),
                    say(part.kept().word()),
                    ""));
        }
        return rows;
    }

    private void cover(String union, String made) {
        paper.title(union + "\n" + titles.of(contents.set()));
        paper.subtitle(contents.set().days());
        paper.subtitle(
                titles.say("fileset.progress", contents.count(Standing.FILLED), contents.count(Standing.MISSING)));
        paper.subtitle(made);
    }

    private void list() {
        paper.heading(say("fileset.contents"));
        var rows = new ArrayList<List<String>>();
        for (var book : contents.books()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    book.book().name(),
                    String.valueOf(book.parts().size()),
                    String.valueOf(book.count(Standing.FILLED)),
                    String.valueOf(book.count(Standing.MISSING)),
                    keeper(book)));
        }
        paper.table(
                List.of(
                        say("fileset.no"),
                        say("fileset.book"),
                        say("fileset.expected"),
                        say("fileset.standing.FILLED"),
                        say("fileset.standing.MISSING"),
                        say("fileset.keeper")),
                rows,
                10,
                38,
                12,
                12,
                12,
                16);
    }

    private String keeper(Filled book) {
        var keeper = book.book().keeper();
        return keeper == null ? "" : names.getOrDefault(keeper, "");
    }

    private void book(int number, Filled book) {
        paper.heading(number + "．" + book.book().name());
        var rows = new ArrayList<List<String>>();
        for (var content : book.parts()) {
            var part = content.part();
            rows.add(List.of(
                    part.name(),
                    String.valueOf(content.entries().size()),
                    String.valueOf(content.files().size()),
                    say(part.kept().word()),
                    standing(content)));
        }
        paper.table(
                List.of(
                        say("fileset.part"),
                        say("fileset.records"),
                        say("fileset.files"),
                        say("fileset.kept"),
                        say("fileset.standing")),
                rows,
                44,
                11,
                11,
                12,
                22);
        book.parts().stream().filter(this::hasSomething).forEach(this::part);
    }

    private String standing(Content content) {
        var waiver = content.part().waiver();
        var word = say(content.standing().word());
        return content.standing() == Standing.WAIVED && waiver != null ? word + "：" + waiver.reason() : word;
    }

    private boolean hasSomething(Content content) {
        return !content.entries().isEmpty() || !content.filings().isEmpty();
    }

    private void part(Content content) {
        paper.subheading(content.part().name());
        var rows = new ArrayList<List<String>>();
        content.entries().stream().limit(MOST).map(BooksPaper::row).forEach(rows::add);
        content.filings().forEach(filing -> rows.add(List.of(filing.on().toString(), filing.text())));
        paper.table(List.of(say("fileset.on"), say("fileset.what")), rows, 20, 80);
        if (content.entries().size() > MOST) {
            paper.text(titles.say("fileset.more", content.entries().size() - MOST));
        }
    }

    private static List<String> row(FiledWork entry) {
        return List.of(entry.on().toString(), entry.what());
    }

    private void page(Leaf leaf) {
        paper.newPage();
        paper.heading(leaf.title());
        paper.text(leaf.text());
    }

    private String say(String key) {
        return titles.say(key);
    }
}
