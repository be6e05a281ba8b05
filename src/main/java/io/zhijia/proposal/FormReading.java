package io.zhijia.proposal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Goes through the cells and lines of a filled form and puts what stands there under the label before it. */
final class FormReading {

    private static final Pattern CELL = Pattern.compile("[\\t\\n]");
    private static final Pattern LABEL_AND_MORE = Pattern.compile("([^:：]{2,24})[:：](.*)", Pattern.DOTALL);
    private static final Pattern HINT = Pattern.compile("[（(][^（()）]*(填写|字以内|请|须|签名|签字|可附)[^（()）]*[）)]");

    private final Map<FormField, List<List<String>>> found = new EnumMap<>(FormField.class);
    private List<String> open = new ArrayList<>();

    static FormReading of(String text) {
        var reading = new FormReading();
        CELL.splitAsStream(text).map(String::strip).forEach(reading::cell);
        return reading;
    }

    private void cell(String cell) {
        var alone = FormField.named(cell);
        if (alone.isPresent()) {
            begin(alone.get());
            return;
        }
        var inline = LABEL_AND_MORE.matcher(cell);
        var label = inline.matches() ? FormField.named(inline.group(1)) : Optional.<FormField>empty();
        label.ifPresent(this::begin);
        add(label.isPresent() ? inline.group(2) : cell);
    }

    private void begin(FormField field) {
        open = new ArrayList<>();
        found.computeIfAbsent(field, none -> new ArrayList<>()).add(open);
    }

    private void add(String value) {
        var said = HINT.matcher(value).replaceAll("").strip();
        if (!said.isEmpty()) {
            open.add(said);
        }
    }

    boolean has(FormField field) {
        return found.containsKey(field);
    }

    /** How often that label has something behind it. */
    long times(FormField field) {
        return found.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .count();
    }

    /** All that stands under that label, a line for each paragraph; empty if there is nothing. */
    String value(FormField field) {
        return String.join(
                "\n",
                found.getOrDefault(field, List.of()).stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }
}
