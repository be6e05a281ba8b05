package io.zhijia.uppercongress;

import io.zhijia.uppercongress.Choosing.Way;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed about a congress of an upper union. */
final class UpperCongressForms {

    private static final int MOST = 99_999;

    /** The invitation. */
    record InvitationForm(
            @NotBlank @Size(min = 2, max = 60) String title,
            @NotBlank @Size(min = 2, max = 60) String host,
            @NotNull LocalDate opens,
            @NotNull LocalDate closes,
            @NotNull @Min(1) @Max(999) Integer seats) {

        Invitation invitation() {
            return new Invitation(title.strip(), host.strip(), opens, closes, seats);
        }

        @SuppressWarnings("NullAway") // nothing is typed yet
        static InvitationForm empty() {
            return new InvitationForm("", "", null, null, null);
        }

        static InvitationForm of(Invitation of) {
            return new InvitationForm(of.title(), of.host(), of.opens(), of.closes(), of.seats());
        }
    }

    /** How the delegates were chosen; numbers only for an election. */
    record ChoosingForm(
            @NotNull Way way,
            @NotNull LocalDate on,
            @Nullable @Min(0) @Max(MOST) Integer entitled,
            @Nullable @Min(0) @Max(MOST) Integer present) {

        Choosing choosing() {
            return way == Way.ELECTED
                    ? new Choosing(way, on, number(entitled), number(present))
                    : new Choosing(way, on, 0, 0);
        }

        static ChoosingForm of(@Nullable Choosing how, LocalDate today) {
            return how == null
                    ? new ChoosingForm(Way.ELECTED, today, null, null)
                    : new ChoosingForm(how.way(), how.on(), how.entitled(), how.present());
        }
    }

    /** One of ours. */
    record DelegateForm(
            @NotBlank String member,
            @Nullable @Min(0) @Max(MOST) Integer votes) {

        int voted() {
            return number(votes);
        }
    }

    /** What they told the members. */
    record ReportForm(@NotBlank @Size(max = 4000) String text) {

        /** Browsers send CR LF. */
        String plainText() {
            return text.replace("\r\n", "\n").strip();
        }
    }

    private static int number(@Nullable Integer typed) {
        return Objects.requireNonNullElse(typed, 0);
    }

    static String text(@Nullable Object typed) {
        return Objects.toString(typed, "");
    }

    private UpperCongressForms() {}
}
