package io.zhijia.fileset;

import static java.util.stream.Collectors.toMap;

import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the files in a book are. */
record FileNames(Map<AttachmentId, Attachment> byId) {

    static FileNames of(List<Attachment> files) {
        return new FileNames(files.stream().collect(toMap(Attachment::id, file -> file)));
    }

    Optional<Attachment> find(AttachmentId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
