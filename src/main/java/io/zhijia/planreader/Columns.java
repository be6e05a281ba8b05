package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out the head of a table, and its columns that hold no work: who is in charge, where, remarks. */
final class Columns {

    private static final Pattern HEAD = Pattern.compile(
            "(?:序号|编号|月\\s*份|时\\s*间|日\\s*期|周次|(?:主要|重点|具体)?(?:工作|活动)?(?:内\\s*容|项目|安排|要点|名称|主题|重点|任务)(?:及要求|安排)?|工作|活动|事项|项目)");
    private static final Pattern ASIDE = Pattern.compile(
            "(?:主要)?(?:负责人|责任人|负责部门|责任部门|责任单位|主办部门|承办人?|协办|牵头部门|地\\s*点|活动地点|备\\s*注|参加(?:人员|对象|范围)|参与对象|人员|对象|经费|预算|完成情况)(?:\\(.{1,6}\\))?");

    static List<Line> withoutAsides(Source source, List<Line> lines) {
        var kept = new ArrayList<Line>(lines.size());
        var asides = new HashSet<Integer>();
        for (int i = 0; i < lines.size(); ) {
            int next = i;
            while (next < lines.size() && lines.get(next).row() == lines.get(i).row()) {
                next++;
            }
            var row = lines.subList(i, next);
            if (isHead(source, row)) {
                asides.clear();
                asides.addAll(asides(source, row));
            } else {
                row.stream()
                        .filter(cell -> cell.column() == 0 || !asides.contains(cell.column()))
                        .forEach(kept::add);
            }
            i = next;
        }
        return List.copyOf(kept);
    }

    private static boolean isHead(Source source, List<Line> row) {
        return row.size() > 1
                && row.stream().allMatch(cell -> matches(source, cell, HEAD) || matches(source, cell, ASIDE));
    }

    private static Set<Integer> asides(Source source, List<Line> row) {
        var asides = new HashSet<Integer>();
        row.stream()
                .filter(cell -> matches(source, cell, ASIDE))
                .map(Line::column)
                .forEach(asides::add);
        return asides;
    }

    private static boolean matches(Source source, Line cell, Pattern words) {
        return cell.length() < 20
                && words.matcher(source.folded(cell.from(), cell.to())).matches();
    }

    private Columns() {}
}
