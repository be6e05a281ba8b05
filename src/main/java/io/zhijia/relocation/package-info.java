/**
 * A union moves out, and in somewhere else (整会迁出、迁入): everything it has, in one package of open formats.
 *
 * <p>Page: {@code /privacy/moving}. Two packages, both a BagIt bag in a zip with a line of JSON for each row of every table
 * that has a union, the same as CSV for people, and all files. The one for reading shows sealed fields masked and holds
 * nothing that signs anybody in. The one for moving holds everything and the union's keys; it takes two persons and is
 * sealed by a passphrase. {@code ./zhijia import-union FILE} checks it, refuses a union that is here or a package of
 * another version, wraps the keys by the key file of the new place, and compares every table before it commits.
 *
 * <p>What tables there are it asks the database, so a new module moves without being told. Keeps nothing; announces
 * nothing; both packages stand in the privacy log.
 */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "document",
            "identity",
            "operation",
            "privacy",
            "refusal",
            "tenancy",
            "twoperson",
            "union",
            "web"
        })
@NullMarked
package io.zhijia.relocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
