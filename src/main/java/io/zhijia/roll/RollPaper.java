package io.zhijia.roll;

import io.zhijia.document.WordPaper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The roll as it hangs on the board: by constituency, three to a row, with its hash at the end. */
final class RollPaper {

    private static final int ACROSS = 3;

    static byte[] of(Roll roll, List<Voter> voters, String issuer) {
        var paper = new WordPaper().title(roll.title()).subtitle(subtitle(roll));
        byPart(voters).forEach((part, people) -> {
            paper.heading((part.isEmpty() ? "选民" : part) + "（" + people.size() + " 人）");
            var who = isNamed(people) ? "姓名" : "工号";
            paper.table(List.of("序号", who, "序号", who, "序号", who), rows(people), 10, 23, 10, 23, 10, 24);
        });
        paper.line("共 " + voters.size() + " 人，以 " + roll.onDay() + " 在册的在职会员为准，退休和保留会籍的不列入。");
        var frozen = roll.frozen();
        if (frozen == null) {
            paper.line("公示稿，尚未定稿。有异议的，请向工会提出。");
        } else {
            paper.line("校验码（SHA-256）：" + frozen.shown());
        }
        return paper.unsigned(issuer + "（盖章）").toBytes();
    }

    private static String subtitle(Roll roll) {
        var frozen = roll.frozen();
        return frozen == null ? "（公示稿）" : frozen.year() + " 年第 " + frozen.number() + " 号";
    }

    static Map<String, List<Voter>> byPart(List<Voter> voters) {
        return voters.stream().collect(Collectors.groupingBy(Voter::part, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<List<String>> rows(List<Voter> people) {
        var rows = new ArrayList<List<String>>();
        for (int first = 0; first < people.size(); first += ACROSS) {
            var row = new ArrayList<String>();
            for (int i = first; i < first + ACROSS; i++) {
                row.add(i < people.size() ? String.valueOf(people.get(i).place()) : "");
                row.add(i < people.size() ? who(people.get(i)) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static String who(Voter voter) {
        return voter.name().isEmpty() ? voter.number() : voter.name();
    }

    private static boolean isNamed(List<Voter> people) {
        return people.stream().noneMatch(voter -> voter.name().isEmpty());
    }

    private RollPaper() {}
}
