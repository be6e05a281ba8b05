package io.zhijia.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The log as a file of JSON lines: any program can verify it, see the operator's guide. */
class AuditLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OutputStream out;

    AuditLines(OutputStream out) {
        this.out = out;
    }

    void write(AuditEntry entry) {
        var line = new LinkedHashMap<String, Object>();
        line.put("union", entry.union().toString());
        line.put("number", entry.number());
        line.put("micros", ChronoUnit.MICROS.between(java.time.Instant.EPOCH, entry.at()));
        line.put("actor", entry.actor().toString());
        line.put("actorName", entry.actorName());
        line.put("step", entry.step());
        line.put("about", Objects.toString(entry.about(), ""));
        line.put("detail", entry.detail());
        line.put("purpose", entry.purpose());
        line.put("previous", entry.previous());
        line.put("hash", entry.hash());
        try {
            out.write(JSON.writeValueAsBytes(line));
            out.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
