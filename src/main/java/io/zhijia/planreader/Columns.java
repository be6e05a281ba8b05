package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out the head of a table, and its columns that hold no work: who is in charge, where, remarks. */
final class Columns {

    private static final Pattern HEAD = Pattern.compile(
            "(?:序号|编号|月\\s*份|时\\s*间|日\\s*期|周次|(?:主要|重点|具体)?(?:工作|活动)?(?:内\\s*容|项目|安排|要点|名称|主题|重点|任务)(?:及要求|安排)?|(?:主要|重点|具体)?(?:工作|活动)(?:事项)?|事项|项目)");
    private static final Pattern ASIDE = Pattern.compile(
            "(?:主要)?(?:负责人|责任人|负责部门|责任部门|责任单位|主办部门|承办人?|协办|牵头部门|地\\s*点|活动地点|备\\s*注|参加(?:人员|对象|范围)|参与对象|人员|对象|经费|预算|完成情况)(?:\\(.{1,6}\\))?");

    private static final int LONGEST_NAME = 8;

    private final Source source;
    private final Set<Integer> asides = new HashSet<>();
    private final List<Line> kept = new ArrayList<>();

    private int width;
    private int reached;

    private Columns(Source source) {
        this.source = source;
    }

    static List<Line> withoutAsides(Source source, List<Line> lines) {
        var columns = new Columns(source);
        for (int i = 0; i < lines.size(); ) {
            int next = i;
            while (next < lines.size() && lines.get(next).row() == lines.get(i).row()) {
                next++;
            }
            columns.read(lines.subList(i, next));
            i = next;
        }
        return List.copyOf(columns.kept);
    }

    private void read(List<Line> row) {
        if (isHead(row)) {
            asides.clear();
            row.stream().filter(cell -> matches(cell, ASIDE)).map(Line::column).forEach(asides::add);
            width = row.getLast().column() + 1;
            reached = width;
            return;
        }
        int begins = goesOn(row) ? reached : 0;
        for (var cell : row) {
            int column = begins + cell.column();
            if (column == 0 || !asides.contains(column)) {
                kept.add(cell);
            }
            reached = Math.max(begins, column);
        }
    }

    /**
     * A cell of several paragraphs breaks its row: what follows belongs to the columns that are left. A row that has
     * reached the last column goes on only in a further name.
     */
    private boolean goesOn(List<Line> row) {
        var first = row.getFirst();
        boolean name = row.size() == 1 && !first.gap() && first.length() <= LONGEST_NAME;
        return reached + row.getLast().column() < width
                && reached > 0
                && (reached + 1 < width || name)
                && !Cells.isMonth(source, first)
                && source.folded(first.from(), first.to()).indexOf('\t') < 0;
    }

    private boolean isHead(List<Line> row) {
        return row.size() > 1 && row.stream().allMatch(cell -> matches(cell, HEAD) || matches(cell, ASIDE));
    }

    private boolean matches(Line cell, Pattern words) {
        return cell.length() < 20
                && words.matcher(source.folded(cell.from(), cell.to())).matches();
    }
}
