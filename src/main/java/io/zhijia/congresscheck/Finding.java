package io.zhijia.congresscheck;

/**
 * What the records show of one proof.
 *
 * @param done whether it is all there
 * @param said in words, with what is missing
 * @param place where it can be seen
 */
record Finding(Proof proof, boolean done, String said, String place) {}
