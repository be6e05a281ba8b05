package io.zhijia.checker;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code verify-ballot FILE} checks what was published of a ballot. */
public final class VerifyBallot {

    private static final int RIGHT = 0;
    private static final int WRONG = 1;
    private static final int USAGE = 64;
    private static final int NO_INPUT = 66;
    private static final int SHOWN = 50;

    /** Its exit code: 0 if all is in order, 1 if something is wrong, 64 for wrong words, 66 for a missing file. */
    public static int run(List<String> words) {
        return run(
                words,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        var files = words.stream().filter(word -> !word.startsWith("--")).toList();
        if (files.size() != 1) {
            err.println("用法 / usage: zhijia verify-ballot FILE");
            return USAGE;
        }
        var file = Path.of(files.getFirst());
        if (!Files.isRegularFile(file)) {
            err.println("找不到文件 / no such file: " + file);
            return NO_INPUT;
        }
        try {
            return check(Format.parse(Files.readString(file)), out);
        } catch (IOException | JacksonException unreadable) {
            out.println("✗ " + Wrong.NOT_A_BOARD.said());
            return WRONG;
        }
    }

    private static int check(JsonNode board, PrintStream out) {
        var findings = Examination.of(board);
        findings.stream().limit(SHOWN).forEach(finding -> out.println("✗ " + finding.said()));
        if (findings.size() > SHOWN) {
            out.println("… " + (findings.size() - SHOWN));
        }
        if (!findings.isEmpty()) {
            return WRONG;
        }
        var charter = board.path("charter");
        out.println(charter.path("title").asString(""));
        out.println("校验码 / code C   " + Format.code(Format.sha256(Format.canonical(charter))));
        out.println("票箱 / box        " + board.path("root").asString(""));
        out.println("记录 / log        " + board.path("head").asString(""));
        out.println("结果 / result     " + Format.canonical(board.path("tally")));
        if (board.has("joined")) {
            out.println("合并以后 / joined  " + Format.canonical(board.path("joined")));
        }
        limits(board).forEach(what -> out.println("! " + what));
        out.println("✓ 全部相符。请把校验码和记录与会议记录上印的比一比。");
        out.println("✓ All in order. Compare code and log with those printed in the minutes.");
        return RIGHT;
    }

    /** What a file in order does not prove. */
    private static List<String> limits(JsonNode board) {
        var charter = board.path("charter");
        var limits = new ArrayList<String>();
        if (!board.has("rows")) {
            limits.add("单张的票不公布：只核对了清单，并看合计有没有可能，没有重新数票 / no paper is published:"
                    + " the list was checked and the totals are possible, but nothing was counted again");
        }
        var unopened = board.path("rows")
                .valueStream()
                .filter(row -> row.path("fault").asString("").equals("SEALED_OTHERWISE"))
                .count();
        if (unopened > 0) {
            limits.add(unopened
                    + " 张票据监票人说打不开，无法核对 / papers that did not open, as the tellers say: this cannot be checked");
        }
        if (board.has("joined")) {
            limits.add(
                    "另选他人中有几种写法由两人认定是同一人：是不是同一人、同一张票上写了几种，这里无法核对 / two people said that names"
                            + " written in mean one person: whether they do, and on how many papers two of them stand, cannot be checked");
        }
        var papers = board.path("papers").asInt(0);
        if (papers > 0) {
            limits.add("另发出纸质票 " + papers + " 张，人工点票，不在上面的结果里 / papers were handed out besides and counted by hand:"
                    + " they are not in the result above");
        }
        if (charter.path("mode").asString("").equals("simple")) {
            limits.add("票箱钥匙由服务器保管 / the server kept the key of the box");
        }
        return limits;
    }

    private VerifyBallot() {}
}
