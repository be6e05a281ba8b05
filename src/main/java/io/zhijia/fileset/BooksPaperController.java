package io.zhijia.fileset;

import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import io.zhijia.union.GroupNames;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A set on paper, and everything in it to hand over. */
@Controller
class BooksPaperController {

    private static final String SET = FileSetController.PATH + "/{set}";

    private final FileSetViews views;
    private final Keepers keepers;
    private final DocumentService documents;
    private final GroupNames union;
    private final MessageSource words;
    private final Clock clock;

    BooksPaperController(
            FileSetViews views,
            Keepers keepers,
            DocumentService documents,
            GroupNames union,
            MessageSource words,
            Clock clock) {
        this.views = views;
        this.keepers = keepers;
        this.documents = documents;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(SET + "/word")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable FileSetId set, Locale language) {
        return Download.WORD.of(
                paper(actor, set, language).whole(union.union(actor), made(actor, language)),
                title(actor, set, language));
    }

    /** Pages that part the books in a binder. */
    @GetMapping(SET + "/dividers")
    ResponseEntity<byte[]> dividers(Actor actor, @PathVariable FileSetId set, Locale language) {
        var titles = new Titles(words, language);
        return Download.WORD.of(
                paper(actor, set, language).dividers(union.union(actor)),
                title(actor, set, language) + " " + titles.say("fileset.dividers"));
    }

    @GetMapping(SET + "/list.xlsx")
    void excel(Actor actor, @PathVariable FileSetId set, Locale language, HttpServletResponse answer)
            throws IOException {
        var sheet = sheet(actor, set, language);
        sheet.write(
                Download.EXCEL.into(answer, title(actor, set, language)), union.union(actor), made(actor, language));
    }

    @GetMapping(SET + "/all.zip")
    void zip(Actor actor, @PathVariable FileSetId set, Locale language, HttpServletResponse answer) throws IOException {
        var titles = new Titles(words, language);
        var contents = views.contents(actor, set);
        var word = paper(actor, set, language).whole(union.union(actor), made(actor, language));
        var excel = new ByteArrayOutputStream();
        sheet(actor, set, language).write(excel, union.union(actor), made(actor, language));
        var title = title(actor, set, language);
        var zip = new BooksZip(actor, documents, Download.ZIP.into(answer, title));
        zip.list(titles.say("fileset.contents") + ".docx", word);
        zip.list(titles.say("fileset.contents") + ".xlsx", excel.toByteArray());
        zip.books(contents.books());
    }

    private BooksPaper paper(Actor actor, FileSetId set, Locale language) {
        return new BooksPaper(
                views.contents(actor, set),
                views.leaves(actor, set),
                keepers.names(actor, views.books(actor, set)),
                new Titles(words, language));
    }

    private BooksSheet sheet(Actor actor, FileSetId set, Locale language) {
        return new BooksSheet(
                views.contents(actor, set), keepers.names(actor, views.books(actor, set)), new Titles(words, language));
    }

    private String title(Actor actor, FileSetId set, Locale language) {
        return new Titles(words, language).of(views.get(actor, set));
    }

    private String made(Actor actor, Locale language) {
        return words.getMessage(
                "archive.made", new Object[] {actor.name(), LocalDate.now(clock).toString()}, language);
    }
}
