package io.zhijia.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.ballot.PublishedBoard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** I14: whatever is changed in what was published, the checker finds it and names it. */
class CheckerTests {

    private static final String TRUE =
            PublishedBoard.of(List.of("for", "for", "for", "against", "abstain", "", "maybe", "x"));

    private static final String ELECTION = PublishedBoard.ofElection(List.of(
            List.of("c1", "c2"),
            List.of("c1", "-c2", "+李四"),
            List.of("+李 四"),
            List.of(),
            List.of("c1", "c2", "c3"),
            List.of("x")));

    private static final String AGAIN =
            PublishedBoard.ofSecondThoughts(List.of("for", "for", "against", "abstain", "", "maybe"));

    private static final String GRADES =
            PublishedBoard.ofGrades(List.of("a", "a", "a", "a", "a", "a", "b", "b", "b", "b", "b", "c", "c", "", "x"));

    private static final String JOINED = PublishedBoard.ofJoinedNames(
            List.of(
                    List.of("c1", "+李四"),
                    List.of("c1", "+李老师"),
                    List.of("+李老师", "+李四"),
                    List.of("c2", "+王五"),
                    List.of()),
            List.of("李四", "李老师"),
            "李四");

    @Test
    void theTrueFilesAreInOrder() {
        for (var file : List.of(TRUE, ELECTION, AGAIN, GRADES, JOINED)) {
            assertThat(Examination.of(Format.parse(file))).isEmpty();
        }
    }

    /** Names stay as they were written; joined they have one vote of a paper that holds both, and no more than all of them. */
    @Test
    void namesThatWereJoinedFitTheLogAndTheVotes() {
        var file = Format.parse(JOINED);
        assertThat(file.path("tally").path("online").path("q1").path("+李老师").asInt())
                .isEqualTo(2);
        assertThat(Format.canonical(file.path("joined").path("online").path("q1")))
                .isEqualTo("{\"\":1,\"+李四\":3,\"+王五\":1,\"-c1\":0,\"-c2\":0,\"-c3\":0,\"c1\":2,\"c2\":1,\"c3\":0}");
        var without = (ObjectNode) Format.parse(JOINED);
        without.remove("joined");
        assertThat(wrongs(without)).contains(Wrong.JOINED);
        var foreign = (ObjectNode) Format.parse(ELECTION);
        foreign.set("joined", file.path("joined"));
        assertThat(wrongs(foreign)).contains(Wrong.UNKNOWN_PART);
    }

    /** Joinings that no two people may make, with everything else written to fit them. */
    @ParameterizedTest
    @CsvSource({
        "names, '李四', events[5]",
        "names, '李四,丁一', events[5]",
        "names, '李四,李 老师', events[5]",
        "meant, 丁一, events[5]",
        "meant, 王五, events[5]",
        "meant, '', events[5]",
        "question, q2, events[5]",
        "by, TELLER, events[5]",
        "by, 'TELLER,PROGRAM', events[5]",
        "names, '李四,王五', joined.online.q1",
        "names, '李四,赵六', joined.online.q1",
        "meant, 李老师, joined.online.q1"
    })
    void joiningsThatCannotBeAreNamed(String fact, String value, String where) {
        var board = (ObjectNode) Format.parse(JOINED);
        assertThat(new Joins(board).wrong()).isEmpty();
        ((ObjectNode) board.path("events").path(5).path("facts")).put(fact, value);
        assertThat(new Joins(board).wrong()).contains(where);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true", "4, true", "5, false"})
    void whoWasJoinedHasAtLeastTheVotesOfOneNameAndAtMostThoseOfAll(int votes, boolean fits) {
        var board = (ObjectNode) Format.parse(JOINED);
        ((ObjectNode) board.path("joined").path("online").path("q1")).put("+李四", votes);
        assertThat(!new Joins(board).wrong().contains("joined.online.q1")).isEqualTo(fits);
    }

    /** One voter with a strange paper cannot make the result of all others look forged. */
    @Test
    void oddPapersAreVoidToEveryProgram() {
        var file = Format.parse(PublishedBoard.withOddPapers(List.of("for", "against")));
        assertThat(Examination.of(file)).isEmpty();
        assertThat(file.path("tally").path("valid").asInt()).isEqualTo(2);
        assertThat(file.path("tally").path("void").asInt()).isGreaterThan(15);
    }

    /** At L1 and L0 no paper is published, nor anything that would tell them apart. */
    @Test
    void onlyTheLevelOfOneQuestionShowsPapers() {
        assertThat(Format.parse(ELECTION).propertyNames())
                .contains("commitments")
                .doesNotContain("rows");
        assertThat(Format.parse(GRADES).propertyNames()).doesNotContain("commitments", "rows");
        assertThat(ELECTION).doesNotContain("\"key\"", "\"choices\"", "nonce");
        assertThat(Format.canonical(
                        Format.parse(ELECTION).path("tally").path("online").path("q1")))
                .isEqualTo("{\"\":1,\"+李四\":2,\"-c1\":0,\"-c2\":1,\"-c3\":0,\"c1\":2,\"c2\":1,\"c3\":0}");
    }

    /** I13: figures below five are missing, and none of them can be found from the others. */
    @Test
    void i13NoFigureBelowKIsPublishedNorCanBeFound() {
        var tally = Format.parse(GRADES).path("tally");
        assertThat(Format.canonical(tally.path("online").path("q1"))).isEqualTo("{\"a\":6}");
        var many = Format.parse(PublishedBoard.ofGrades(List.of("a", "a", "a", "a", "a", "b", "b", "b", "b", "b")));
        assertThat(Format.canonical(many.path("tally").path("online").path("q1")))
                .as("two zeros together are less than five, so one more figure goes with them")
                .isEqualTo("{\"b\":5}");
    }

    /** I13: of every way in which up to nine may give each of three grades, or none: nothing below five, and not what all said. */
    @Test
    void i13ZeroIsASmallFigureToEveryProgram() {
        var questions = Format.parse(
                "[{\"id\":\"q1\",\"type\":\"grade\",\"max\":1,\"options\":[{\"id\":\"c1\"},{\"id\":\"c2\"},{\"id\":\"c3\"}]}]");
        for (int i = 0; i < 10_000; i++) {
            var figures = List.of(i % 10, i / 10 % 10, i / 100 % 10, i / 1000);
            var all = figures.stream().mapToInt(Integer::intValue).sum();
            var tally = (ObjectNode) Format.parse(PublishedBoard.published(5, figures));
            var shown = (ObjectNode) tally.path("online").path("q1");
            var sum = shown.valueStream().mapToInt(JsonNode::asInt).sum();

            assertThat(shown.valueStream()).as("%s", figures).allMatch(one -> one.asInt() >= 5);
            assertThat(shown.isEmpty() || all == sum || (shown.size() <= 2 && all - sum >= 5))
                    .as("what is left out of %s is two figures, and five together", figures)
                    .isTrue();
            assertThat(shown.valueStream())
                    .as("nobody learns that all said the same")
                    .noneMatch(one -> one.asInt() == all);
            assertThat(new Counting(questions).impossible(tally, all, 5))
                    .as("%s", figures)
                    .isEmpty();
            shown.put("c1", 0);
            assertThat(new Counting(questions).impossible(tally, all, 5)).contains("tally.online.q1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "commitments[0], COMMITMENTS",
        "charter.questions[0].seats, CHARTER",
        "charter.board, CHARTER",
        "tally.online.q1.c1, TALLY",
        "inclusion[1].hs, INCLUSION",
        "events[4].facts.commitments, LOG"
    })
    void whatWasChangedInAnElectionIsNamed(String path, Wrong expected) {
        assertThat(wrongs(changed(ELECTION, path))).contains(expected);
    }

    /** I17: of whoever voted again one paper is there, under a code that only the voter knew. */
    @Test
    void i17WhatWasForgedOfSecondThoughtsIsNamed() {
        assertThat(wrongs(changed(AGAIN, "again[0].of"))).contains(Wrong.AGAIN, Wrong.PASS);
        assertThat(wrongs(changed(AGAIN, "again[1].t"))).contains(Wrong.AGAIN);
        assertThat(wrongs(with(AGAIN, "again", again -> again.remove(1)))).contains(Wrong.AGAIN, Wrong.PASS);
        assertThat(wrongs(with(AGAIN, "again", again -> again.add(again.get(0)))))
                .contains(Wrong.AGAIN);
        assertThat(wrongs(with(AGAIN, "again", again -> again.insert(0, again.remove(2)))))
                .contains(Wrong.AGAIN);
        var without = (ObjectNode) Format.parse(AGAIN);
        without.remove("again");
        assertThat(wrongs(without)).contains(Wrong.AGAIN);
        var with = (ObjectNode) Format.parse(TRUE);
        with.set("again", Format.parse(AGAIN).path("again"));
        assertThat(wrongs(with)).contains(Wrong.UNKNOWN_PART, Wrong.AGAIN);
    }

    /** Figures that so few papers cannot say, though everything else was written anew to fit them. */
    @ParameterizedTest
    @CsvSource({
        "{\"\":1;\"+李四\":2;\"-c1\":0;\"-c2\":1;\"-c3\":0;\"c1\":4;\"c2\":1;\"c3\":0}",
        "{\"\":1;\"+李四\":2;\"-c1\":0;\"-c2\":1;\"-c3\":0;\"c1\":3;\"c2\":2;\"c3\":0}",
        "{\"\":1;\"+李 四\":2;\"-c1\":0;\"-c2\":1;\"-c3\":0;\"c1\":2;\"c2\":1;\"c3\":0}",
        "{\"\":1;\"-c1\":0;\"-c2\":1;\"-c3\":0;\"c1\":2;\"c2\":1}"
    })
    void figuresThatCannotBeAreNamed(String figures) {
        var charter = Format.parse(ELECTION).path("charter");
        var tally = (ObjectNode) Format.parse(ELECTION).path("tally");
        var counting = new Counting(charter.path("questions"));
        assertThat(counting.impossible(tally, 6, 0)).isEmpty();
        ((ObjectNode) tally.path("online")).set("q1", Format.parse(figures.replace(';', ',')));
        assertThat(counting.impossible(tally, 6, 0)).containsExactly("tally.online.q1");
    }

    /** I15: our own program and the checker, over elections drawn by lot with every kind of mistake on the papers. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void i15TwoProgramsCountRandomElectionsTheSame(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            var election = new RandomElection(random);
            var counting = new Counting(election.questions());
            var papers = election.papers(40);
            papers.forEach(paper -> counting.count(Papers.answers(paper)));

            assertThat(counting.tally()).isEqualTo(election.counted(papers));
        }
    }

    /** A path into the file with what must be found when something there is changed. */
    @ParameterizedTest
    @CsvSource({
        "charter.title, CHARTER",
        "charter.keys.pass, CHARTER",
        "charter.envelope, CHARTER",
        "charter.voteAgain, CHARTER",
        "roll[2].name, ROLL",
        "passes, TOO_MANY",
        "papers, TOO_MANY",
        "inclusion[0].ht, INCLUSION",
        "inclusion[3].hs, INCLUSION",
        "root, INCLUSION",
        "rows[0].t, PASS",
        "rows[1].sig, PASS",
        "rows[2].env, NOT_LISTED",
        "tally.valid, TALLY",
        "tally.online.q1.for, TALLY",
        "events[1].at, LOG",
        "events[2].facts.present, LOG",
        "events[5].facts.passed, HEAD",
        "head, HEAD",
        "signature, SIGNATURE"
    })
    void whatWasChangedIsNamed(String path, Wrong expected) {
        assertThat(wrongs(changed(TRUE, path))).contains(expected);
    }

    /** Each kind of leaf, however often it occurs; each kind of change to it. */
    @Test
    void nothingAtAllCanBeChangedUnseen() {
        var kinds = new HashSet<String>();
        for (var file : List.of(TRUE, ELECTION, AGAIN, GRADES, JOINED)) {
            var leaves = new LinkedHashMap<String, String>();
            collect("", Format.parse(file), leaves);
            leaves.forEach((path, kind) -> {
                assertThat(wrongs(changed(file, path))).as("changed " + path).isNotEmpty();
                kinds.add(kind);
            });
        }
        assertThat(kinds)
                .contains(
                        "rows[].key",
                        "rows[].choices.q1[]",
                        "rows[].fault",
                        "events[].prev",
                        "charter.k",
                        "commitments[]");
    }

    @Test
    void rowsCannotBeDroppedDoubledOrExchanged() {
        assertThat(wrongs(with("rows", rows -> rows.remove(0)))).contains(Wrong.MISSING, Wrong.TALLY);
        assertThat(wrongs(with("rows", rows -> rows.add(rows.get(0))))).contains(Wrong.TWICE);
        assertThat(wrongs(with("rows", rows -> exchange(rows, "env")))).contains(Wrong.NOT_LISTED);
        assertThat(wrongs(with("inclusion", lines -> lines.remove(2)))).contains(Wrong.INCLUSION);
        assertThat(wrongs(with("events", log -> log.remove(3)))).contains(Wrong.LOG);
        assertThat(wrongs(with("roll", roll -> roll.remove(0)))).contains(Wrong.ROLL);
    }

    @Test
    void aPaperCalledUnopenableIsNotToldFromOneThatIsButTheResultIs() {
        var board = (ObjectNode) Format.parse(TRUE);
        for (var row : board.path("rows")) {
            if (row.path("choices").path("q1").path(0).asString("").equals("against")) {
                ((ObjectNode) row).remove(List.of("key", "choices"));
                ((ObjectNode) row).put("fault", "SEALED_OTHERWISE");
            }
        }
        assertThat(wrongs(board)).contains(Wrong.TALLY);
    }

    @Test
    void whatDoesNotBelongThereIsNamed() {
        var board = (ObjectNode) Format.parse(TRUE);
        board.put("note", "x");
        ((ObjectNode) board.path("rows").path(0)).put("name", "李娜");
        assertThat(wrongs(board)).containsExactly(Wrong.UNKNOWN_PART);
        assertThat(wrongs(Format.parse("{}"))).containsExactly(Wrong.NOT_A_BOARD);
    }

    /** A file of another vote fits none of ours, however right it is in itself. */
    @Test
    void theRowsOfAnotherVoteDoNotFit() {
        var board = (ObjectNode) Format.parse(TRUE);
        board.set("rows", Format.parse(PublishedBoard.of(List.of("for"))).path("rows"));
        assertThat(wrongs(board)).contains(Wrong.PASS, Wrong.NOT_LISTED, Wrong.ENVELOPE, Wrong.MISSING);
    }

    @Test
    void noByteOfTheFileCanBeChangedUnseen() {
        var random = new Random(20_260_620);
        for (var file : List.of(TRUE, ELECTION, AGAIN, GRADES, JOINED)) {
            for (int i = 0; i < 200; i++) {
                var at = random.nextInt(file.length());
                var sign = (char) ('!' + random.nextInt(90));
                if (file.charAt(at) != sign) {
                    var forged = file.substring(0, at) + sign + file.substring(at + 1);
                    assertThat(isRefused(forged))
                            .as("%d: %s for %s", at, sign, file.charAt(at))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theCommandSaysWhatItFoundAndEndsWithACode(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("board.json"), TRUE);
        assertThat(said(0, file.toString())).contains("✓", "教职工考核办法", "! 1 张票据监票人说打不开");
        Files.writeString(file, TRUE.replace("\"passed\":\"yes\"", "\"passed\":\"no\""));
        assertThat(said(1, file.toString())).contains("✗ 事件记录的末尾不符");
        Files.writeString(file, ELECTION);
        assertThat(said(0, file.toString())).contains("没有重新数票");
        Files.writeString(file, "{");
        assertThat(said(1, file.toString())).contains("这不是投票的公布文件");
        said(66, folder.resolve("none.json").toString());
        said(64);
    }

    private static String said(int code, String... words) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(VerifyBallot.run(List.of(words), out, out)).isEqualTo(code);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isRefused(String text) {
        try {
            return !Examination.of(Format.parse(text)).isEmpty();
        } catch (JacksonException unreadable) {
            return true;
        }
    }

    private static Set<Wrong> wrongs(JsonNode board) {
        var wrongs = new HashSet<Wrong>();
        Examination.of(board).forEach(finding -> wrongs.add(finding.wrong()));
        return wrongs;
    }

    private static JsonNode with(String array, java.util.function.Consumer<ArrayNode> how) {
        return with(TRUE, array, how);
    }

    private static JsonNode with(String file, String array, java.util.function.Consumer<ArrayNode> how) {
        var board = Format.parse(file);
        how.accept((ArrayNode) board.path(array));
        return board;
    }

    private static void exchange(ArrayNode rows, String part) {
        var one = (ObjectNode) rows.get(0);
        var other = (ObjectNode) rows.get(1);
        var kept = one.get(part);
        one.set(part, other.get(part));
        other.set(part, kept);
    }

    /** Every leaf by its path, with its kind: the path without numbers. */
    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties()
                    .forEach(one ->
                            collect(path.isEmpty() ? one.getKey() : path + "." + one.getKey(), one.getValue(), leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), leaves);
            }
        } else {
            leaves.put(path, path.replaceAll("\\d+(?=\\])", ""));
        }
    }

    private static JsonNode changed(String file, String path) {
        var board = Format.parse(file);
        var steps = new ArrayList<>(List.of(path.split("\\.|(?=\\[)", -1)));
        var last = steps.removeLast();
        JsonNode parent = board;
        for (var step : steps) {
            parent = step.startsWith("[") ? parent.path(index(step)) : parent.path(step);
        }
        var leaf = last.startsWith("[") ? parent.path(index(last)) : parent.path(last);
        if (parent instanceof ArrayNode array) {
            array.set(index(last), other(leaf, board));
        } else {
            ((ObjectNode) parent).set(last, other(leaf, board));
        }
        return board;
    }

    private static JsonNode other(JsonNode leaf, JsonNode board) {
        var nodes = ((ObjectNode) board).objectNode();
        if (leaf.isBoolean()) {
            return nodes.booleanNode(!leaf.asBoolean());
        }
        if (leaf.isNumber()) {
            return nodes.numberNode(leaf.asInt() + 1);
        }
        var text = leaf.asString("");
        var middle = text.length() / 2;
        return nodes.stringNode(
                text.isEmpty()
                        ? "x"
                        : text.substring(0, middle)
                                + (text.charAt(middle) == 'A' ? 'B' : 'A')
                                + text.substring(middle + 1));
    }

    private static int index(String step) {
        return Integer.parseInt(step.substring(1, step.length() - 1));
    }
}
