package io.zhijia.unionbuilding;

/** What was founded in a year. */
record Achieved(int year, int unions, int members) {}
