package io.zhijia.ballot.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.ballot.protocol.Charter.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final Pattern A_NONCE = Pattern.compile("[A-Za-z0-9_-]{43}");

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
            var written = Arrays.copyOf(padded, end);
            var paper = Charter.JSON.readTree(new String(written, UTF_8));
            return isWrittenOurWay(paper, written) ? read(paper, questions) : faulty(Fault.UNREADABLE);
        } catch (JacksonException notJson) {
            return faulty(Fault.UNREADABLE);
        }
    }

    /**
     * Byte for byte as a voter's page writes it. Else one program could read on a paper what another does not, and a single
     * voter could make a true result look forged.
     */
    private static boolean isWrittenOurWay(JsonNode paper, byte[] written) {
        var nonce = paper.path("nonce").asString("");
        var answers = new HashMap<String, List<String>>();
        for (var answer : paper.path("a").properties()) {
            if (!answer.getValue().isArray() || answer.getValue().valueStream().anyMatch(mark -> !mark.isString())) {
                return false;
            }
            answers.put(
                    answer.getKey(),
                    answer.getValue()
                            .valueStream()
                            .map(mark -> mark.asString(""))
                            .toList());
        }
        var again = CanonicalJson.bytes(Map.of("v", 1, "a", answers, "nonce", nonce));
        return A_NONCE.matcher(nonce).matches() && Arrays.equals(again, written);
    }

    private static Paper read(JsonNode paper, List<Question> questions) {
        var answers = paper.path("a");
        if (answers.size() != questions.size()) {
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
