/**
 * Union building (建会, ORG-17): the units in which a union of the level above helps to found unions.
 *
 * <p>Pages: {@code /union/building} with coverage by kind of unit, the targets of the years and the units, as Excel out and in;
 * {@code /union/building/{id}}. A unit is listed → contacted → preparing → approved → founded, each on a day; a step back
 * takes a reason, and so does not counting a unit any longer. Founded, it stands in the tree of union bodies. Only for
 * unions with unions below them. Announces {@link io.zhijia.unionbuilding.UnionBuilt}, which goes on record.
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "document",
            "identity",
            "memberimport",
            "orgtree",
            "planning",
            "refusal",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.unionbuilding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
