package io.zhijia.plansource;

/** One thing a source asks for, in its own words. */
record Point(PointId id, SourceId source, int place, String text) {}
