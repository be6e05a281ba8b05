package io.zhijia.library;

import static java.util.Objects.requireNonNull;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.MemberId;
import io.zhijia.library.ItemState.Cleared;
import io.zhijia.library.ItemState.Offered;
import io.zhijia.library.ItemState.Published;
import io.zhijia.library.ItemState.SentBack;
import io.zhijia.library.ItemState.Withdrawn;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of library.item; the columns of other states are null. */
record LibraryRow(
        UUID unionId,
        UUID id,
        String kind,
        String topic,
        String title,
        String text,
        @Nullable UUID file,
        UUID author,
        String signature,
        LocalDate offeredOn,
        String state,
        boolean shared,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String reason,
        int version) {

    static LibraryRow of(LibraryItem item) {
        return switch (item.state()) {
            case Offered() -> of(item, null, null, null);
            case Published(var by, var on, var shared, var cleared) -> of(item, by, on, null);
            case SentBack(var reason, var by, var on) -> of(item, by, on, reason);
            case Withdrawn(var reason, var by, var on) -> of(item, by, on, reason);
        };
    }

    private static LibraryRow of(
            LibraryItem item, @Nullable String by, @Nullable LocalDate on, @Nullable String reason) {
        var matter = item.matter();
        var file = matter.file();
        return new LibraryRow(
                item.union().value(),
                item.id().value(),
                matter.kind().name(),
                matter.topic().name(),
                matter.title(),
                matter.text(),
                file == null ? null : file.value(),
                item.author().value(),
                matter.signature(),
                item.offeredOn(),
                item.state().name(),
                item.isShared(),
                by,
                on,
                reason,
                item.version());
    }

    LibraryItem toItem(List<Cleared> cleared) {
        var matter = new Matter(
                ItemKind.valueOf(kind),
                WorkArea.valueOf(topic),
                title,
                text,
                file == null ? null : new AttachmentId(file),
                signature);
        return new LibraryItem(
                new UnionId(unionId),
                new LibraryItemId(id),
                matter,
                new MemberId(author),
                offeredOn,
                toState(cleared),
                version);
    }

    private ItemState toState(List<Cleared> cleared) {
        return switch (state) {
            case "OFFERED" -> new Offered();
            case "PUBLISHED" -> new Published(requireNonNull(decidedBy), requireNonNull(decidedOn), shared, cleared);
            case "SENT_BACK" ->
                new SentBack(requireNonNull(reason), requireNonNull(decidedBy), requireNonNull(decidedOn));
            case "WITHDRAWN" ->
                new Withdrawn(requireNonNull(reason), requireNonNull(decidedBy), requireNonNull(decidedOn));
            default -> throw new IllegalStateException("Unknown state of a library item: " + state);
        };
    }
}
