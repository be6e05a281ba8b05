/**
 * What is kept how long (归档范围和保管期限), and the year's package for the archive.
 *
 * <p>Pages: {@code /archive/packages} with the years, their closing and their packages, {@code /archive/retention} with
 * the table. A package is a BagIt bag (RFC 8493) in a zip: entries in folders by retention class with their evidence, a
 * catalogue, and checksums any other program can verify. It is written while it is sent and never kept.
 */
@ApplicationModule(
        allowedDependencies = {"archive", "document", "identity", "money", "refusal", "tenancy", "union", "web", "work"
        })
@NullMarked
package io.zhijia.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
