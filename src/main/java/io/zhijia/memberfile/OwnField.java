package io.zhijia.memberfile;

import static io.zhijia.memberfile.MemberFilePermission.KEEP_FILE;
import static io.zhijia.memberfile.MemberFilePermission.SEE_FILE;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.particulars.IdentityNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field a union has added to its members' files (自设项目).
 *
 * @param choices what may be chosen; empty unless it is a choice
 * @param isSealed sensitive: kept sealed, shown masked, in no list
 * @param isAskable the person may ask to have it corrected; never a sealed one
 * @param retiredOn since when nobody fills it in any more; what was filled in stays
 */
public record OwnField(
        OwnFieldId id,
        String name,
        Kind kind,
        List<String> choices,
        boolean isSealed,
        Seen seen,
        boolean isAskable,
        Instant madeAt,
        @Nullable LocalDate retiredOn) {

    static final int MOST = 200;

    /** What its values are. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        YES_NO,
        CHOICE;

        /** Message key of its name. */
        public String word() {
            return "memberfile.own.kind." + name();
        }
    }

    /** Who sees it besides the person. */
    public enum Seen {
        KEEPERS,
        OFFICERS;

        /** Message key of its name. */
        public String word() {
            return "memberfile.own.seen." + name();
        }
    }

    public boolean isInUse() {
        return retiredOn == null;
    }

    boolean isSeenBy(Actor actor, MemberId about) {
        return seen == Seen.OFFICERS || actor.may(KEEP_FILE) || actor.member().equals(about);
    }

    /** Whether a list of many people may have it, for somebody who may see all their files. */
    boolean isListedFor(Actor actor) {
        return isInUse() && !isSealed && (seen == Seen.OFFICERS ? actor.may(SEE_FILE) : actor.may(KEEP_FILE));
    }

    /** What was meant, as it is kept; none if it cannot be a value of this field. */
    public Optional<String> read(String typed) {
        var text = typed.strip();
        return switch (kind) {
            case TEXT -> text.length() > MOST ? Optional.empty() : Optional.of(text);
            case NUMBER -> number(IdentityNumber.plain(text).replace(",", "").replace("，", ""));
            case DAY -> day(text);
            case YES_NO ->
                switch (text) {
                    case "是", "有", "Y", "y", "yes", "√", "1" -> Optional.of("是");
                    case "否", "无", "N", "n", "no", "×", "0" -> Optional.of("否");
                    default -> Optional.empty();
                };
            case CHOICE -> choices.stream().filter(text::equals).findFirst();
        };
    }

    private static Optional<String> number(String text) {
        return text.matches("-?\\d{1,12}(\\.\\d{1,4})?")
                ? Optional.of(new BigDecimal(text).stripTrailingZeros().toPlainString())
                : Optional.empty();
    }

    private static Optional<String> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    /** What a list or a form offers to choose from. */
    public List<String> offered() {
        return kind == Kind.YES_NO ? List.of("是", "否") : choices;
    }
}
