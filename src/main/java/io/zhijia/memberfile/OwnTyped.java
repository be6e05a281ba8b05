package io.zhijia.memberfile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into fields of the union's own.
 *
 * @param own by their ids; null where the form had none
 */
public record OwnTyped(@Nullable Map<String, String> own) {

    public String text(OwnField field) {
        return own == null ? "" : own.getOrDefault(field.id().toString(), "").strip();
    }

    /** As they are kept, of a form without mistakes; fields the form did not have are left out. */
    public Map<UUID, String> values(List<OwnField> fields) {
        var values = new HashMap<UUID, String>();
        for (var field : fields) {
            if (own != null && own.containsKey(field.id().toString())) {
                values.put(
                        field.id().value(),
                        text(field).isEmpty() ? "" : field.read(text(field)).orElse(""));
            }
        }
        return values;
    }

    /** Message keys of what is wrong. */
    public Map<OwnField, String> mistakes(List<OwnField> fields) {
        var mistakes = new LinkedHashMap<OwnField, String>();
        for (var field : fields) {
            if (!text(field).isEmpty() && field.read(text(field)).isEmpty()) {
                mistakes.put(field, "memberfile.own.mistake." + field.kind().name());
            }
        }
        return mistakes;
    }
}
