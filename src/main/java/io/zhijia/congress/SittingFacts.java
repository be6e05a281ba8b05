package io.zhijia.congress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on record about a closed sitting of the staff's assembly, for those who assess the work: counted here, typed nowhere.
 *
 * @param title its full name, such as 第六届第四次教代会
 * @param termEnds last day of its term
 * @param entitled 应到
 * @param present 实到
 * @param needed how many would have been enough
 * @param byDelegates whether delegates sat there; otherwise all of the staff did, and there were no delegations to ask
 * @param readingDays how many days before the sitting its papers were to be out
 */
public record SittingFacts(
        SittingId sitting,
        String title,
        LocalDate day,
        LocalDate termEnds,
        int entitled,
        int present,
        int needed,
        boolean byDelegates,
        int readingDays,
        List<Step> steps,
        List<Point> points,
        List<Followed> resolutions) {

    public SittingFacts {
        steps = List.copyOf(steps);
        points = List.copyOf(points);
        resolutions = List.copyOf(resolutions);
    }

    /**
     * A step of the preparation or the work afterwards.
     *
     * @param name such as {@code PAPERS_OUT}
     * @param word message key of its name
     * @param done null while it is not
     */
    public record Step(
            String name,
            String word,
            LocalDate due,
            @Nullable LocalDate done) {}

    /**
     * An item of the agenda.
     *
     * @param isExamined whether it is passed or decided (审议通过、决定): papers, talk and a resolution belong to it
     * @param voted counted, elected, or acclaimed as far as that is enough
     * @param secret whether it was voted on by papers
     * @param paper when its first paper was there; null while it has none
     */
    public record Point(
            String title,
            boolean needsVote,
            boolean isExamined,
            boolean voted,
            boolean passed,
            boolean secret,
            @Nullable LocalDate paper,
            boolean talkedOver) {}

    /**
     * A resolution and what came of it.
     *
     * @param handed whether somebody is named who sees to it, and until when
     * @param open not carried out
     * @param late not carried out after its day
     * @param checked whether the union looked into it
     */
    public record Followed(String title, boolean handed, boolean open, boolean late, boolean checked) {}
}
