package io.zhijia.compliance;

/**
 * One row the union adds to the list of what it processes.
 *
 * @param data which kinds of data
 * @param purpose what for and on what ground
 * @param receivers to whom they are passed on or entrusted
 * @param kept how long
 */
record Processing(int number, String data, String purpose, String receivers, String kept) {}
