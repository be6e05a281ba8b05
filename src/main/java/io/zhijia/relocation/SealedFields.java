package io.zhijia.relocation;

import io.zhijia.privacy.Masked;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds sealed fields wherever they lie in a row, by trying: what a key of the union opens was sealed by it. */
final class SealedFields {

    private static final Pattern BYTES = Pattern.compile("\\\\x[0-9a-f]{32,}");
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private final Sealer sealer;
    private final Function<Masked, String> shown;
    private final Map<String, Secret> known = new HashMap<>();

    /** @param shown how what was sealed is to be seen */
    SealedFields(Sealer sealer, Function<Masked, String> shown) {
        this.sealer = sealer;
        this.shown = shown;
    }

    /** As much of it as tells one from another, and nothing of what has no such part. */
    static String masked(Masked field) {
        var masked = field.toString();
        return masked.chars().allMatch(character -> character == '*') ? "***" : masked;
    }

    /**
     * The same row with its sealed fields as they are to be seen; sealed files are left out.
     *
     * @param place column the value stands in, which tells what kind its fields are once one was opened
     */
    JsonNode seen(String place, JsonNode value) {
        switch (value) {
            case ObjectNode object ->
                List.copyOf(object.propertyNames())
                        .forEach(name -> object.set(
                                name, seen(place.contains("/") ? place : place + "/" + name, inside(object, name))));
            case ArrayNode array -> {
                for (var i = 0; i < array.size(); i++) {
                    array.set(i, seen(place, array.get(i)));
                }
            }
            default -> {
                return value.isString() ? text(place, value) : value;
            }
        }
        return value;
    }

    private static JsonNode inside(ObjectNode object, String name) {
        return Objects.requireNonNull(object.get(name));
    }

    private JsonNode text(String place, JsonNode value) {
        var text = value.stringValue();
        return BYTES.matcher(text).matches()
                ? MAKE.stringNode("")
                : opened(place, text)
                        .<JsonNode>map(field -> MAKE.stringNode(shown.apply(field)))
                        .orElse(value);
    }

    private Optional<Masked> opened(String place, String text) {
        return !Sealer.maybeSealed(text)
                ? Optional.empty()
                : Stream.concat(Stream.ofNullable(known.get(place)), Stream.of(Secret.values()))
                        .flatMap(kind -> sealer.tryOpen(kind, text).stream().peek(field -> known.put(place, kind)))
                        .findFirst();
    }
}
