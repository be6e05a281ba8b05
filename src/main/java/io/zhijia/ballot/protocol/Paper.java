package io.zhijia.ballot.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.ballot.protocol.Charter.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a voter wrote: the choices, or why the paper is void.
 *
 * @param choices for each question the options marked, none for a blank; empty for a void paper
 * @param fault null for a valid paper
 * @param nonce the paper's secret number, so that nobody finds the choices of a commitment by trying; empty for a void one
 */
public record Paper(
        Map<String, List<String>> choices, @Nullable Fault fault, String nonce) {

    public Paper(Map<String, List<String>> choices, @Nullable Fault fault) {
        this(choices, fault, "");
    }

    /** Why a paper does not count. */
    public enum Fault {
        /** The envelope does not open. */
        SEALED_OTHERWISE,
        /** What is in it is not a paper of this vote. */
        UNREADABLE,
        /** An option nobody offered. */
        UNKNOWN_OPTION,
        /** More marks than allowed. */
        TOO_MANY;

        /** Message key of its name. */
        public String word() {
            return "ballot.fault." + name();
        }
    }

    private static final int BLOCK = 256;
    private static final byte END = (byte) 0x80;
    private static final String WIDEST = "一"; // no sign takes more bytes for each of its UTF-16 units
    private static final String NONCE = "A".repeat(43);

    public boolean isValid() {
        return fault == null;
    }

    static Paper faulty(Fault fault) {
        return new Paper(Map.of(), fault);
    }

    /** L: all papers of a vote are so long that nobody sees from outside how much is written. */
    public static int length(List<Question> questions) {
        var longest = questions.stream()
                .map(question -> "\"" + question.id() + "\":[" + longest(question) + "],")
                .mapToInt(text -> text.getBytes(UTF_8).length)
                .sum();
        var written = "{\"a\":{},\"nonce\":\"%s\",\"v\":1}".formatted(NONCE).length() + longest + 1;
        return (written + BLOCK - 1) / BLOCK * BLOCK;
    }

    private static String longest(Question question) {
        var each = question.asksForPeople() ? "\"-%s\"," : "\"%s\",";
        var most = question.options().stream()
                .map(option -> each.formatted(option.id()))
                .sorted((one, other) -> other.length() - one.length())
                .limit(question.asksForPeople() ? question.options().size() : question.max())
                .toList();
        var written = question.writeIn() ? question.max() : 0;
        return String.join("", most) + ("\"+" + WIDEST.repeat(WrittenName.LONGEST) + "\",").repeat(written);
    }

    /** Reads what was in an envelope. */
    public static Paper read(byte[] padded, List<Question> questions) {
        var end = padded.length - 1;
        while (end > 0 && padded[end] == 0) {
            end--;
        }
        if (padded.length == 0 || padded[end] != END) {
            return faulty(Fault.UNREADABLE);
        }
        try {
            return read(Charter.JSON.readTree(new String(padded, 0, end, UTF_8)), questions);
        } catch (JacksonException notJson) {
            return faulty(Fault.UNREADABLE);
        }
    }

    private static Paper read(JsonNode paper, List<Question> questions) {
        var answers = paper.path("a");
        if (paper.path("v").asInt(0) != 1 || !answers.isObject() || answers.size() != questions.size()) {
            return faulty(Fault.UNREADABLE);
        }
        var choices = new java.util.TreeMap<String, List<String>>();
        for (var question : questions) {
            var marks = answers.path(question.id());
            if (!marks.isArray()) {
                return faulty(Fault.UNREADABLE);
            }
            var marked = new ArrayList<String>();
            marks.forEach(mark -> marked.add(mark.asString("")));
            if (!question.offers(marked)) {
                return faulty(Fault.UNKNOWN_OPTION);
            }
            if (Question.chosen(marked) > question.max()) {
                return faulty(Fault.TOO_MANY);
            }
            choices.put(question.id(), List.copyOf(marked));
        }
        return new Paper(choices, null, paper.path("nonce").asString(""));
    }

    /**
     * What a paper said, sealed by its secret number: fixed before the count, and readable to nobody.
     *
     * @param code t
     */
    public byte[] commitment(byte[] code) {
        var said = fault == null ? CanonicalJson.write(choices) : fault.name();
        return Bytes.hash(Bytes.label("zj-commit/1"), code, Bytes.label(said), Bytes.label(nonce));
    }
}
