package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.WORDING_STANDS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resolution (决议): what was passed, in words.
 *
 * @param number within the year, without gaps
 * @param handler who sees to it: a department or a person, in words; empty while nobody is named
 * @param due until when; null if nobody said
 * @param wording how often it has been worded, from 1
 */
record Resolution(
        UnionId union,
        UUID id,
        SittingId sitting,
        int item,
        int year,
        int number,
        String title,
        String text,
        String handler,
        @Nullable LocalDate due,
        int wording) {

    /** 教代会决议〔2026〕3 号 */
    String mark() {
        return "〔" + year + "〕" + number;
    }

    boolean says(String otherTitle, String words) {
        return title.equals(otherTitle) && text.equals(words);
    }

    /** Before the sitting is closed; afterwards only another vote changes it (上海市职工代表大会条例第三十四条). */
    Resolution reworded(String words, boolean isClosed) {
        refuseIf(isClosed, WORDING_STANDS);
        return new Resolution(union, id, sitting, item, year, number, title, words, handler, due, wording + 1);
    }

    Resolution handledBy(String who, @Nullable LocalDate until) {
        return new Resolution(union, id, sitting, item, year, number, title, text, who, until, wording);
    }
}
