package io.zhijia.identity;

import io.zhijia.web.Section;

/**
 * A step that not everybody may take. Each module lists its own in an enum, and nowhere else is it said who may: the
 * check ({@link Actor#must}), the page 谁能做什么 and the test that walks it all read the same {@link Grant}.
 */
public interface Permission {

    String name();

    Grant grant();

    /** Where in the menu it belongs. */
    Section section();

    /**
     * Whether a union may give it to other offices or take it from some. What concerns persons and their data, accounts,
     * keys or money is settled by law and the same everywhere.
     */
    default boolean mayDiffer() {
        return section() != Section.PEOPLE && section() != Section.MONEY;
    }

    /** Whether it only shows something. */
    default boolean isLooking() {
        return name().startsWith("SEE_");
    }

    /** Message key of the step. */
    default String word() {
        return area() + "." + name();
    }

    /** Message key of what these steps of one module are about. */
    default String area() {
        return "permission." + getClass().getSimpleName();
    }
}
