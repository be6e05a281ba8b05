/**
 * Transfers of membership (会籍接转): out of one union and into another.
 *
 * <p>Pages for chair and secretary: {@code /members/transfers}, {@code /members/transfers/out}, {@code /in}, and each case
 * with its introduction letter. Where both unions are here, each keeps its own row of the case, and they tell each other by
 * announcements; what the losing union has not agreed to, the gaining one does not see. A case is asked for (by the
 * gaining union), then released by the losing one with the day the membership ends, then received; or it is objected to,
 * declined, or withdrawn. Who does not answer in time agrees, refuses, or is waited for, as that union has decided. A
 * union elsewhere gets the letter on paper and sends back its slip.
 *
 * <p>Announces {@link io.zhijia.transfer.TransferAsked}, {@link io.zhijia.transfer.TransferReleased},
 * {@link io.zhijia.transfer.TransferReceived}, {@link io.zhijia.transfer.TransferEnded}, each to the other union.
 */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "document",
            "identity",
            "memberfile",
            "membership",
            "messaging",
            "particulars",
            "privacy",
            "refusal",
            "tenancy",
            "union",
            "web"
        })
@NullMarked
package io.zhijia.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
