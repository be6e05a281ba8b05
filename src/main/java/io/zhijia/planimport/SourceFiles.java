package io.zhijia.planimport;

import static io.zhijia.planimport.ImportRefusal.NOTHING_TO_READ;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.document.DocumentService;
import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.Actor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What a plan is read from: a file, which is kept, or text that was pasted. */
@Component
class SourceFiles {

    private static final int LONGEST_NAME = 60;

    private final DocumentService documents;

    SourceFiles(DocumentService documents) {
        this.documents = documents;
    }

    /** @param original path where the file can be seen; empty for pasted text */
    record Source(String name, String original, String text) {}

    /** The file if there is one, else what was pasted. */
    Source read(Actor actor, @Nullable MultipartFile file, String pasted) {
        if (file == null || file.isEmpty()) {
            refuseIf(pasted.isBlank(), NOTHING_TO_READ);
            return new Source(
                    shortened(pasted.strip().lines().findFirst().orElse("")), "", pasted.replace("\r\n", "\n"));
        }
        try {
            var content = file.getBytes();
            var text = DocumentText.of(content).text();
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var kept = documents.add(actor, name, new ByteArrayInputStream(content));
            return new Source(shortened(withoutEnding(name)), "/files/" + kept, text);
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
