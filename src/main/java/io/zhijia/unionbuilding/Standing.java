package io.zhijia.unionbuilding;

import io.zhijia.orgtree.NodeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the founding stands, with the facts that are true only there. */
sealed interface Standing {

    /** Nobody has been there yet (未联系). */
    record Listed() implements Standing {}

    /** 已联系 */
    record Contacted(LocalDate on) implements Standing {}

    /** 筹备中 */
    record Preparing(LocalDate on) implements Standing {}

    /** The union above has agreed (已批准), with the number of its reply. */
    record Approved(LocalDate on, String number) implements Standing {}

    /**
     * 已建会
     *
     * @param members how many joined by it
     * @param body its place in the tree
     */
    record Founded(LocalDate on, String number, int members, NodeId body) implements Standing {}

    /** Not counted any longer (不再列入): moved away, dissolved. */
    record Dropped(LocalDate on, String why) implements Standing {}

    default Stage stage() {
        return switch (this) {
            case Listed listed -> Stage.LISTED;
            case Contacted contacted -> Stage.CONTACTED;
            case Preparing preparing -> Stage.PREPARING;
            case Approved approved -> Stage.APPROVED;
            case Founded founded -> Stage.FOUNDED;
            case Dropped dropped -> Stage.DROPPED;
        };
    }

    /** Since when; null as long as nobody has been there. */
    default @Nullable LocalDate since() {
        return switch (this) {
            case Listed listed -> null;
            case Contacted contacted -> contacted.on();
            case Preparing preparing -> preparing.on();
            case Approved approved -> approved.on();
            case Founded founded -> founded.on();
            case Dropped dropped -> dropped.on();
        };
    }

    /** Number of the reply, or why it is not counted any longer. */
    default String note() {
        return switch (this) {
            case Listed listed -> "";
            case Contacted contacted -> "";
            case Preparing preparing -> "";
            case Approved approved -> approved.number();
            case Founded founded -> founded.number();
            case Dropped dropped -> dropped.why();
        };
    }

    /** It counts among those without a union yet. */
    default boolean isOpen() {
        return stage() != Stage.FOUNDED && stage() != Stage.DROPPED;
    }
}
