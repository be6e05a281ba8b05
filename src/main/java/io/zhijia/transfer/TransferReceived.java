package io.zhijia.transfer;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;

/** The gaining union has taken the person in; told to the losing one. */
public record TransferReceived(UnionId union, TransferId transfer, LocalDate on) implements WithinUnion {}
