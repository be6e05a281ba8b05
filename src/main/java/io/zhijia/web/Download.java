package io.zhijia.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file for the browser to save, under a name in any language. */
public enum Download {
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    ZIP("application/zip", ".zip"),
    CSV("text/csv;charset=UTF-8", ".csv"),
    JSON("application/json", ".json"),
    /** A whole union, sealed; see {@code relocation}. */
    UNION("application/octet-stream", ".union"),
    /** One JSON value on each line. */
    JSON_LINES("application/jsonl", ".jsonl");

    private final String type;
    private final String ending;

    Download(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /**
     * Where its bytes go, which are sent while they are made: whatever refuses must have done so.
     *
     * @param name without its ending
     */
    public OutputStream into(HttpServletResponse answer, String name) throws IOException {
        answer.setContentType(type);
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
        return answer.getOutputStream();
    }

    /**
     * The whole file at once.
     *
     * @param name without its ending
     */
    public ResponseEntity<byte[]> of(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .body(bytes);
    }

    private String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name + ending, UTF_8)
                .build()
                .toString();
    }
}
