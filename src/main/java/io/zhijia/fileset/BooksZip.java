package io.zhijia.fileset;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.fileset.Contents.Filled;
import io.zhijia.fileset.Contents.InPart;
import io.zhijia.identity.Actor;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A set as folders: the lists first, then a folder for each book and part with its files. */
class BooksZip {

    private final Actor actor;
    private final DocumentService documents;
    private final ZipOutputStream zip;

    BooksZip(Actor actor, DocumentService documents, OutputStream out) {
        this.actor = actor;
        this.documents = documents;
        this.zip = new ZipOutputStream(out, UTF_8);
    }

    void list(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(plain(name)));
        zip.write(bytes);
        zip.closeEntry();
    }

    void books(List<Filled> books) throws IOException {
        for (int number = 1; number <= books.size(); number++) {
            var book = books.get(number - 1);
            var folder = numbered(number, book.book().name()) + "/";
            for (int at = 1; at <= book.parts().size(); at++) {
                var part = book.parts().get(at - 1);
                files(folder + numbered(at, part.part().name()) + "/", part.files());
            }
        }
        zip.finish();
    }

    /** A file proves several records; in one part it lies once. */
    private void files(String folder, List<InPart> files) throws IOException {
        var ids = files.stream().map(InPart::file).distinct().toList();
        for (int number = 1; number <= ids.size(); number++) {
            file(folder, number, ids.get(number - 1));
        }
    }

    private void file(String folder, int number, AttachmentId id) throws IOException {
        try {
            var name = numbered(number, documents.get(actor, id).name());
            try (var content = documents.open(actor, id)) {
                zip.putNextEntry(new ZipEntry(folder + name));
                content.transferTo(zip);
                zip.closeEntry();
            }
        } catch (NoSuchElementException lost) {
            zip.putNextEntry(new ZipEntry(folder + numbered(number, "lost.txt")));
            zip.closeEntry();
        }
    }

    private static String numbered(int number, String name) {
        return "%02d %s".formatted(number, plain(name));
    }

    /** A name that every system can unpack. */
    private static String plain(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|%\\p{Cntrl}]", "_").strip();
    }
}
