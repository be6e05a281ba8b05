/**
 * The data desk (个人信息请求): people ask to see, copy, correct or delete what the union keeps about them, or to have it
 * explained; the union answers within the days the operator sets (15), or refuses and says why.
 *
 * <p>Pages: {@code /me/requests}; {@code /privacy/requests} for chair and secretary, who also enter what came on paper or
 * from the relatives of somebody who died. A request is open, then answered or refused, or withdrawn by whoever asked. No
 * events: the person hears of the answer in the inbox. What has been settled is kept for three years.
 */
@ApplicationModule(allowedDependencies = {"document", "identity", "messaging", "privacy", "refusal", "tenancy", "web"})
@NullMarked
package io.zhijia.datadesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
