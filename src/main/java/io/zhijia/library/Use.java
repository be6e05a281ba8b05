package io.zhijia.library;

/**
 * How something was used.
 *
 * @param takers how many people took it
 * @param times how often they did, on different days
 * @param thumbs how many of them said it was of use
 * @param taken whether whoever looks is one of them
 * @param thumb whether they said so
 */
record Use(int takers, int times, int thumbs, boolean taken, boolean thumb) {}
