package io.zhijia.checker;

import static io.zhijia.checker.Format.bytes;
import static io.zhijia.checker.Format.sha256;
import static io.zhijia.checker.Format.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Opens every paper again and counts again. */
final class Papers {

    private static final Set<String> PARTS = Set.of("t", "sig", "env", "key", "choices", "fault");

    private final JsonNode board;
    private final byte[] vote;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> listed = new LinkedHashMap<>();
    private final Map<String, byte[]> first = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Counting counting;

    Papers(JsonNode board, byte[] vote) {
        this.board = board;
        this.vote = vote;
        board.path("again").forEach(one -> first.put(one.path("t").asString(""), bytes(one.path("of"))));
        this.counting = new Counting(board.path("charter").path("questions"));
    }

    List<Finding> findings() {
        board.path("inclusion")
                .forEach(line ->
                        listed.put(line.path("ht").asString(""), line.path("hs").asString("")));
        var number = 0;
        var seen = new HashSet<String>();
        for (var row : board.path("rows")) {
            check(row, "rows[" + number++ + "]", seen);
        }
        listed.keySet().stream()
                .filter(ht -> !seen.contains(ht))
                .forEach(ht -> findings.add(new Finding(Wrong.MISSING, ht)));
        if (!Format.canonical(board.path("tally")).equals(counting.tally())) {
            findings.add(new Finding(Wrong.TALLY, counting.tally()));
        }
        return findings;
    }

    private void check(JsonNode row, String where, Set<String> seen) {
        row.propertyNames().stream()
                .filter(name -> !PARTS.contains(name))
                .forEach(name -> findings.add(new Finding(Wrong.UNKNOWN_PART, where + "." + name)));
        var code = bytes(row.path("t"));
        var pass = sha256("zj-pass/1", code);
        var envelope = bytes(row.path("env"));
        var signed = first.getOrDefault(text(code), code);
        if (!Seal.isPass(bytes(board.path("charter").path("keys").path("pass")), signed, bytes(row.path("sig")))) {
            findings.add(new Finding(Wrong.PASS, where));
        }
        if (!seen.add(text(pass)) || !used.add(text(signed))) {
            findings.add(new Finding(Wrong.TWICE, where));
        }
        if (!text(sha256(envelope)).equals(listed.get(text(pass)))) {
            findings.add(new Finding(Wrong.NOT_LISTED, where));
        }
        var said = new Paper(row.path("choices"), row.path("fault").asString(""));
        if (said.fault().equals("SEALED_OTHERWISE")) {
            wrongIf(row.has("key") || row.has("choices"), Wrong.CHOICES, where);
            counting.countUnopened(); // nobody can open it; the tellers said so in the log
            return;
        }
        if (!Seal.fits(envelope, bytes(row.path("key")))) {
            findings.add(new Finding(Wrong.KEY, where));
            return;
        }
        var opened = Seal.open(envelope, bytes(row.path("key")), vote, pass);
        if (opened == null) {
            findings.add(new Finding(Wrong.ENVELOPE, where));
            return;
        }
        count(opened, said, where);
    }

    /** What the file says is on a paper. */
    private record Paper(JsonNode choices, String fault) {}

    private void count(byte[] padded, Paper said, String where) {
        var answers = answers(padded);
        var fault = counting.count(answers);
        wrongIf(!fault.equals(said.fault()), Wrong.CHOICES, where);
        wrongIf(
                fault.isEmpty()
                        && answers != null
                        && !Format.canonical(answers).equals(Format.canonical(said.choices())),
                Wrong.CHOICES,
                where);
    }

    static @Nullable JsonNode answers(byte[] padded) {
        var text = new String(padded, java.nio.charset.StandardCharsets.ISO_8859_1);
        var end = text.replaceFirst("\0*$", "").length() - 1;
        if (end < 0 || padded[end] != (byte) 0x80) {
            return null;
        }
        try {
            var written = Arrays.copyOf(padded, end);
            var paper = Format.parse(new String(written, UTF_8));
            return isPaper(paper) && Arrays.equals(Format.canonical(paper).getBytes(UTF_8), written)
                    ? paper.path("a")
                    : null;
        } catch (JacksonException noJson) {
            return null;
        }
    }

    /** Its three parts and no other, each of its kind: there is one way to write a paper. */
    private static boolean isPaper(JsonNode paper) {
        return paper.size() == 3
                && paper.path("v").isIntegralNumber()
                && paper.path("v").asInt(0) == 1
                && paper.path("nonce").isString()
                && paper.path("nonce").asString("").matches("[\\w-]{43}")
                && paper.path("a").isObject()
                && paper.path("a").valueStream().allMatch(Papers::isListOfTexts);
    }

    private static boolean isListOfTexts(JsonNode marks) {
        return marks.isArray() && marks.valueStream().allMatch(JsonNode::isString);
    }

    private void wrongIf(boolean isWrong, Wrong wrong, String where) {
        if (isWrong) {
            findings.add(new Finding(wrong, where));
        }
    }
}
