package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The words of papers in pages for the wall (大屏): of the draft in force, as far as everybody in the hall may read it. */
@Component
class WallPapers {

    private static final int LETTERS = 32;
    private static final int LINES = 10;
    private static final int KEPT = 20;

    private final DraftsOut drafts;
    private final DocumentService documents;
    private final Map<AttachmentId, List<String>> read = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AttachmentId, List<String>> eldest) {
            return size() > KEPT;
        }
    });

    WallPapers(DraftsOut drafts, DocumentService documents) {
        this.drafts = drafts;
        this.documents = documents;
    }

    /** Who has the address of the wall: somebody without any office. */
    static Actor nobody(UnionId union, SittingId sitting) {
        return new Actor(union, new MemberId(sitting.value()), "", Map.of());
    }

    /** Its pages; none where the item has no paper, or one without words. */
    List<String> of(UnionId union, SittingId sitting, int item) {
        var nobody = nobody(union, sitting);
        return drafts.of(nobody, sitting).stream()
                .filter(paper -> paper.item() == item)
                .reduce((before, later) -> later)
                .map(paper -> pages(nobody, paper.attachment()))
                .orElse(List.of());
    }

    /** A draft never changes, so that it is read once. */
    private List<String> pages(Actor nobody, AttachmentId file) {
        var known = read.get(file);
        if (known != null) {
            return known;
        }
        var pages = pages(text(nobody, file));
        read.put(file, pages);
        return pages;
    }

    private String text(Actor nobody, AttachmentId file) {
        try (var content = documents.open(nobody, file)) {
            return DocumentText.of(content.readAllBytes()).text();
        } catch (Refusal withoutWords) {
            return ""; // a picture, say: its title stands on the wall
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** So many lines of so many letters to a page. */
    static List<String> pages(String text) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.strip().lines().toList()) {
            var rest = paragraph.strip().replace('\t', '　');
            while (rest.length() > LETTERS) {
                lines.add(rest.substring(0, LETTERS));
                rest = rest.substring(LETTERS);
            }
            if (!rest.isEmpty()) {
                lines.add(rest);
            }
        }
        var pages = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i += LINES) {
            pages.add(String.join("\n", lines.subList(i, Math.min(i + LINES, lines.size()))));
        }
        return List.copyOf(pages);
    }
}
