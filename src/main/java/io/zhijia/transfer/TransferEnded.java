package io.zhijia.transfer;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;

/**
 * The other union has ended a case without a transfer.
 *
 * @param reason why it refuses; empty if it took back what it had begun
 */
public record TransferEnded(UnionId union, TransferId transfer, String reason, LocalDate on) implements WithinUnion {}
