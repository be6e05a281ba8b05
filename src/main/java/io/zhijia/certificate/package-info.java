/**
 * The union's certificate as a legal person (工会法人资格证书, ORG-04): its code, who represents the union, how long it is
 * valid, its scans, what has to be changed in it; the clock of renewal (2020 办法第二十六、二十七条).
 *
 * <p>Pages: {@code /union/certificate}. A certificate is valid → ending (six months before) → to be renewed (thirty days
 * before) → expired; the states follow from the day. Renewed, another takes its place and the old one stays in the history.
 * A change of name, address or representative waits until it is registered, thirty days from the day it happened. No
 * events; whoever keeps it is reminded on the first page and may make a task of it.
 */
@ApplicationModule(
        allowedDependencies = {
            "committee",
            "document",
            "identity",
            "messaging",
            "particulars",
            "refusal",
            "task",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
