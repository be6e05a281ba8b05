/**
 * Staff congresses in the firms of a township (职代会覆盖面, CON-23): which firms have a union, which of them a congress of their
 * own or a joint one, when it met, and on what the staff were informed or consulted.
 *
 * <p>Pages: {@code /union/firms} with the coverage, those without, and the totals of the unions below; {@code
 * /union/firms/{id}}; Excel out, and in with a preview. A firm has no union → a union → a congress, read off its days. Only
 * for unions with firms below them (county, township, community, farm). Officers read, chair and secretary keep. A congress
 * that was set up goes on record ({@link io.zhijia.firmcongress.FirmCongressSetUp}).
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
package io.zhijia.firmcongress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
