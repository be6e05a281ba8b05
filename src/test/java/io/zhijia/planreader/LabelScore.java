package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How much of what a person labelled in whole documents the reader reads the same way. */
final class LabelScore {

    /** What is measured. */
    enum Figure {
        PLANS,
        CLAUSES,
        AREA,
        LAUNCH,
        HEADINGS,
        TARGETS,
        KIND,
        ORG
    }

    private static final int NEAR = 60;

    private final Map<Figure, int[]> sums = new EnumMap<>(Figure.class);
    private final List<String> wrong = new ArrayList<>();

    /** What differs from the labels, for a person to look at. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    double of(Figure figure) {
        var sum = sums.getOrDefault(figure, new int[] {1, 1});
        return sum[0] / (double) sum[1];
    }

    void add(String text, List<JsonNode> labels) {
        var plans = PlanReader.read(text, PlanFixtures.YEAR).plans();
        var found = plans.stream()
                .map(plan -> flat(text.substring(0, plan.from())).length())
                .toList();
        int at = 0;
        var starts = new ArrayList<Integer>();
        for (var label : labels) {
            at = Math.max(at, flat(text).indexOf(flat(label.get("first_line").asString()), at));
            starts.add(at);
        }
        tally(Figure.PLANS, 0, found.size(), "");
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int index = IntStream.range(0, found.size())
                    .filter(k -> Math.abs(found.get(k) - start) <= NEAR)
                    .findFirst()
                    .orElse(-1);
            var title = labels.get(i).get("title").asString();
            tally(Figure.PLANS, index >= 0 ? 2 : 0, 1, title);
            if (index >= 0) {
                compare(plans.get(index), labels.get(i));
            }
        }
    }

    private void compare(ReadPlan plan, JsonNode label) {
        check(Figure.KIND, plan.kind().code().equals(label.get("kind").asString()), plan.title());
        var org = label.get("org_kind").asString();
        check(Figure.ORG, "other".equals(org) || plan.orgKind().code().equals(org), plan.title());
        var headings = plan.sections().stream().map(ReadSection::heading).toList();
        strings(label, "goals_sections")
                .forEach(words -> check(
                        Figure.HEADINGS, any(headings, found -> bare(found).equals(bare(words))), words));
        var targets = plan.targets().stream()
                .map(ReadTarget::text)
                .map(LabelScore::flat)
                .toList();
        each(label, "targets")
                .map(target -> flat(target.get("text").asString()))
                .forEach(words -> check(
                        Figure.TARGETS, any(targets, found -> found.contains(words) || words.contains(found)), words));
        calendar(plan, each(label, "calendar").toList());
    }

    private void calendar(ReadPlan plan, List<JsonNode> wanted) {
        var left = new ArrayList<>(plan.calendar().stream()
                .flatMap(entry -> clauses(entry.months(), entry.item()))
                .toList());
        tally(Figure.CLAUSES, 0, left.size(), "");
        for (var label : wanted) {
            var item = label.get("item").asString();
            clauses(each(label, "months").map(JsonNode::asInt).toList(), item)
                    .forEach(clause -> tally(Figure.CLAUSES, left.remove(clause) ? 2 : 0, 1, clause));
            plan.calendar().stream()
                    .filter(entry -> bare(entry.item()).equals(bare(item)))
                    .findFirst()
                    .ifPresent(entry -> filed(entry, label));
        }
        left.forEach(clause -> wrong.add("read, but not labelled: " + clause));
    }

    private void filed(ReadEntry entry, JsonNode label) {
        var area = entry.areas().stream().limit(1).map(first -> first.code()).toList();
        check(Figure.AREA, strings(label, "areas").anyMatch(area::contains), entry.item() + area);
        var launch = entry.launch().code();
        check(Figure.LAUNCH, strings(label, "launch_ok").anyMatch(launch::equals), entry.item() + launch);
    }

    private void check(Figure figure, boolean right, String what) {
        tally(figure, right ? 1 : 0, 1, what);
    }

    private void tally(Figure figure, int right, int all, String what) {
        var sum = sums.computeIfAbsent(figure, key -> new int[2]);
        sum[0] += right;
        sum[1] += all;
        if (right == 0 && !what.isEmpty()) {
            wrong.add(figure + ": " + what);
        }
    }

    private static Stream<String> clauses(List<Integer> months, String item) {
        return Stream.of(flat(item).split("[，,；;、。.]", -1))
                .map(LabelScore::bare)
                .filter(Predicate.not(String::isEmpty))
                .map(clause -> months + clause);
    }

    private static boolean any(List<String> found, Predicate<String> same) {
        return found.stream().anyMatch(same);
    }

    private static Stream<String> strings(JsonNode label, String field) {
        return each(label, field).map(JsonNode::asString);
    }

    private static Stream<JsonNode> each(JsonNode label, String field) {
        return GoldLabels.stream(label.path(field));
    }

    private static String bare(String text) {
        return flat(text)
                .replaceAll("^[：:。，]+|[：:。，；！]+$", "")
                .replace("（", "(")
                .replace("）", ")");
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s　\\\\]", "");
    }
}
