package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Divides a text into its documents: at titles, and where a plan begins whose title was lost (E1 to E8). */
final class Documents {

    private static final Pattern PROMISE = Pattern.compile("(?<!第)(" + Numerals.ANY + ")\\s*篇");

    private final Source source;
    private final List<Line> lines;
    private final Titles titles;
    private final List<Integer> numbered;

    private Documents(Source source) {
        this.source = source;
        this.lines = Lines.of(source);
        this.titles = new Titles(source, lines);
        this.numbered = titles.numbered();
    }

    static List<Document> of(Source source) {
        return new Documents(source).divide();
    }

    private List<Document> divide() {
        var starts = new ArrayList<>(starts());
        var documents = new ArrayList<Document>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            documents.addAll(withinOneTitle(starts.get(i), end));
        }
        return documents;
    }

    private NavigableSet<Integer> starts() {
        var starts = new TreeSet<Integer>();
        if (numbered.isEmpty()) {
            plainTitles(starts);
        } else {
            starts.addAll(numbered);
            starts.removeIf(this::isTeaser);
            if (holdsAPlan(0, numbered.getFirst())) {
                starts.add(0);
            }
        }
        if (starts.isEmpty() && !lines.isEmpty()) {
            starts.add(0);
        }
        return starts;
    }

    /** The preface quotes the first title; the plan stands below the second (E2). */
    private boolean isTeaser(int title) {
        int next = numbered.indexOf(title) + 1;
        return next < numbered.size()
                && titles.text(title).equals(titles.text(numbered.get(next)))
                && !holdsAPlan(title, numbered.get(next));
    }

    /** Several title lines in a row are one title, and the same words above a preface are none. */
    private void plainTitles(NavigableSet<Integer> starts) {
        int begun = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (begun < 0 ? titles.isPlain(i) : titles.isPlainWithin(i) && holdsAPlan(begun, i)) {
                begun = i;
                starts.add(i);
            }
        }
        if (begun >= 0 && !starts.isEmpty() && holdsAPlan(0, starts.first())) {
            starts.add(0);
        }
        skipPreface(starts);
    }

    /** Of titles with nothing but a preface between them, the last one begins the plan. */
    private void skipPreface(NavigableSet<Integer> starts) {
        while (!starts.isEmpty()) {
            int first = starts.first();
            int next = first + 1;
            while (next < lines.size() && (Noise.is(source, lines.get(next)) || titles.isPlain(next))) {
                next++;
            }
            int last = next - 1;
            while (last > first && !titles.isPlain(last)) {
                last--;
            }
            boolean preface = lines.subList(first, last).stream().anyMatch(line -> Noise.is(source, line));
            if (last == first || !preface) {
                return;
            }
            starts.remove(first);
            starts.add(last);
        }
    }

    private boolean holdsAPlan(int from, int to) {
        int marks = 0;
        int length = 0;
        for (var line : lines.subList(from, to)) {
            if (!Noise.is(source, line)) {
                length += line.length();
                marks += Mark.at(source, line.from(), line.to()).isPresent()
                                || MonthLabel.at(source, line.from(), line.to()).isPresent()
                        ? 1
                        : 0;
            }
        }
        return marks >= 2 || length > 300;
    }

    private List<Document> withinOneTitle(int from, int to) {
        var body = new Body(source, lines.subList(from, to), Collections.binarySearch(numbered, from) >= 0);
        var joints = Joints.in(source, body.lines(), body.head());
        var cuts = joints.stream()
                .filter(joint -> joint.certain() || !isWholeCollection())
                .toList();
        var documents = new ArrayList<Document>();
        int begun = 0;
        for (var cut : cuts) {
            documents.add(body.document(begun, cut.line(), List.of()));
            begun = cut.line();
        }
        var doubts = joints.stream()
                .filter(joint -> !cuts.contains(joint))
                .map(Joints.Joint::warning)
                .toList();
        var rest = body.lines().subList(begun, body.lines().size());
        int fragment = begun + Fragments.in(source, rest).orElse(rest.size());
        documents.add(body.document(begun, fragment, doubts));
        documents.add(body.document(fragment, body.lines().size(), fragment(body.lines(), fragment)));
        return documents.stream()
                .filter(document -> !document.lines().isEmpty())
                .toList();
    }

    private List<ReadWarning> fragment(List<Line> all, int begins) {
        if (begins == all.size()) {
            return List.of();
        }
        var line = all.get(begins);
        var words = source.quote(line.from(), Math.min(line.to(), line.from() + 20));
        return List.of(ReadWarning.of(WarningKind.FRAGMENT, line.from(), line.to(), words));
    }

    /** Numbered, and as many as were promised: what is joined inside of one is proposed, not cut. */
    private boolean isWholeCollection() {
        if (numbered.isEmpty()) {
            return false;
        }
        int promised = 0;
        for (int i = 0; i < numbered.getFirst(); i++) {
            var promise = PROMISE.matcher(titles.text(i));
            while (promise.find()) {
                promised = Math.max(promised, Numerals.value(promise.group(1)));
            }
        }
        return promised <= numbered.size();
    }
}
