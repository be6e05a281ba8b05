package io.zhijia.handin;

import io.zhijia.document.AttachmentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a dossier that was handed in stands, with the facts that are true only there. */
sealed interface HandInState {

    /** 已报送，等回执 */
    record Sent() implements HandInState {}

    /**
     * 已收到回执
     *
     * @param number 回执编号; empty if it has none
     * @param by who received it, in words
     * @param file the receipt on paper; null if there is none
     */
    record Received(
            LocalDate on,
            String number,
            String by,
            @Nullable AttachmentId file) implements HandInState {}

    /**
     * 已退回
     *
     * @param by who sent it back, in words
     */
    record Returned(LocalDate on, String reason, String by) implements HandInState {}

    /** Message key of its name. */
    default String word() {
        return switch (this) {
            case Sent() -> "handin.state.SENT";
            case Received received -> "handin.state.RECEIVED";
            case Returned returned -> "handin.state.RETURNED";
        };
    }

    default String color() {
        return switch (this) {
            case Sent() -> "bg-blue-lt";
            case Received received -> "bg-green-lt";
            case Returned returned -> "bg-yellow-lt";
        };
    }
}
