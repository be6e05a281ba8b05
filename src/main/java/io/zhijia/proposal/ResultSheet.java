package io.zhijia.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one proposal, on one sheet for whoever proposed it and for the file (处理结果报告单); what has not happened
 * yet is left to be written by hand.
 *
 * @param decidedOn the day the committee decided; null while it is on its table
 * @param assignedOn null before it was given to a department
 * @param assessment what the committee said after two answers nobody was content with; empty otherwise
 */
record ResultSheet(
        Kind kind,
        CaseSheet sheet,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate assignedOn,
        String assessment) {

    /** Which of the two sheets it is. */
    enum Kind {
        /** Docketed, and handled as a case. */
        DOCKETED("立案提案处理结果报告单"),
        /** Made a suggestion, and passed on to whom it concerns. */
        PASSED_ON("转达提案处理结果报告单");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        /** Empty for what is neither: still on the table, declined, withdrawn, or merged into another. */
        static Optional<Kind> of(CaseAtHand one) {
            if (!Figure.SUGGESTIONS.of(List.of(one)).isEmpty()) {
                return Optional.of(PASSED_ON).filter(kind -> one.proposal().stage() != Stage.WITHDRAWN);
            }
            return Figure.CASES.of(List.of(one)).isEmpty() ? Optional.empty() : Optional.of(DOCKETED);
        }
    }

    static ResultSheet of(Kind kind, CaseView view, CaseSheet sheet) {
        var assessment = view.file().assessment();
        return new ResultSheet(
                kind,
                sheet,
                FormSheets.decision(view.proposal())
                        .map(taken -> taken.at().toLocalDate())
                        .orElse(null),
                view.file().assignment().map(given -> given.at().toLocalDate()).orElse(null),
                assessment == null ? "" : assessment.text());
    }

    /** Number and title, as files are named. */
    String name() {
        var matter = sheet.matter();
        return (matter.number() + " " + matter.title() + " " + kind.title()).strip();
    }

    /**
     * Where it lies among the papers of a call: in a folder of its kind, and there of its sitting.
     *
     * @param received number it was received under, which tells two suggestions of one title apart; null before
     */
    String path(@Nullable Integer received) {
        var number = received == null ? "" : received + " ";
        return kind.title() + "/" + inOneName(sheet.matter().sitting()) + "/" + number + inOneName(name()) + ".docx";
    }

    /** Without what would part it, or lead out of the folder. */
    private static String inOneName(String words) {
        return words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]|^\\.+", " ").strip();
    }

    boolean isDocketed() {
        return kind == Kind.DOCKETED;
    }

    /** 第2次办理 where it was handled again. */
    static String round(int round) {
        return round == 1 ? "" : String.format(Locale.ROOT, "（第%d次办理）", round);
    }
}
