package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the administration (行政) did with what was passed. */
sealed interface Issue {

    /**
     * 行政发文
     *
     * @param number 发文字号
     * @param file the document; null where only its number is known
     */
    record Issued(LocalDate on, String number, @Nullable AttachmentId file) implements Issue {}

    /** 不需要行政发文 */
    record NotNeeded(String reason) implements Issue {}
}
