/**
 * The resource library (资源库): plans, schemes, forms, checklists, scripts, photos and courseware by area of work, for the
 * next one who has to do it.
 *
 * <p>Anybody offers something; an officer publishes it after ticking, point by point and by name, that nothing in it is about
 * a person, or sends it back with a reason; it can be withdrawn. Offered to the other unions of the same tree only where
 * that was ticked too ({@link io.zhijia.orgtree.Relatives}). States: offered → published, sent back or withdrawn, and
 * offered again. What was taken is counted; who took it may say once that it was of use. Pages: {@code /library},
 * {@code /library/new}, {@code /library/{item}} and its file; {@code of} in the address names another union. A task can
 * be opened with its lines as steps. No events.
 */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "identity",
            "messaging",
            "orgtree",
            "refusal",
            "task",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
