package io.zhijia.planimport;

import static io.zhijia.planimport.ImportRefusal.NOTHING_TO_READ;
import static io.zhijia.planimport.ImportRefusal.TOO_MANY_FILES;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.stream.Collectors.joining;

import io.zhijia.document.DocumentService;
import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.Actor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What a plan is read from: a file, which is kept, or text that was pasted. */
@Component
class SourceFiles {

    private static final int LONGEST_NAME = 60;

    /** A year of months, and some more. */
    private static final int MOST_FILES = 24;

    private final DocumentService documents;

    SourceFiles(DocumentService documents) {
        this.documents = documents;
    }

    /** @param original paths where the files can be seen, one a line; empty for pasted text */
    record Source(String name, String original, String text) {}

    /** The files if there are any, one after another, else what was pasted. */
    Source read(Actor actor, List<MultipartFile> given, String pasted) {
        var files = given.stream().filter(file -> !file.isEmpty()).toList();
        if (files.isEmpty()) {
            refuseIf(pasted.isBlank(), NOTHING_TO_READ);
            return new Source(
                    shortened(pasted.strip().lines().findFirst().orElse("")), "", pasted.replace("\r\n", "\n"));
        }
        refuseIf(files.size() > MOST_FILES, TOO_MANY_FILES, files.size(), MOST_FILES);
        var read =
                files.stream().map(file -> read(actor, file, files.size() > 1)).toList();
        return new Source(
                read.getFirst().name(),
                read.stream().map(Source::original).collect(joining("\n")),
                read.stream().map(Source::text).collect(joining("\n\n")));
    }

    private Source read(Actor actor, MultipartFile file, boolean oneOfSeveral) {
        try {
            var content = file.getBytes();
            var text = DocumentText.of(content).text();
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var kept = documents.add(actor, name, new ByteArrayInputStream(content));
            var called = shortened(withoutEnding(name));
            return new Source(called, "/files/" + kept, oneOfSeveral ? MonthPapers.titled(called, text) : text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withoutEnding(String name) {
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String shortened(String name) {
        var clean = name.isBlank() ? "—" : name.strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME - 1) + "…";
    }
}
