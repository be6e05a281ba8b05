package io.zhijia.checker;

import static io.zhijia.checker.Format.bytes;
import static io.zhijia.checker.Format.canonical;
import static io.zhijia.checker.Format.sha256;
import static io.zhijia.checker.Format.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The frame of a published file: what was fixed, who was entitled, what happened when, what lay in the box. */
final class Examination {

    /** At L2 every paper, at L1 a commitment of each, at L0 neither. */
    private static final Map<String, Set<String>> PAPERS =
            Map.of("L2", Set.of("rows"), "L1", Set.of("commitments"), "L0", Set.of());

    private static final Set<String> PARTS = Set.of(
            "t", "charter", "roll", "passes", "papers", "inclusion", "root", "tally", "events", "head", "signature");

    private static final int MOST_AGAIN = 15;

    private final JsonNode board;
    private final byte[] vote;
    private final List<Finding> findings = new ArrayList<>();

    private Examination(JsonNode board) {
        this.board = board;
        this.vote = sha256(canonical(board.path("charter")));
    }

    /** Everything that is wrong; nothing if all is in order. */
    static List<Finding> of(JsonNode board) {
        if (!board.path("t").asString("").equals("zj-board/1")
                || !board.path("charter").path("t").asString("").equals("zj-ballot/1")) {
            return List.of(new Finding(Wrong.NOT_A_BOARD, "t"));
        }
        var examination = new Examination(board);
        examination.frame();
        examination.again();
        examination.log();
        examination.numbers();
        examination.papersThere();
        examination.joins();
        return List.copyOf(examination.findings);
    }

    private void frame() {
        board.propertyNames().stream()
                .filter(name -> !PARTS.contains(name)
                        && !papers().contains(name)
                        && !(isAgain() && name.equals("again"))
                        && !(name.equals("joined") && new Joins(board).areThere()))
                .forEach(name -> wrongIf(true, Wrong.UNKNOWN_PART, name));
        wrongIf(!fact("NOTIFIED", "c").equals(text(vote)), Wrong.CHARTER, Format.code(vote));
        var roll = text(sha256(canonical(board.path("roll"))));
        wrongIf(!roll.equals(board.path("charter").path("roll").asString("")), Wrong.ROLL, "roll");
        var leaves = new ArrayList<byte[]>();
        byte[] before = {};
        for (var line : board.path("inclusion")) {
            var ht = bytes(line.path("ht"));
            var hs = bytes(line.path("hs"));
            wrongIf(
                    ht.length != 32 || hs.length != 32 || line.size() != 2 || Arrays.compareUnsigned(before, ht) >= 0,
                    Wrong.INCLUSION,
                    "inclusion[" + leaves.size() + "]");
            leaves.add(both(ht, hs));
            before = ht;
        }
        var root = text(Format.merkle(leaves));
        wrongIf(
                !root.equals(board.path("root").asString("")) || !root.equals(fact("CLOSED", "root")),
                Wrong.INCLUSION,
                "root");
    }

    private boolean isAgain() {
        return board.path("charter").path("voteAgain").asBoolean(false);
    }

    /** Whoever voted again has one paper in the box, under a code from which the signed one comes by hashing. */
    private void again() {
        var listed = new HashSet<String>();
        board.path("inclusion").forEach(line -> listed.add(line.path("ht").asString("")));
        var signed = new HashSet<String>();
        var before = "";
        var number = 0;
        for (var one : board.path("again")) {
            var code = one.path("t").asString("");
            var first = one.path("of").asString("");
            wrongIf(
                    one.size() != 2
                            || before.compareTo(code) >= 0
                            || !signed.add(first)
                            || !comesOf(bytes(one.path("t")), first)
                            || !listed.contains(text(sha256("zj-pass/1", bytes(one.path("t")))))
                            || listed.contains(text(sha256("zj-pass/1", bytes(one.path("of"))))),
                    Wrong.AGAIN,
                    "again[" + number++ + "]");
            before = code;
        }
        wrongIf(
                isAgain()
                        && !fact("CLOSED", "again")
                                .equals(String.valueOf(board.path("again").size())),
                Wrong.AGAIN,
                "again");
    }

    private static boolean comesOf(byte[] code, String first) {
        var hash = code;
        for (int i = 0; i < MOST_AGAIN && code.length == 32; i++) {
            hash = sha256(hash);
            if (text(hash).equals(first)) {
                return true;
            }
        }
        return false;
    }

    private void log() {
        var before = text(sha256("zj-log/1"));
        var seq = 1;
        for (var event : board.path("events")) {
            wrongIf(
                    event.path("seq").asInt(0) != seq
                            || !event.path("prev").asString("").equals(before),
                    Wrong.LOG,
                    "events[" + (seq - 1) + "]");
            before = text(sha256(canonical(event)));
            seq++;
        }
        wrongIf(!board.path("head").asString("").equals(before), Wrong.HEAD, "head");
        var statement = "{\"c\":\"" + text(vote) + "\",\"head\":\"" + before + "\",\"root\":\""
                + board.path("root").asString("") + "\",\"t\":\"zj-board/1\"}";
        wrongIf(
                !Seal.isSigned(
                        bytes(board.path("charter").path("keys").path("receipt")),
                        statement,
                        bytes(board.path("signature"))),
                Wrong.SIGNATURE,
                "signature");
    }

    private void numbers() {
        var entitled = board.path("charter").path("entitled").asInt(-1);
        var passes = board.path("passes").asInt(-1);
        var papers = board.path("papers").asInt(-1);
        var received = board.path("inclusion").size();
        wrongIf(
                entitled != board.path("roll").size()
                        || received > passes
                        || passes + papers > entitled
                        || papers < 0
                        || !fact("CLOSED", "passes").equals(String.valueOf(passes))
                        || !fact("CLOSED", "papers").equals(String.valueOf(papers))
                        || !fact("CLOSED", "received").equals(String.valueOf(received)),
                Wrong.TOO_MANY,
                received + " ≤ " + passes + ", " + passes + " + " + papers + " ≤ " + entitled);
        wrongIf(!fact("OPENED", "tally").equals(text(sha256(canonical(board.path("tally"))))), Wrong.TALLY, "tally");
    }

    private void joins() {
        new Joins(board).wrong().forEach(where -> wrongIf(true, Wrong.JOINED, where));
    }

    private Set<String> papers() {
        return PAPERS.getOrDefault(board.path("charter").path("board").asString(""), Set.of("rows"));
    }

    private void papersThere() {
        if (papers().contains("rows")) {
            findings.addAll(new Papers(board, vote).findings());
            return;
        }
        var charter = board.path("charter");
        new Counting(charter.path("questions"))
                .impossible(
                        board.path("tally"),
                        board.path("inclusion").size(),
                        charter.path("k").asInt(-1))
                .forEach(where -> wrongIf(true, Wrong.TALLY, where));
        if (papers().contains("commitments")) {
            commitments();
        }
    }

    /** One for each paper in the box, in the order of their bytes, as they were fixed when it was opened. */
    private void commitments() {
        byte[] before = {};
        var number = 0;
        for (var line : board.path("commitments")) {
            var commitment = bytes(line);
            wrongIf(
                    commitment.length != 32 || Arrays.compareUnsigned(before, commitment) >= 0,
                    Wrong.COMMITMENTS,
                    "commitments[" + number + "]");
            before = commitment;
            number++;
        }
        wrongIf(
                number != board.path("inclusion").size()
                        || !fact("OPENED", "commitments").equals(text(sha256(canonical(board.path("commitments"))))),
                Wrong.COMMITMENTS,
                "commitments");
    }

    /** What the log says of it; empty unless it says so exactly once. */
    private String fact(String kind, String name) {
        var said = new ArrayList<String>();
        for (var event : board.path("events")) {
            if (event.path("kind").asString("").equals(kind)) {
                said.add(event.path("facts").path(name).asString(""));
            }
        }
        return said.size() == 1 ? said.getFirst() : "";
    }

    private void wrongIf(boolean isWrong, Wrong wrong, String where) {
        if (isWrong) {
            findings.add(new Finding(wrong, where));
        }
    }

    private static byte[] both(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
