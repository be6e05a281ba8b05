package io.zhijia.review;

import java.util.List;

/**
 * Part of a sentence.
 *
 * @param word message key of its pattern, with a place for each figure
 */
public record Clause(String word, List<Figure> figures) {}
