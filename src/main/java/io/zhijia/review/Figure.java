package io.zhijia.review;

/**
 * One number of a sentence.
 *
 * @param value as it stands in the sentence
 * @param address path of the list it was counted from
 */
public record Figure(String value, String address) {}
