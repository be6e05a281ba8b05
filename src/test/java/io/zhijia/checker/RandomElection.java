package io.zhijia.checker;

import io.zhijia.ballot.PublishedBoard;
import io.zhijia.ballot.protocol.Charter.Option;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.ballot.protocol.Paper;
import io.zhijia.ballot.protocol.VoterSide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions drawn by lot, and papers on them as people and forgers write them. */
final class RandomElection {

    private static final List<String> NAMES = List.of(
            "丁一",
            "丁 一",
            "李四",
            "李　四",
            "Ａｎｎ",
            "ann",
            "王·三",
            "王三",
            "",
            "·",
            "x\ny",
            "名".repeat(21),
            "J\u030c",
            "\u01f0",
            "李\u200b四",
            "\uffff",
            "甲,乙",
            "ΑΣ Β");

    private final Random random;
    private final List<Question> asked;

    RandomElection(Random random) {
        this.random = random;
        this.asked = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(this::question)
                .toList();
    }

    private Question question(int number) {
        var type = List.of(Question.ONE, Question.CHOOSE, Question.CHOOSE, Question.GRADE)
                .get(random.nextInt(4));
        var options = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(i -> new Option("c" + i, NAMES.get(i)))
                .toList();
        var most = type.equals(Question.CHOOSE) ? 1 + random.nextInt(3) : 1;
        return new Question("q" + number, "问", type, most, most, random.nextBoolean(), options);
    }

    JsonNode questions() {
        return new JsonMapper().valueToTree(asked.stream().map(Question::json).toList());
    }

    String counted(List<byte[]> papers) {
        return PublishedBoard.counted(asked, papers);
    }

    List<byte[]> papers(int number) {
        return IntStream.range(0, number).mapToObj(i -> paper()).toList();
    }

    private byte[] paper() {
        if (random.nextInt(20) == 0) {
            return VoterSide.random(Paper.length(asked));
        }
        Map<String, List<String>> answers = new HashMap<>();
        asked.forEach(question -> answers.put(question.id(), marks(question)));
        if (random.nextInt(20) == 0) {
            answers.put("q9", List.of());
        }
        return VoterSide.paper(answers, 2 * Paper.length(asked));
    }

    private List<String> marks(Question question) {
        var marks = new ArrayList<String>();
        for (var option : question.options()) {
            switch (random.nextInt(5)) {
                case 0 -> marks.add(option.id());
                case 1 -> marks.add("-" + option.id());
                default -> {} // left blank
            }
        }
        if (random.nextInt(4) == 0) {
            marks.add("+" + NAMES.get(random.nextInt(NAMES.size())));
        }
        if (random.nextInt(15) == 0) {
            marks.add(List.of("c9", "-", "+", "", "c1").get(random.nextInt(5)));
        }
        return marks;
    }
}
