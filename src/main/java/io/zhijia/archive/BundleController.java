package io.zhijia.archive;

import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import io.zhijia.identity.Naming;
import io.zhijia.planning.PlanItemId;
import io.zhijia.union.GroupNames;
import io.zhijia.web.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One plan item with all that belongs to it, to hand over. */
@Controller
class BundleController {

    private final EvidenceService service;
    private final RecordService records;
    private final DocumentService documents;
    private final GroupNames union;
    private final Naming naming;
    private final MessageSource words;

    BundleController(
            EvidenceService service,
            RecordService records,
            DocumentService documents,
            GroupNames union,
            Naming naming,
            MessageSource words) {
        this.naming = naming;
        this.service = service;
        this.records = records;
        this.documents = documents;
        this.union = union;
        this.words = words;
    }

    @GetMapping("/records/items/{item}/word")
    ResponseEntity<byte[]> word(
            Actor actor,
            @PathVariable PlanItemId item,
            @RequestParam(defaultValue = "true") boolean names,
            Locale locale) {
        var cover = naming.cover(actor, names, locale);
        var evidence = service.of(actor, item);
        var entries = evidence.entries().stream()
                .map(line -> records.read(actor, line.id()))
                .toList();
        var bundle = new ItemBundle(
                union.union(actor),
                evidence,
                entries,
                file -> bytes(actor, file),
                key -> words.getMessage(key, null, locale),
                cover);
        return Download.WORD.of(bundle.toBytes(), cover.apply(evidence.item().title()));
    }

    private byte[] bytes(Actor actor, ProofFile file) {
        try (var content = documents.open(actor, file.file().id())) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
