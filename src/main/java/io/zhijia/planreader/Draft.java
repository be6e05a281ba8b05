package io.zhijia.planreader;

import java.util.List;

/**
 * An entry as found, before it is filed and dated.
 *
 * @param heading under which it stands; empty if none
 */
record Draft(List<Integer> months, String label, int from, int to, String heading) {}
