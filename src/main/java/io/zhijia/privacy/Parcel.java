package io.zhijia.privacy;

/**
 * What travels from one union of this installation to another, sealed by a key of the operator's.
 *
 * @param by mark of that key
 */
public record Parcel(String by, String sealed) {}
