package io.zhijia.archive;

/**
 * A file that proves an entry, added to the entry itself or to the plan item it was done for.
 *
 * @param entry it proves; a file of an item proves each of its entries
 */
public record FiledProof(RecordId entry, Evidence evidence) {}
