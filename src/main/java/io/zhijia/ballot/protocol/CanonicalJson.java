package io.zhijia.ballot.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the one way RFC 8785 writes it, for what we hash and sign: names sorted, no white space, text in NFC, whole numbers
 * only. Without fractions the standard needs no more than this.
 */
public final class CanonicalJson {

    private static final long EXACT = 1L << 53; // beyond it other programs read another number

    /**
     * Writes it.
     *
     * @param value maps, lists, texts, whole numbers and yes or no
     */
    public static String write(Object value) {
        var json = new StringBuilder();
        append(json, value);
        return json.toString();
    }

    public static byte[] bytes(Object value) {
        return write(value).getBytes(UTF_8);
    }

    private static void append(StringBuilder json, Object value) {
        switch (value) {
            case Map<?, ?> object -> appendObject(json, object);
            case List<?> array -> appendArray(json, array);
            case String text -> appendText(json, text);
            case Integer number -> json.append(number.intValue());
            case Long number when Math.abs(number) < EXACT -> json.append(number.longValue());
            case Boolean flag -> json.append(flag.booleanValue());
            default -> throw new IllegalArgumentException("Not for canonical JSON: " + value.getClass());
        }
    }

    private static void appendObject(StringBuilder json, Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>(); // by UTF-16 units, as the standard asks
        object.forEach((name, value) -> sorted.put((String) name, value));
        var before = '{';
        for (var entry : sorted.entrySet()) {
            json.append(before);
            appendText(json, entry.getKey());
            append(json.append(':'), entry.getValue());
            before = ',';
        }
        json.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void appendArray(StringBuilder json, List<?> array) {
        var before = '[';
        for (var value : array) {
            append(json.append(before), value);
            before = ',';
        }
        json.append(array.isEmpty() ? "[]" : "]");
    }

    private static void appendText(StringBuilder json, String text) {
        json.append('"');
        Normalizer.normalize(text, Normalizer.Form.NFC).chars().forEach(unit -> {
            switch (unit) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> json.append(unit < 0x20 ? "\\u%04x".formatted(unit) : String.valueOf((char) unit));
            }
        });
        json.append('"');
    }

    private CanonicalJson() {}
}
