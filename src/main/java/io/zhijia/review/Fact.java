package io.zhijia.review;

import io.zhijia.work.WorkArea;
import java.util.List;

/**
 * A sentence about a period, made of what is on record. A clause nobody has a record for is not in it.
 *
 * @param code of the fact, such as {@code S46}: the same one in every paper
 * @param area of work it is told under
 */
public record Fact(String code, WorkArea area, List<Clause> clauses) {}
