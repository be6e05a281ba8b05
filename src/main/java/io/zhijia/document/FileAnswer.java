package io.zhijia.document;

import io.zhijia.extraction.FileKind;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as a browser gets it: nothing in it runs, whatever it contains. Whoever answers with one checks who may see it. */
public final class FileAnswer {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";
    /** Chromium shows no PDF in a sandbox; its viewer runs nothing of ours. */
    private static final String NOTHING_RUNS_IN_A_PDF = "default-src 'none'; object-src 'self'; frame-ancestors 'self'";

    /** The whole of it. */
    public static ResponseEntity<Resource> of(Attachment file, InputStream content) {
        return of(file, new InputStreamResource(content));
    }

    static ResponseEntity<Resource> of(Attachment file, Resource content) {
        return headers(file)
                .header("Content-Disposition", disposition(file).toString())
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .body(content);
    }

    /** A small picture of it. */
    public static ResponseEntity<Resource> thumbnail(Attachment file, InputStream content) {
        return headers(file).contentType(MediaType.IMAGE_JPEG).body(new InputStreamResource(content));
    }

    private static ResponseEntity.BodyBuilder headers(Attachment file) {
        return ResponseEntity.ok()
                .eTag(file.sha256())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", file.kind() == FileKind.PDF ? NOTHING_RUNS_IN_A_PDF : NOTHING_RUNS);
    }

    private static ContentDisposition disposition(Attachment file) {
        return (file.isShown() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
    }

    private FileAnswer() {}
}
