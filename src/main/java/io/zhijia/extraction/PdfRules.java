package io.zhijia.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** The rules drawn on one page, across and down, and the cells of tables they enclose. Measured from the top. */
final class PdfRules {

    private static final float NEAR = 2;
    private static final int MOST = 4_000; // beyond that it is a drawing, not a table

    /** A rule at a height or a distance from the left, from here to there. */
    private record Rule(float at, float from, float to) {
        boolean passes(float point) {
            return from - NEAR <= point && point <= to + NEAR;
        }
    }

    /**
     * A cell: rows are told apart by their upper edge.
     *
     * @param column how many columns are to the left of it
     */
    record Cell(int column, float top, float right) {}

    private final List<Rule> across = new ArrayList<>();
    private final List<Rule> down = new ArrayList<>();

    Optional<Cell> cellAt(float x, float y) {
        var edges = down.stream()
                .filter(rule -> rule.passes(y))
                .map(Rule::at)
                .sorted()
                .toList();
        var column = -1;
        var left = Float.NEGATIVE_INFINITY;
        for (var edge : edges) {
            if (edge > x + NEAR / 2) {
                return column < 0 ? Optional.empty() : cell(column, left, edge, y);
            }
            column += edge - left > NEAR ? 1 : 0;
            left = edge;
        }
        return Optional.empty();
    }

    private Optional<Cell> cell(int column, float left, float right, float y) {
        var middle = (left + right) / 2;
        var top = across.stream()
                .filter(rule -> rule.passes(middle) && rule.at() <= y)
                .map(Rule::at)
                .max(Float::compare);
        var isClosed = across.stream().anyMatch(rule -> rule.passes(middle) && rule.at() > y);
        return top.filter(any -> isClosed).map(edge -> new Cell(column, edge, right));
    }

    private void add(float[] from, float[] to) {
        if (across.size() + down.size() > MOST) {
            return;
        }
        if (Math.abs(from[1] - to[1]) < NEAR) {
            across.add(new Rule(from[1], Math.min(from[0], to[0]), Math.max(from[0], to[0])));
        } else if (Math.abs(from[0] - to[0]) < NEAR) {
            down.add(new Rule(from[0], Math.min(from[1], to[1]), Math.max(from[1], to[1])));
        }
    }

    /** Follows the pen of a page and remembers each straight rule it leaves. */
    static final class Pen extends OperatorProcessor {

        static final List<String> NAMES = List.of("m", "l", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

        private final String name;
        private final Path path;

        Pen(PDFStreamEngine page, String name, Path path) {
            super(page);
            this.name = name;
            this.path = path;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            var n = operands.stream()
                    .map(one -> one instanceof COSNumber number ? number.floatValue() : 0f)
                    .toList();
            switch (name) {
                case "m" -> path.last = n.size() < 2 ? path.last : place(n.get(0), n.get(1));
                case "l" -> line(n);
                case "re" -> rectangle(n);
                case "n" -> path.lines.clear();
                default -> path.draw(name.charAt(0) == 'f' || name.charAt(0) == 'F');
            }
        }

        private void line(List<Float> n) {
            if (n.size() >= 2) {
                var to = place(n.get(0), n.get(1));
                path.lines.add(new float[][] {path.last, to});
                path.last = to;
            }
        }

        private void rectangle(List<Float> n) {
            if (n.size() >= 4) {
                path.lines.add(
                        new float[][] {place(n.get(0), n.get(1)), place(n.get(0) + n.get(2), n.get(1) + n.get(3)), {}});
            }
        }

        private float[] place(float x, float y) {
            var at = getContext()
                    .getGraphicsState()
                    .getCurrentTransformationMatrix()
                    .transformPoint(x, y);
            return new float[] {at.x - path.left, path.height - at.y};
        }

        @Override
        public String getName() {
            return name;
        }
    }

    /** What the pen has outlined but not drawn yet. */
    static final class Path {
        final PdfRules rules;
        final float left; // of the visible page
        final float height; // where its top is
        final List<float[][]> lines = new ArrayList<>();
        float[] last = new float[2];

        Path(PdfRules rules, float left, float height) {
            this.rules = rules;
            this.left = left;
            this.height = height;
        }

        /** A filled rectangle is a rule if it is thin, a colored ground otherwise; a stroked one is four rules. */
        void draw(boolean filled) {
            for (var line : lines) {
                var from = line[0];
                var to = line[1];
                var isRectangle = line.length == 3;
                if (!isRectangle) {
                    rules.add(from, to);
                } else if (Math.abs(from[1] - to[1]) < NEAR || Math.abs(from[0] - to[0]) < NEAR) {
                    rules.add(from, to);
                } else if (!filled) {
                    rules.add(from, new float[] {to[0], from[1]});
                    rules.add(new float[] {from[0], to[1]}, to);
                    rules.add(from, new float[] {from[0], to[1]});
                    rules.add(new float[] {to[0], from[1]}, to);
                }
            }
            lines.clear();
        }
    }
}
