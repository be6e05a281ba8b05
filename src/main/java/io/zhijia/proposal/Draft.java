package io.zhijia.proposal;

import io.zhijia.proposal.Wording.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a proposal.
 *
 * @param open 同意公开全文和姓名
 * @param collective 以代表团名义
 */
record Draft(
        @Size(max = LONGEST_SUBJECT) String subject,
        @NotBlank @Size(max = 60) String title,
        @NotBlank String grounds,
        @NotBlank String measures,
        @Size(max = 100) String wished,
        @Nullable Boolean open,
        @Nullable Boolean collective) {

    /** Of the grounds, and of the measures. */
    static final int LONGEST = 5000;

    static final int LONGEST_SUBJECT = 40;

    static final Draft EMPTY = new Draft("", "", "", "", "", true, false);

    Draft {
        subject = Objects.requireNonNullElse(subject, "").strip();
        title = Pasted.clean(Objects.requireNonNullElse(title, "")).replace('\n', ' ');
        grounds = Pasted.clean(Objects.requireNonNullElse(grounds, ""));
        measures = Pasted.clean(Objects.requireNonNullElse(measures, ""));
        wished = Objects.requireNonNullElse(wished, "").strip();
    }

    static Draft of(Wording wording) {
        var text = wording.text();
        return new Draft(
                text.subject(), text.title(), text.grounds(), text.measures(), text.wished(), wording.isOpen(), false);
    }

    Text text() {
        return new Text(subject, title, grounds, measures, wished);
    }

    boolean isOpen() {
        return Boolean.TRUE.equals(open);
    }

    boolean isCollective() {
        return Boolean.TRUE.equals(collective);
    }

    boolean isTooLong(String field) {
        return (field.equals("grounds") ? grounds : measures).length() > LONGEST;
    }
}
