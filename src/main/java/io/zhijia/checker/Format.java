package io.zhijia.checker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the file is written: JSON, read strictly, and the one canonical way of it that is hashed. */
final class Format {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static JsonNode parse(String text) {
        return STRICT.readTree(text);
    }

    static String canonical(JsonNode node) {
        if (node.isObject()) {
            var names = new ArrayList<>(node.propertyNames());
            Collections.sort(names);
            var members = names.stream()
                    .map(name -> quoted(name) + ":" + canonical(node.path(name)))
                    .toList();
            return "{" + String.join(",", members) + "}";
        }
        if (node.isArray()) {
            var elements = new ArrayList<String>();
            node.forEach(element -> elements.add(canonical(element)));
            return "[" + String.join(",", elements) + "]";
        }
        return node.isString() ? quoted(node.asString("")) : node.toString();
    }

    static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (var unit : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            var short_ = "\b\t\n\f\r\"\\".indexOf(unit);
            if (short_ >= 0) {
                out.append('\\').append("btnfr\"\\".charAt(short_));
            } else if (unit < ' ') {
                out.append("\\u00").append(Character.forDigit(unit >> 4, 16)).append(Character.forDigit(unit & 15, 16));
            } else {
                out.append(unit);
            }
        }
        return out.append('"').toString();
    }

    /** Empty bytes for what is no base64url, which then fits nothing. */
    static byte[] bytes(JsonNode node) {
        try {
            var bytes = Base64.getUrlDecoder().decode(node.asString(""));
            return text(bytes).equals(node.asString("")) ? bytes : new byte[0];
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] sha256(Object... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part instanceof byte[] bytes ? bytes : ((String) part).getBytes(UTF_8));
            }
            return digest.digest();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** RFC 9162: the largest power of two that leaves something at the right. */
    static byte[] merkle(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256("");
        }
        if (leaves.size() == 1) {
            return sha256(new byte[] {0}, leaves.getFirst());
        }
        var split = 1;
        while (split * 2 < leaves.size()) {
            split *= 2;
        }
        return sha256(new byte[] {1}, merkle(leaves.subList(0, split)), merkle(leaves.subList(split, leaves.size())));
    }

    /** Ten signs of five bits. */
    static String code(byte[] hash) {
        var bits = ByteBuffer.wrap(hash).getLong() >>> 14;
        var out = new StringBuilder();
        for (int shift = 45; shift >= 0; shift -= 5) {
            out.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt((int) (bits >>> shift) & 31));
            if (shift == 25) {
                out.append('-');
            }
        }
        return out.toString();
    }

    private Format() {}
}
