/**
 * Filed dossiers of sittings on their way to the union above (档案报送): handed in with their list of contents, and received
 * there with a receipt, or sent back with a reason (CON-21, FED-08).
 *
 * <p>Pages: {@code /congress/hand-ins} (our sittings with what is due, and what came from unions below), {@code …/{id}} with
 * its list and receipt in Word, {@code …/from/{union}/{id}} at the union above. A dossier is sent → received, or sent back and
 * sent again as its next version. Where the union above is in this installation it answers itself, within ours; otherwise the
 * receipt is typed in from paper. Chair and secretary keep. What is handed in goes on record ({@link
 * io.zhijia.handin.DossierHandedIn}).
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "congress",
            "document",
            "identity",
            "messaging",
            "orgtree",
            "planning",
            "refusal",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.handin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
