package io.zhijia.planning;

import io.zhijia.work.WorkArea;

/** How the items of one area stand. */
record AreaCount(WorkArea area, int items, int fulfilled, int underway, int overdue) {}
