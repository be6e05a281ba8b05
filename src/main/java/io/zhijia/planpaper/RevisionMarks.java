package io.zhijia.planpaper;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanRevision;
import io.zhijia.planning.PlanRevision.Change;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the revisions of a plan leave on paper: marks in the table, and who decided on what, when and why. */
record RevisionMarks(List<PlanRevision> revisions) {

    private record Mark(PlanItemId item, String text) {}

    /** For each item that was revised, such as 〔新增·一〕. */
    Map<PlanItemId, String> marks() {
        return revisions.stream()
                .flatMap(revision -> revision.changes().stream()
                        .map(change -> new Mark(change.item(), "〔" + word(change) + "·" + revision.number() + "〕")))
                .collect(groupingBy(Mark::item, java.util.stream.Collectors.mapping(Mark::text, joining())));
    }

    /** One line for each revision, below the title. */
    List<String> lines() {
        return revisions.stream()
                .map(revision -> "第 " + revision.number() + " 次修订：" + revision.on() + " 经" + revision.meeting() + "通过")
                .toList();
    }

    /** Which revision, what it did, to which item, from what to what, why. */
    List<List<String>> rows() {
        return revisions.stream()
                .flatMap(revision -> revision.changes().stream().map(change -> row(revision, change)))
                .toList();
    }

    private static List<String> row(PlanRevision revision, Change change) {
        return List.of(
                String.valueOf(revision.number()),
                word(change),
                change.titleAfter(),
                Stream.of(renamed(change), moved(change))
                        .filter(part -> !part.isEmpty())
                        .collect(joining("；")),
                change.reason());
    }

    private static String renamed(Change change) {
        return change.titleBefore().isEmpty() || change.titleBefore().equals(change.titleAfter())
                ? ""
                : "原名“" + change.titleBefore() + "”";
    }

    private static String moved(Change change) {
        return change.daysBefore().isEmpty() || change.daysBefore().equals(change.daysAfter())
                ? change.daysAfter()
                : change.daysBefore() + " 改为 " + change.daysAfter();
    }

    private static String word(Change change) {
        return switch (change.kind()) {
            case ADDED -> "新增";
            case CHANGED -> "改动";
            case CANCELLED -> "取消";
            case RESUMED -> "恢复";
        };
    }
}
