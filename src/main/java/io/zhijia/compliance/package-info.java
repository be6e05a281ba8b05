/**
 * What a union that keeps personal data must look at before, during and after (ACC-09): impact assessments (影响评估), the
 * register of incidents (泄露等事件), the yearly self-check, and the list of what it processes.
 *
 * <p>Pages: {@code /privacy/forms} with the forms of all three kinds, each on paper too; {@code /privacy/processing}, the list
 * everybody may read. A form is open, then concluded, and not changed any more. An incident has a clock that runs from the
 * hour it became known until the authority is told. No events; who keeps the forms is reminded on the first page.
 */
@ApplicationModule(
        allowedDependencies = {"document", "identity", "messaging", "privacy", "refusal", "tenancy", "union", "web"})
@NullMarked
package io.zhijia.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
