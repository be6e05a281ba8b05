package io.zhijia;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Drives proposals through their steps, each by whoever is on turn. */
final class CaseDriver {

    private static final String ID = "([0-9a-f-]{36})";

    private final OwnSchool school;
    private final Visitor leader;
    private final List<String> delegates;
    private final LocalDate today;

    CaseDriver(OwnSchool school, String leader, List<String> delegates, LocalDate today) {
        this.school = school;
        this.leader = school.who(leader);
        this.delegates = delegates;
        this.today = today;
    }

    /** Written, seconded by the two who sit next, passed by the head. */
    String sentIn(String call, int author, String title, Visitor head) {
        var by = school.who(delegates.get(author));
        var first = delegates.get((author + 1) % delegates.size());
        var second = delegates.get((author + 2) % delegates.size());
        var path = by.send(
                call + "/draft",
                "subject",
                "",
                "title",
                title,
                "grounds",
                "教师多次反映，" + title + "。",
                "measures",
                "由有关处室提出方案，下学期开学前落实。",
                "wished",
                "",
                "open",
                "true");
        by.send(path + "/invitations", "seconders", first + " " + second);
        school.who(first).send(path + "/secondment", "accepts", "true", "wording", "1");
        school.who(second).send(path + "/secondment", "accepts", "true", "wording", "1");
        by.send(path + "/submission");
        if (by != head) {
            head.send(path + "/head", "passes", "true", "opinion", "同意提交");
        }
        return path;
    }

    String version(String path) {
        return Visitor.first(
                school.secretary().read("/proposals/screening"),
                "action=\"" + Pattern.quote(path) + "/decision\"[^>]*>(?:(?!</form>)[\\s\\S])*?name=\"version\" value=\"(\\d+)\"");
    }

    void decided(String path, String decision, String reason) {
        school.secretary()
                .send(path + "/decision", "decision", decision, "version", version(path), "reason", reason);
    }

    void merged(String path, String lead) {
        school.secretary()
                .send(
                        path + "/decision",
                        "decision",
                        "MERGE",
                        "version",
                        version(path),
                        "lead",
                        lead.substring(lead.lastIndexOf('/') + 1),
                        "reason",
                        "同一件事");
    }

    void assigned(String path, String department, String handler, String helping, String helper) {
        var page = school.secretary().read(path + "/assignment");
        school.secretary()
                .send(
                        path + "/assignment",
                        "department",
                        department(page, department),
                        "assignee",
                        handler,
                        "help1",
                        helping.isEmpty() ? "" : department(page, helping),
                        "helper1",
                        helper,
                        "leader",
                        leaderName(),
                        "keeper",
                        school.secretaryName(),
                        "due",
                        today.plusDays(45).toString());
    }

    private String leaderName() {
        return school.people().entrySet().stream()
                .filter(one -> one.getValue() == leader)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static String department(String page, String name) {
        return Visitor.first(page, "<option value=\"" + ID + "\"[^>]*>" + name);
    }

    /** Planned, talked over, drafted: ready to go to the leader. */
    void drafted(String path, String handler, String outcome) {
        var by = school.who(handler);
        var to = path + "/handling";
        by.send(to + "/plan", "plan", "先实地查看，再报方案。", "expected", today.plusDays(20).toString());
        by.send(to + "/talks", "talkedOn", today.toString(), "way", "VISIT", "summary", "当面听取了意见。");
        by.send(
                to + "/draft",
                "answer",
                "来案收悉，经研究答复如下：已列入计划，专人负责。",
                "outcome",
                outcome,
                "planned",
                today.plusDays(90).toString());
    }

    void signed(String path, String handler) {
        school.who(handler).send(path + "/handling/submission");
        leader.send(path + "/handling/sign-off", "opinion", "同意");
    }

    void answered(String path, String handler, String outcome) {
        drafted(path, handler, outcome);
        signed(path, handler);
    }

    void rated(String path, String who, String result, String reason) {
        school.who(who).send(path + "/handling/rating", rating(who, result, reason));
    }

    String[] rating(String who, String result, String reason) {
        var password = school.who(who).password();
        return new String[] {"attitude", "SATISFIED", "result", result, "reason", reason, "password", password};
    }
}
