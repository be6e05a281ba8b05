package io.zhijia.fileset;

import io.zhijia.committee.WomensRoll.Roll;
import io.zhijia.document.WordPaper;
import io.zhijia.fileset.Contents.Content;
import io.zhijia.fileset.Contents.Filled;
import io.zhijia.membership.HeadCount;
import io.zhijia.planning.PlannedItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The women's committee's handbook of the year (女职工委员会工作手册), written from the records, the free pages behind. */
class WomensHandbook {

    private final Contents contents;
    private final List<Leaf> leaves;
    private final Titles titles;
    private final WordPaper paper = new WordPaper();
    private int chapters;

    WomensHandbook(Contents contents, List<Leaf> leaves, Titles titles) {
        this.contents = contents;
        this.leaves = leaves;
        this.titles = titles;
    }

    byte[] write(String union, HeadCount count, Optional<Roll> roll, List<PlannedItem> plan) {
        paper.title(union + "\n" + say("fileset.handbook"));
        paper.subtitle(contents.set().days());
        paper.newPage();
        chapter(say("fileset.handbook.basics"));
        paper.text(titles.say("fileset.handbook.count", count.members(), count.women()));
        chapter(say("fileset.handbook.committee"));
        committee(roll);
        chapter(say("fileset.handbook.plan"));
        plan(plan);
        contents.books().forEach(this::book);
        leaves.forEach(this::page);
        return paper.toBytes();
    }

    private void committee(Optional<Roll> roll) {
        if (roll.isEmpty() || roll.get().seated().isEmpty()) {
            paper.text(say("fileset.handbook.nobody"));
            return;
        }
        var elected = roll.get().elected();
        if (elected != null) {
            paper.text(titles.say("fileset.handbook.elected", roll.get().name(), elected.toString()));
        }
        paper.table(
                List.of(say("fileset.handbook.role"), say("fileset.handbook.name"), say("fileset.handbook.since")),
                roll.get().seated().stream()
                        .map(seat -> List.of(
                                say(seat.role()), seat.name(), seat.since().toString()))
                        .toList(),
                34,
                33,
                33);
    }

    private void plan(List<PlannedItem> plan) {
        if (plan.isEmpty()) {
            paper.text(say("fileset.handbook.unplanned"));
            return;
        }
        paper.table(
                List.of(say("fileset.handbook.when"), say("fileset.handbook.work"), say("fileset.handbook.done")),
                plan.stream()
                        .map(item -> List.of(when(item), item.title(), day(item.fulfilledOn())))
                        .toList(),
                22,
                56,
                22);
    }

    private static String when(PlannedItem item) {
        var from = item.begins().toString();
        var month = from.substring(0, 7);
        return item.wholeMonths() ? month : from;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** A chapter for each book; what is missing in it is left to be written by hand. */
    private void book(Filled book) {
        chapter(book.book().name());
        for (var content : book.parts()) {
            paper.subheading(content.part().name());
            var rows = rows(content);
            if (rows.isEmpty()) {
                paper.text(content.held().isEmpty() ? say(content.standing().word()) : say("fileset.inSystem"));
            } else {
                paper.table(List.of(say("fileset.on"), say("fileset.what")), rows, 20, 80);
            }
        }
    }

    private static List<List<String>> rows(Content content) {
        var rows = new ArrayList<List<String>>();
        content.entries().forEach(entry -> rows.add(List.of(entry.on().toString(), entry.what())));
        content.filings().forEach(filing -> rows.add(List.of(filing.on().toString(), filing.text())));
        return rows;
    }

    private void page(Leaf leaf) {
        paper.newPage();
        chapter(leaf.title());
        paper.text(leaf.text());
    }

    private void chapter(String words) {
        chapters++;
        paper.heading(chapters + "．" + words);
    }

    private String say(String key) {
        return titles.say(key);
    }
}
