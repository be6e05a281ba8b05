/**
 * Audiences (人群): whom something is for, as a filter evaluated on a day, never as a list that grows old.
 *
 * <p>Pages: {@code /members/audiences} (usual ones, saved ones, how many each has), {@code /members/audiences/people}
 * (who they are on a day; Excel; saved under a name). Officers see them; chair, secretary and the women's officer save
 * them. Other modules ask {@link io.zhijia.audience.AudienceDirectory} who is in one on a day.
 *
 * <p>A list another module keeps ({@link io.zhijia.audience.KeptList}) narrows an audience like any other trait; people who
 * are no members ({@link io.zhijia.audience.PeopleBeside}) are counted beside.
 *
 * <p>Saved as name and filter, no states, no events. Nation, which is sensitive, is asked of the file only when needed.
 */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "identity",
            "memberfile",
            "membership",
            "particulars",
            "refusal",
            "tenancy",
            "union",
            "web"
        })
@NullMarked
package io.zhijia.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
