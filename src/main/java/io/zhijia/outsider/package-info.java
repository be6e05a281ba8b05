/**
 * Persons outside the union (会外人员) whom its work touches: pupils, parents, residents, experts, partners, volunteers.
 *
 * <p>Pages: {@code /members/outsiders}, to search, enter, change and export by right. As little as will do is kept: no identity
 * number anywhere, of pupils a code or name alone, and of each the day on which it is to be deleted, which {@code keeping}
 * carries out. Who lectures, partners and volunteers can be ticked as helpers where an entry of the record book is written, and
 * stay named there. How many there are of each kind
 * stands beside the audiences. Nothing is announced, and nobody depends on this module.
 */
@ApplicationModule(
        allowedDependencies = {"archive", "audience", "document", "identity", "privacy", "refusal", "tenancy", "web"})
@NullMarked
package io.zhijia.outsider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
