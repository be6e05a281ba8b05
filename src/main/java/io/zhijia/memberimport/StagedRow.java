package io.zhijia.memberimport;

import io.zhijia.identity.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row that waits.
 *
 * @param number as Excel shows it
 * @param name as it is read, for people to find the row
 * @param choice who it is of several of that name: an id, NEW, or empty while nobody has said
 * @param member whom it is about, if anybody on the register
 */
record StagedRow(
        int number,
        List<String> cells,
        String name,
        Verdict verdict,
        List<Problem> problems,
        List<Difference> differences,
        List<MemberId> candidates,
        String choice,
        @Nullable MemberId member) {

    static StagedRow arrived(Grid.Line line) {
        return new StagedRow(
                line.number(), line.cells(), "", Verdict.REJECTED, List.of(), List.of(), List.of(), "", null);
    }

    StagedRow judged(
            String called,
            Verdict judgement,
            List<Problem> wrong,
            List<Difference> changes,
            List<MemberId> maybe,
            @Nullable MemberId who) {
        return new StagedRow(number, cells, called, judgement, wrong, changes, maybe, choice, who);
    }

    StagedRow choosing(String chosen) {
        return new StagedRow(number, cells, name, verdict, problems, differences, candidates, chosen, member);
    }
}
