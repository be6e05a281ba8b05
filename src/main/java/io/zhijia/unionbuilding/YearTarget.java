package io.zhijia.unionbuilding;

/** How many unions are to be founded in a year, and how many members are to join by it. */
record YearTarget(int year, int unions, int members) {}
