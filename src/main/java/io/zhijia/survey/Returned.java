package io.zhijia.survey;

/**
 * An answer as it lies there.
 *
 * @param group number of the slips' group; 0 for none
 */
record Returned(int group, Said said) {}
