/**
 * Schemes by which staff are assessed in points (考核办法: 师德量化考核、期末考核、月考核、星级评定), and the assessments held by them
 * (APR-08, APR-12, APR-13).
 *
 * <p>Pages: {@code /scoring} with all schemes and assessments; {@code /scoring/schemes/{id}} with one scheme: drafted →
 * everybody's opinions (each answered) → passed by the congress → in force → reviewed, then revised as its next edition;
 * {@code /scoring/runs/{id}} with one assessment: everybody is scored by themselves, by the leader of their group, by their
 * department and by the leadership (one by one, in a grid of a whole group, or by a sheet filled elsewhere and looked at
 * before anything is kept), or is left out with a reason → posted, so that who was scored may object → concluded.
 * Posted are the numbers of each grade, none smaller than five; somebody's own result is read by that person and by whoever
 * keeps assessments. What was concluded goes on record ({@link io.zhijia.scoring.StaffScored}), without anybody's points.
 */
@ApplicationModule(
        allowedDependencies = {
            "almanac",
            "archive",
            "audience",
            "document",
            "extraction",
            "identity",
            "membership",
            "messaging",
            "money",
            "planning",
            "privacy",
            "refusal",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
