package io.zhijia.document;

import java.util.List;

/**
 * One row of a form on paper.
 *
 * @param cells label, what belongs to it, label, what belongs to it; or a single label above others
 * @param millimetres how high it is at least, so that somebody can write by hand; nought for as high as the text
 */
public record FormRow(List<String> cells, int millimetres) {

    public static FormRow of(String... cells) {
        return new FormRow(List.of(cells), 0);
    }

    public static FormRow tall(int millimetres, String... cells) {
        return new FormRow(List.of(cells), millimetres);
    }
}
