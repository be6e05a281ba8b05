package io.zhijia.transfer;

import io.zhijia.tenancy.UnionId;

/**
 * What a union holds of not being answered, and of not answering.
 *
 * @param days to answer in
 */
record TransferRule(UnionId union, int days, Silence silence) {

    /** What it means if this union does not answer in time. */
    enum Silence {
        /** 视为同意 */
        AGREE,
        /** 视为不同意 */
        REFUSE,
        /** 继续等待 */
        WAIT;

        String word() {
            return "transfer.silence." + name();
        }
    }

    static TransferRule usual(UnionId union) {
        return new TransferRule(union, 30, Silence.AGREE);
    }
}
