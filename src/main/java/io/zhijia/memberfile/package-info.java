/**
 * The member's file (会员档案): what the national member sheet asks beyond the register — nation, education, political status,
 * household, identity number and the like.
 *
 * <p>Pages: {@code /members/{id}/file}. The facts and their lists of values come from {@code particulars}. The identity number is kept sealed, unique in the union
 * by its keyed hash, and shown masked; chair and secretary read it in clear after saying what for, which the person sees.
 * A bank account goes when the person withdraws the consent to it (see {@code consent}), and none is entered against it.
 * What is known of a member's family (家庭情况) is kept under {@code /members/{id}/family}, sealed, after separate consents to
 * it, to young children and to illness; contact officers and the person open it, and it goes with the consent. Whom to
 * visit again waits on the first page of the contact officers.
 * Officers and the person see the file, chair and secretary change it.
 */
@ApplicationModule(
        allowedDependencies = {
            "consent",
            "identity",
            "membership",
            "messaging",
            "particulars",
            "privacy",
            "refusal",
            "tenancy",
            "web"
        })
@NullMarked
package io.zhijia.memberfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
